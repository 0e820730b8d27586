import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf, type Judge } from './judge.ts';
import { runTool } from './tool.ts';

/** What we read from the checker’s JSON report. */
interface Report {
  messages: { type: string; subType?: string; url?: string; lastLine?: number; message: string }[];
}

/**
 * The checker takes data for scripts, which no policy blocks, and knows no host for `'self'`. What a
 * policy really blocks is heard by the judge of the pages, in a browser.
 */
const MISTAKEN = '.*violates Content Security Policy.*';

const JAR = join(import.meta.dirname, '../../node_modules/vnu-jar/build/dist/vnu.jar');

/** The checker of the W3C for HTML, CSS and ARIA; its warnings are flaws as well. */
export const w3c: Judge = {
  name: 'w3c',
  packages: [{ name: 'default-jre-headless', proof: ['java', '-version'] }],
  mustFind: [/Duplicate ID/, /“lang” attribute/, /“alt” attribute/],

  async judge(site) {
    const options = [
      '--skip-non-html',
      '--Werror',
      '--format',
      'json',
      '--filterpattern',
      MISTAKEN,
    ];
    const { code, errors } = await runTool('java', ['-jar', JAR, ...options, site.folder]);
    const flaws = flawsIn(errors, site.folder);
    if (code !== 0 && flaws.length === 0) flaws.push(`it failed: ${errors}`);
    return { judged: filesOf(site, '**/*.html').length, flaws };
  },
};

/** The errors and warnings of a report; an empty one names none. */
export function flawsIn(report: string, folder: string): string[] {
  const { messages } = JSON.parse(report || '{"messages":[]}') as Report;
  return messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .map(({ url = '', lastLine = 0, message }) => {
      const file = url.startsWith('file:') ? relative(folder, fileURLToPath(url)) : url;
      return `${file}:${lastLine} ${message}`;
    });
}
