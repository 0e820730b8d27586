import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtSite, pageAt, root } from './site.ts';

const site = builtSite();
const settings = JSON.parse(readFileSync(join(root, 'content/site.json'), 'utf8')) as {
  asOf: string;
  repository: string;
};

describe('security.txt', () => {
  const text = readFileSync(join(site.folder, '.well-known/security.txt'), 'utf8');
  const lines = text.trimEnd().split('\n');
  const field = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));

  test('is fields of RFC 9116, one a line, those that may stand once standing once', () => {
    const known = /^(Contact|Expires|Preferred-Languages|Canonical|Policy): \S.*$/;
    expect(lines.filter((line) => !known.test(line))).toEqual([]);
    expect([field('Expires'), field('Preferred-Languages')].map(({ length }) => length)).toEqual([
      1, 1,
    ]);
  });

  test('holds for less than a year after the day of the site', () => {
    const [expires = ''] = field('Expires');
    expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const days = (Date.parse(expires) - Date.parse(settings.asOf)) / 86_400_000;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(365);
  });

  test('leads to a private report in the repository, and names its own address', () => {
    expect(field('Contact')).toEqual([`${settings.repository}/security/advisories/new`]);
    expect(settings.repository).toMatch(/^https:/);
    expect(field('Canonical')).toEqual([new URL('.well-known/security.txt', site.address).href]);
  });
});

describe('a report of a mistake', () => {
  const form = parse(readFileSync(join(root, '.github/ISSUE_TEMPLATE/mistake.yml'), 'utf8')) as {
    body: { id: string }[];
  };
  const fields = form.body.map(({ id }) => id);
  const reportsOn = (path: string) =>
    [...pageAt(path).document.querySelectorAll('a[href*="/issues/new"]')].map(
      (a) => new URL(a.getAttribute('href') ?? ''),
    );

  test.each(['about/', 'corrections/', 'models/deepseek-v2/'])(
    'on %s fills in only fields of the form',
    (path) => {
      const reports = reportsOn(path);
      expect(reports.length).toBeGreaterThan(0);
      for (const { searchParams } of reports) {
        const { template, ...filled } = Object.fromEntries(searchParams);
        expect(template).toBe('mistake.yml');
        expect(Object.keys(filled).filter((name) => !fields.includes(name))).toEqual([]);
        expect(filled['day']).toBe(settings.asOf);
        const page = filled['record'] === undefined ? undefined : new URL(path, site.address).href;
        expect(filled['page']).toBe(page);
      }
    },
  );
});
