import { expect, test } from 'vitest';
import { correctionsByArticle, correctionsOf } from '../../../src/domain/corrections.ts';
import { smallSiteWith, type Edit } from '../../fixtures/content.ts';

const logOf = (...edits: Edit[]) =>
  correctionsOf(smallSiteWith(...edits)).map(({ articles, ...rest }) => ({
    ...rest,
    articles: articles.map(({ slug }) => slug),
  }));

/** The log’s articles, where this tag was the one that was corrected. */
function articlesOf(tag: string, now: string, ...edits: Edit[]): string[] | undefined {
  const log = logOf(
    [
      'corrections.json',
      '<Price id=\\"small-cn\\" field=\\"input\\" />',
      tag.replaceAll('"', '\\"'),
    ],
    ['corrections.json', '"now": "0.5 yuan"', `"now": "${now}"`],
    ...edits,
  );
  return log.find(({ figure }) => figure !== undefined)?.articles;
}

test('a log has the corrected figures and the corrections of articles, the newest first', () => {
  expect(logOf()).toEqual([
    {
      date: '2024-05-31',
      text: 'We had read the price of another model.',
      figure: { id: 'small-price', was: '0.3 yuan', now: '0.5 yuan' },
      articles: expect.any(Array) as string[],
    },
    { date: '2024-05-30', text: 'A name was misspelt.', articles: ['the-answer'] },
  ]);
  const dates = logOf(['corrections.json', '2024-05-31', '2024-05-29']).map(({ date }) => date);
  expect(dates).toEqual(['2024-05-30', '2024-05-29']);
});

test('on the same day, the figures come first', () => {
  const [first, second] = logOf(['corrections.json', '2024-05-31', '2024-05-30']);
  expect([first?.figure?.id, second?.figure]).toEqual(['small-price', undefined]);
});

test.each<[tag: string, now: string, ...slugs: string[]]>([
  ['<Score id="riddles-small-one" />', '48.4%', 'the-record'],
  ['<Count id="lab-staff" />', 'about 160 people', 'the-record'],
  ['<Count id="small-training-cost" />', '$5.6 million', 'the-record'],
  ['<Price id="big-us" field="output" />', '$30'],
])('%s is corrected in the articles that print it', (tag, now, ...slugs) => {
  expect(articlesOf(tag, now)).toEqual(slugs);
});

test('a corrected change is one of the articles that print it, not of those that have one end', () => {
  const tag = '<Change from="small-cn-before" to="small-cn" field="input" />';
  const slugs = articlesOf(tag, '97.5%');
  expect(slugs).toContain('the-cut');
  expect(slugs).not.toContain('the-answer');
});

test('a corrected price is no correction of an article that prints another of its amounts', () => {
  // The answer prints what output cost, and nothing of input.
  expect(articlesOf('<Price id="small-cn" field="input" />', '0.5 yuan')).toEqual([
    'the-cut',
    'the-record',
  ]);
});

test('a corrected size of a model is one of the articles that print this size', () => {
  const count = (field: string) => `<Count id="small-one" field="${field}" />`;
  expect(articlesOf(count('total'), '236 billion parameters')).toEqual(['the-record']);
  expect(articlesOf(count('active'), '21 billion parameters')).toEqual([]);
});

test('a corrected rate is one of the articles that convert a price with it', () => {
  const converted: Edit = [
    'articles/the-answer.mdx',
    'its own price.',
    'its own price, <Price id="small-cn" field="output" in="USD" />.',
  ];
  const slugs = articlesOf('<Rate id="usd-cny-2024-05-06" />', '7.2071 yuan', converted);
  expect(slugs).toEqual(['the-answer', 'the-record']);
});

test('a correction is none of an article that was published after it', () => {
  const on = (date: string) =>
    articlesOf('<Price id="small-cn" field="input" />', '0.5 yuan', [
      'corrections.json',
      '2024-05-31',
      date,
    ]);
  expect(on('2024-05-21')).toEqual(['the-cut', 'the-record']);
  expect(on('2024-05-20')).toEqual(['the-cut']);
  expect(on('2024-05-19')).toEqual([]);
});

test('each article has its corrections, in the order of the log', () => {
  const second: Edit = [
    'articles/the-cut.mdx',
    'published: 2024-05-20\n',
    'published: 2024-05-20\ncorrections:\n  - date: 2024-05-29\n    text: Another slip.\n',
  ];
  const byArticle = correctionsByArticle(correctionsOf(smallSiteWith(second)));
  const dates = [...byArticle].map(([{ slug }, log]) => [slug, log.map(({ date }) => date)]);
  expect(Object.fromEntries(dates)).toEqual({
    'the-cut': ['2024-05-31', '2024-05-29'],
    'the-record': ['2024-05-31'],
    'the-answer': ['2024-05-30'],
  });
});
