import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import htmlRules from '../html-validate.config.mjs';
import { build } from './copy.ts';
import { atEndOfFile, copyProject } from './scratch.ts';
import { filesIn } from './site.ts';

/** An article as an editor begins it. */
const article = (title: string, part: number, more: string, body: string): string => `---
title: ${title}
standfirst: It is still being written.
part: ${part}
topic: later
takeaways:
  - One.
  - Two.
  - Three.
unknowns:
  - All of it.
${more}
---

${body}
`;

/** The smallest picture there is. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

const OLD = 'an-older-address';
const NEW = 'how-one-yuan-started-a-price-war';
const LAST = 'what-happened-next';
const atEnd = atEndOfFile();
let dist = '';
let printed = '';
const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

beforeAll(async () => {
  const folder = copyProject('drafts', atEnd);
  const content = (place: string) => join(folder, 'content', place);
  const chart = '{ "id": "only-in-a-draft", "kind": "events-by-quarter" },\n    ';
  const charts = readFileSync(content('charts.json'), 'utf8');
  writeFileSync(content('charts.json'), charts.replace('[\n    ', `[\n    ${chart}`));
  // It stands before the last one that is published.
  const last = readFileSync(content(`articles/${LAST}.mdx`), 'utf8');
  writeFileSync(content(`articles/${LAST}.mdx`), last.replace('part: 8', 'part: 11'));
  mkdirSync(content('articles/images'), { recursive: true });
  const picture = Buffer.from(PICTURE, 'base64');
  writeFileSync(content('articles/images/only-in-a-draft.png'), picture);
  const draft = article(
    'A story in the making',
    8,
    'draft: true\npublished: 2026-11-20\nnext: a-story-to-come',
    'See [the next](/articles/a-story-to-come/).\n\n![A dot](images/only-in-a-draft.png)\n\n<Chart id="only-in-a-draft" />',
  );
  writeFileSync(content('articles/a-story-in-the-making.mdx'), draft);
  const scheduled = article('A story to come', 10, 'published: 2026-11-23', 'Text.');
  writeFileSync(content('articles/a-story-to-come.mdx'), scheduled);
  const renamed = readFileSync(content(`articles/${NEW}.mdx`), 'utf8');
  writeFileSync(
    content(`articles/${NEW}.mdx`),
    renamed.replace('\npublished:', `\nformerly: [${OLD}]\npublished:`),
  );
  const { exitCode, output } = await build(folder, { BASE_PATH: '/some-repo/' });
  printed = output;
  expect(exitCode, output).toBe(0);
  dist = join(folder, 'dist');
});

test('drafts and what is to come later are on no page, and nor are their charts and images', () => {
  for (const slug of ['a-story-in-the-making', 'a-story-to-come']) {
    expect(existsSync(join(dist, 'articles', slug))).toBe(false);
  }
  expect(filesIn(dist).filter((file) => file.includes('only-in-a-draft'))).toEqual([]);
  const pages = filesIn(dist).filter((file) => file.endsWith('.html'));
  const naming = pages.filter((file) =>
    /A story (in the making|to come)|only-in-a-draft/.test(readFileSync(join(dist, file), 'utf8')),
  );
  expect(naming).toEqual([]);
});

test('parts are counted without gaps', () => {
  expect(page(`articles/${LAST}`)).toContain('Part 8 of 8:');
});

test('the build says what it leaves out, and why', () => {
  expect(printed).toContain(
    'content/articles/a-story-in-the-making.mdx is left out: it is a draft',
  );
  expect(printed).toContain(
    'content/articles/a-story-to-come.mdx is left out: it is published on 2026-11-23',
  );
});

test('a former address leads to the article, on any server and without a script', async () => {
  const html = page(`articles/${OLD}`);
  expect(html).toMatch(
    new RegExp(`<meta http-equiv="refresh" content="0; url=/some-repo/articles/${NEW}/"`),
  );
  expect(html).toContain(
    `<link rel="canonical" href="https://example.org/some-repo/articles/${NEW}/"`,
  );
  expect(html).toContain(`<a href="/some-repo/articles/${NEW}/">`);
  expect(html).not.toContain('<script');
  const { valid, results } = await new HtmlValidate(htmlRules).validateString(html);
  expect(valid, JSON.stringify(results)).toBe(true);
});
