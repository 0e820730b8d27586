import { expect, test } from 'vitest';
import { recordsAbout, type RecordsAbout } from '../../../src/domain/entities.ts';
import type { RecordRef } from '../../../src/domain/records.ts';
import { smallSiteWith, type Edit } from '../../fixtures/content.ts';

/** Two events about the lab that stand in the file before the ones that come earlier. */
const edits: Edit[] = [
  [
    'timeline/2024.json',
    '{ "id": "month", "date": "2024-03", "title": "Month",',
    '{ "id": "month", "date": "2024-06", "title": "Month", "companies": ["lab"],',
  ],
  [
    'timeline/2024.json',
    '"id": "fifth-answer", "date": "2024-05-30",',
    '"id": "fifth-answer", "date": "2024-05", "companies": ["lab"],',
  ],
];
const site = smallSiteWith(...edits);

function idsAbout(ref: RecordRef<'models' | 'companies' | 'people'>) {
  const { articles, ...records } = recordsAbout(ref, site);
  const ids = Object.entries(records as Omit<RecordsAbout, 'articles'>).map(
    ([kind, of]: [string, { id: string }[]]) => [kind, of.map(({ id }) => id)] as const,
  );
  return {
    ...Object.fromEntries(ids.filter(([, of]) => of.length > 0)),
    articles: articles.map(({ slug }) => slug),
  };
}

test('gathers what is about a model', () => {
  expect(idsAbout({ kind: 'models', id: 'small-one' })).toEqual({
    prices: ['small-cn-before', 'small-cn'],
    scores: ['riddles-small-one'],
    figures: ['small-training-cost'],
    events: ['small-cut'],
    claims: ['a-first'],
    articles: ['the-cut', 'the-answer', 'the-record'],
  });
});

test('gathers what is about a company, its events by date', () => {
  expect(idsAbout({ kind: 'companies', id: 'lab' })).toEqual({
    prices: ['small-cn-before', 'small-cn'],
    scores: ['riddles-small-one'],
    figures: ['small-training-cost'],
    events: ['fifth-answer', 'small-cut', 'month'],
    claims: ['a-first'],
    models: ['small-one'],
    people: ['founder'],
    articles: ['the-cut', 'the-answer', 'the-record'],
  });
  expect(idsAbout({ kind: 'companies', id: 'shop' })).toEqual({
    prices: ['big-us'],
    moves: ['shop-falls'],
    models: ['big-one'],
    articles: ['the-record'],
  });
});

test('gathers what is about a person', () => {
  expect(idsAbout({ kind: 'people', id: 'founder' })).toEqual({
    events: ['small-cut'],
    claims: ['a-first'],
    articles: ['the-record'],
  });
});
