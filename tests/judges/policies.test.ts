import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, inject, test } from 'vitest';
import { builtSite, root } from '../build/site.ts';
import { ask } from './ask.ts';

/** How outside tools grade the headers that nginx really sends. */

const nginx = inject('nginx');
const { pages } = builtSite();

/** The graver findings, one line each. */
function gravesIn(policy: string): string[] {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  const grave = [Severity.HIGH, Severity.SYNTAX, Severity.MEDIUM, Severity.HIGH_MAYBE];
  return findings
    .filter(({ severity }) => grave.includes(severity))
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);
}

describe('Google’s evaluator finds no weakness', () => {
  const kinds = ['', 'search/', pages.find(({ path }) => path.startsWith('embed/'))?.path ?? ''];
  test.each(kinds.filter((path) => pages.some((page) => page.path === path)))(
    'in the policy that is sent with /%s',
    async (path) => {
      const { headers } = await ask(nginx.origin, `/${path}`);
      expect(gravesIn(String(headers['content-security-policy']))).toEqual([]);
    },
  );

  test('in the policy that each page carries', () => {
    const carried = new Set(
      pages.map(({ document }) =>
        document.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content'),
      ),
    );
    expect(carried).not.toContain(undefined);
    expect([...carried].flatMap((policy) => gravesIn(policy ?? ''))).toEqual([]);
  });

  test('and would find one', () => {
    expect(gravesIn("script-src 'unsafe-inline' https:").length).toBeGreaterThan(0);
  });
});

/** What the scanner says of a site on this machine. */
interface Scan {
  grade: string;
  score: number;
  tests: { result: string; pass: boolean }[];
}

/** Asks MDN’s observatory, which stands apart with packages of its own. */
function scan(origin: string, plainOrigin: string): Scan {
  const folder = join(root, 'tests/judges/observatory');
  const install = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (install.status !== 0) throw new Error(`the scanner can’t be installed: ${install.stderr}`);
  const ports = [plainOrigin, origin].map((one) => new URL(one).port);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scan.mjs', ...ports], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: nginx.certificate },
  });
  if (status !== 0) throw new Error(`the scanner failed: ${stderr}`);
  return JSON.parse(stdout) as Scan;
}

test(
  'MDN’s observatory grades the site A+ and passes it in every test',
  { timeout: 300_000 },
  () => {
    const { grade, score, tests } = scan(nginx.origin, nginx.plainOrigin);
    console.log(`MDN’s observatory: ${grade}, ${score} points, ${tests.length} tests`);
    expect(tests.filter(({ pass }) => !pass)).toEqual([]);
    expect(grade).toBe('A+');
  },
);
