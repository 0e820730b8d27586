import { mkdtempSync, rmSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ContentError } from '../../../src/check/problem.ts';
import { loadSite } from '../../../src/data/site.ts';
import { smallSite } from '../../fixtures/content.ts';

test('reads, checks and indexes the content of a folder', () => {
  const site = loadSite(smallSite);
  expect(site.asOf).toBe('2024-06-01');
  expect(site.articles.map(({ slug }) => slug)).toEqual(['the-cut', 'the-answer', 'the-record']);
  expect(site.pricesOf.get('small')?.map(({ id }) => id)).toEqual(['small-cn-before', 'small-cn']);
});

test('refuses content with a problem, and names it', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content'));
  const load = () => loadSite(root);
  expect(load).toThrow(ContentError);
  expect(load).toThrow('1 problem in content\ncontent/site.json:1:1 error site: is missing');
});
