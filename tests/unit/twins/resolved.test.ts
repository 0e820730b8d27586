import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
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

test('no words become Markdown, whatever they are and stand beside', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('aZ9 ,;:.’“()%$–/-<>*_[]!&#+=`~|\\')),
    minLength: 1,
    maxLength: 7,
  });
  const lines = fc.sample(fc.tuple(text, text, text), { seed: 1, numRuns: 5000 });
  const twin = twinWithChart(() =>
    lines.map(([before, inside, after]) =>
      plain(textOf(before), linkTo('https://b.example', textOf(inside)), textOf(after)),
    ),
  );
  const read = unified().use(remarkParse).use(remarkGfm).parse(twin).children;
  const printed = new Set(read.map((block) => toString(block)));
  expect(lines.map((line) => line.join('')).filter((line) => !printed.has(line))).toEqual([]);
});
