import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../../src/check/files.ts';
import { smallSite } from '../../fixtures/content.ts';

test('reads every JSON and MDX file, in the order of their paths', () => {
  const files = readContent(smallSite);
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual([
    'content/articles/the-answer.mdx',
    'content/articles/the-cut.mdx',
    'content/articles/the-record.mdx',
    'content/benchmarks/tests.json',
    'content/charts.json',
    'content/claims/report-a.json',
    'content/companies/companies.json',
    'content/corrections.json',
    'content/exchange-rates.json',
    'content/figures/lab.json',
    'content/glossary.json',
    'content/market/2024.json',
    'content/models/models.json',
    'content/pages/about.mdx',
    'content/people/people.json',
    'content/prices/lab.json',
    'content/prices/shop.json',
    'content/site.json',
    'content/sources/2024.json',
    'content/timeline/2024.json',
    'content/tokens.json',
    'content/workloads.json',
  ]);
  expect(files[1]?.text).toMatch(/^---\ntitle: The cut\n/);
});

test('says where there is no content', () => {
  expect(() => readContent('/nowhere')).toThrow('there is no folder content/ in /nowhere');
});

test('names a folder that stands where a file should', () => {
  const root = mkdtempSync(join(tmpdir(), 'files-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content/prices/lab.json'), { recursive: true });
  expect(() => readContent(root)).toThrow('content/prices/lab.json is a folder');
});
