import { join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { bindProse } from '../../src/data/prose.ts';
import { loadSite } from '../../src/data/site.ts';
import { blockTexts } from '../../src/domain/plain-text.ts';
import type { Article } from '../../src/domain/site.ts';
import { words } from '../../src/words/en.ts';

/** What every article keeps to, so that it can be read at one sitting by anyone. */
const MOST = { grade: 11, wordsInSentence: 40 };
const BODY = { least: 900, most: 1500 };
/** A sentence of so many words that stands in two articles is a copy; shorter ones happen. */
const COPY = 5;

const segmenter = {
  sentences: new Intl.Segmenter('en-GB', { granularity: 'sentence' }),
  words: new Intl.Segmenter('en-GB', { granularity: 'word' }),
};

const site = loadSite(join(import.meta.dirname, '../..'));
const articles = site.articles.map((article) => ({ slug: article.slug, ...textsOf(article) }));

/** The paragraphs of an article as plain texts: all of them, and those of its body. */
function textsOf({ standfirst, takeaways, body, unknowns }: Article) {
  const passages = [standfirst, ...takeaways, body, ...unknowns];
  const prose = bindProse(passages, site, words);
  const texts = passages.map((passage) => blockTexts(passage, prose.tagsOf(passage), words));
  return { all: texts.flat(), body: blockTexts(body, prose.tagsOf(body), words) };
}

/** The sentences of texts; none goes from one text into the next. */
function sentencesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => [...segmenter.sentences.segment(text)])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => countWords(sentence) > 0);
}

/** Words as a reader counts them: `97.5%`, `$2.50` and `Qwen2.5-Max` are one each. */
function countWords(text: string): number {
  const hasWord = (part: string) =>
    [...segmenter.words.segment(part)].some(({ isWordLike }) => isWordLike);
  return text.split(/\s+/).filter(hasWord).length;
}

/** The school year that one needs to read a text with ease. */
function gradeOf(texts: readonly string[]): number {
  const sentences = sentencesOf(texts);
  const text = sentences.join(' ');
  return fleschKincaid({
    sentence: sentences.length,
    word: countWords(text),
    syllable: syllable(text),
  });
}

function longSentences(texts: readonly string[]): string[] {
  return sentencesOf(texts).filter((sentence) => countWords(sentence) > MOST.wordsInSentence);
}

/** Sentences that stand in more than one article, each with the articles. */
function sharedSentences(all: readonly { slug: string; all: readonly string[] }[]): string[] {
  const uses = all.flatMap(({ slug, all: texts }) =>
    sentencesOf(texts)
      .filter((sentence) => countWords(sentence) >= COPY)
      .map((sentence) => ({ slug, sentence: sentence.toLowerCase() })),
  );
  return [...Map.groupBy(uses, ({ sentence }) => sentence)].flatMap(([sentence, found]) => {
    const slugs = new Set(found.map(({ slug }) => slug));
    return slugs.size > 1 ? [`${[...slugs].join(', ')}: ${sentence}`] : [];
  });
}

describe.each(articles)('$slug', ({ all, body }) => {
  test(`can be read by someone in the ${MOST.grade}th school year`, () => {
    expect(gradeOf(all)).toBeLessThanOrEqual(MOST.grade);
  });

  test(`has no sentence of more than ${MOST.wordsInSentence} words`, () => {
    expect(longSentences(all)).toEqual([]);
  });

  test(`has a body of ${BODY.least} to ${BODY.most} words`, () => {
    const count = countWords(body.join(' '));
    expect(count).toBeGreaterThanOrEqual(BODY.least);
    expect(count).toBeLessThanOrEqual(BODY.most);
  });
});

test('no two articles share a sentence', () => {
  expect(articles.length).toBeGreaterThan(1);
  expect(sharedSentences(articles)).toEqual([]);
});

describe('the measures', () => {
  const hard =
    'Notwithstanding considerable institutional uncertainty, multinational semiconductor manufacturers simultaneously reconsidered international infrastructure investments.';
  const easy = 'The price fell. No one had seen that. It cost one yuan.';

  test('find a hard text hard and an easy one easy', () => {
    expect(gradeOf([hard])).toBeGreaterThan(MOST.grade);
    expect(gradeOf([easy])).toBeLessThan(3);
  });

  test('find a long sentence, though figures and names have points in them', () => {
    const long = `It cost $2.50, ${'and it fell by 97.5% '.repeat(8)}with Qwen2.5-Max.`;
    expect(longSentences([easy, long])).toEqual([long]);
    expect(longSentences([long.replaceAll(' and', '. And')])).toEqual([]);
    expect(longSentences(Array<string>(50).fill('A word'))).toEqual([]);
  });

  test('count words as a reader does', () => {
    expect(countWords('Qwen2.5-Max cost $2.50 – 97.5% less, by “one” account …')).toBe(8);
    expect(countWords(' – ')).toBe(0);
    expect(countWords(`${'word '.repeat(BODY.most)}more`)).toBe(BODY.most + 1);
  });

  test('find a sentence that two articles share, wherever it stands', () => {
    const copied = [
      { slug: 'a', all: [easy, 'Twice in one article. Twice in one article.'] },
      { slug: 'b', all: ['Something else. NO ONE had seen that.'] },
      { slug: 'c', all: ['Something else. It cost a dollar.'] },
    ];
    expect(sharedSentences(copied)).toEqual(['a, b: no one had seen that.']);
  });
});
