import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { articleText } from '../../../src/twins/article-text.ts';
import { markdownOf } from '../../../src/twins/markdown.ts';
import { linkTo, paragraph as plain, textOf, type Resolving } from '../../../src/twins/resolved.ts';
import { words } from '../../../src/words/en.ts';
import { paragraph, smallSiteWith, type Edit } from '../../fixtures/content.ts';

/** The article of the small site that answers, as Markdown, changed. */
function twinWith(...edits: Edit[]): string {
  return twinWithChart((id) => [plain(textOf(`The chart ${id}.`))], ...edits);
}

function twinWithChart(chart: Resolving['chart'], ...edits: Edit[]): string {
  const site = smallSiteWith(...edits);
  const article = site.articles.find(({ slug }) => slug === 'the-answer');
  if (article === undefined) throw new Error('the small site has no answer');
  const text = articleText(article, [{ date: '2024-05-30', text: 'It was late.', articles: [] }], {
    byId: site.byId,
    words,
    address: (path) => `https://a.example${path}`,
    chart,
  });
  return markdownOf(article, text, site.settings, 'https://a.example/articles/the-answer/', words);
}

test.each([
  [
    'a figure leads to its source',
    'It took <Price id="small-cn" field="input" />.',
    /It took \[0\.5 yuan\]\(https?:[^)]+\)\./,
  ],
  [
    'cited words lead to theirs, and words in them stay',
    'Some <Cite source="news">*say* so</Cite>.',
    /Some \[_say_ so\]\(https?:[^)]+\)\./,
  ],
  [
    'names lead to their pages, by the words that they wrap or by their own',
    '<CompanyRef id="lab" /> and <Term id="token">tokens</Term>.',
    /\[[^\]]+\]\(https:\/\/a\.example\/companies\/lab\/\) and \[tokens\]\(https:\/\/a\.example\/glossary\/#token\)\./,
  ],
  [
    'a claim says what checking showed',
    'It <ClaimRef id="a-first">is said</ClaimRef>.',
    /It \[is said\]\(https:\/\/a\.example\/claims\/#a-first\) \([a-z’ ]+\)\./,
  ],
  [
    'a link within the site gets its full address',
    'See [the prices](/prices/).',
    /See \[the prices\]\(https:\/\/a\.example\/prices\/\)\./,
  ],
  [
    'a quote names its speaker and its source',
    '<Quote speaker="A founder" date="2024-05-06" source="news">\n\nWe were surprised.\n\n</Quote>',
    /> We were surprised\.\n>\n> — \[A founder, 6 May 2024\]\(https?:[^)]+\) \(In our words\)/,
  ],
  ['a note is set apart', '<Note>\n\nMind this.\n\n</Note>', /> \*\*Note\*\*\n>\n> Mind this\./],
  [
    'a timeline is a list, the oldest first',
    '<Timeline events="small-cut big-launch" />',
    /- [^\n]+\]\(https:\/\/a\.example\/timeline\/#big-launch\)\n- [^\n]+#small-cut\)/,
  ],
])('%s', (_what, text, expected) => {
  expect(twinWith(paragraph(text))).toMatch(expected);
});

test('the whole article is there, in the order of its page', () => {
  const twin = twinWith();
  const order = [
    '# The answer',
    'The rivals cut too.',
    'Published 21 May 2024',
    'Updated 30 May 2024',
    'Data as of',
    'https://a.example/articles/the-answer/',
    'CC BY 4.0',
    '## In short',
    '1. One.',
    'its own price.',
    'The chart both-in-may.',
    '## What we don’t know',
    '- Who was first.',
    '## Sources',
    '## Corrections',
    '- 30 May 2024: It was late.',
  ];
  const places = order.map((part) => twin.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('words are printed as the library prints them, which looks at each character', () => {
  const letters = Array.from('aZ9 ,;:.’“()%$–/-<>*_[]!&#+=`~|\\@\nwhtps');
  const text = fc.string({
    unit: fc.constantFrom(...letters, 'www.', '://'),
    minLength: 1,
    maxLength: 7,
  });
  const part = fc.oneof(
    text.map(textOf),
    fc.constantFrom('a www', '.a.b', 'a https:', '//a.b').map(textOf),
    text.map((inside) => linkTo('https://b.example', textOf(inside))),
    fc.constant<PhrasingContent>({ type: 'footnoteReference', identifier: 'n' }),
  );
  const line = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => plain(...parts));
  const lines = fc.sample(line, { seed: 1, numRuns: 5000 });
  const library = unified().use(remarkStringify, { emphasis: '_' }).use(remarkGfm);
  const printed = new Set(twinWithChart(() => lines).split('\n\n'));
  const expected = library.stringify({ type: 'root', children: lines }).trim().split('\n\n');
  expect(expected.length).toBeGreaterThan(4000);
  expect(expected.filter((one) => !printed.has(one))).toEqual([]);
});
