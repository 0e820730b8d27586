import { join } from 'node:path';
import { filesOf, type Judge } from './judge.ts';
import { runTool } from './tool.ts';

/** Where the site was built for: addresses that begin so are checked in the folder. */
const CANONICAL_ROOT = new URL(process.env.SITE_URL ?? 'https://example.org').href;

/** Every link, anchor and asset within the site; nothing is asked of other hosts. */
export const links: Judge = {
  name: 'links',
  mustFind: [/load .*missing, at .*links/, /fragment-check .*#nowhere/],

  async judge(site) {
    const pages = filesOf(site, '**/*.html').map((page) => join(site.folder, page));
    const options = ['--internal', '--root', site.folder, '--canonicalroot', CANONICAL_ROOT];
    const command = join(import.meta.dirname, '../../node_modules/.bin/hyperlink');
    const { code, output, errors } = await runTool(command, [...options, ...pages]);
    const flaws = flawsIn(output);
    if (code !== 0 && flaws.length === 0) flaws.push(`it failed: ${errors}`);
    return { judged: output.match(/^(not )?ok /gm)?.length ?? 0, flaws };
  },
};

/** The failed lines of a report in the Test Anything Protocol, each with the place that it names. */
export function flawsIn(report: string): string[] {
  // Of the details below a failed line, each indented, one may say where.
  return [...report.matchAll(/^not ok \d+ (.+)((?:\n .*)*)/gm)].map(
    ([, what = '', details = '']) => {
      const place = /^ +at: (.+)$/m.exec(details)?.[1];
      return place === undefined ? what : `${what}, at ${place}`;
    },
  );
}
