import { expect, test } from 'vitest';
import { plainName, recordLinkOf } from '../../../src/domain/record-links.ts';
import type { Attributes, TagUse } from '../../../src/domain/tags.ts';
import { words } from '../../../src/words/en.ts';
import { event, site } from '../../fixtures/records.ts';
import { record } from '../records.ts';

const { byId } = site({
  events: [
    event({ date: '2025-01-27', time: '23:31', zone: 'Asia/Shanghai' }),
    event({ id: 'some-day', date: '2023-05' }),
    event({ id: 'some-month', date: '2023' }),
  ],
  models: [record('models', { id: 'small-one', name: 'Small One (preview)' })],
  companies: [record('companies', { id: 'cac', name: 'Cyberspace Administration (CAC)' })],
  people: [record('people')],
  terms: [record('terms')],
  claims: [
    record('claims', { id: 'a-01b', verdict: 'imprecise' }),
    record('claims', { id: 'b-02', kind: 'opinion', verdict: undefined }),
  ],
});
const link = (use: TagUse) => recordLinkOf(use, byId, words);
const dated = (attributes: Attributes<'EventDate'>) => link({ name: 'EventDate', attributes });

test.each<[Attributes<'EventDate'>, text: string, datetime: string]>([
  [{ id: 'small-cut' }, '27 January 2025', '2025-01-27'],
  [{ id: 'small-cut', show: 'date' }, '27 January 2025', '2025-01-27'],
  [{ id: 'small-cut', show: 'day' }, '27 January', '2025-01-27'],
  [{ id: 'small-cut', show: 'month' }, 'January 2025', '2025-01'],
  [{ id: 'small-cut', show: 'time' }, '23:31', '23:31'],
  [{ id: 'some-day' }, 'May 2023', '2023-05'],
  [{ id: 'some-day', show: 'month' }, 'May 2023', '2023-05'],
  [{ id: 'some-month' }, '2023', '2023'],
])('the date of an event, %j: %s', (attributes, text, datetime) => {
  expect(dated(attributes)).toEqual({
    ref: { kind: 'events', id: attributes.id },
    text,
    path: `/timeline/#${attributes.id}`,
    datetime,
  });
});

test.each<[Attributes<'EventDate'>, message: string]>([
  [{ id: 'some-day', show: 'day' }, 'the day of some-day is not known'],
  [{ id: 'some-month', show: 'day' }, 'the day of some-month is not known'],
  [{ id: 'some-month', show: 'month' }, 'the month of some-month is not known'],
  [{ id: 'some-day', show: 'time' }, 'the time of some-day is not in its record'],
  [{ id: 'ghost' }, 'no record has the id ghost'],
])('refuses the date %j: %s', (attributes, message) => {
  expect(() => dated(attributes)).toThrow(message);
});

test.each<[TagUse, text: string, path: string]>([
  [{ name: 'ModelRef', attributes: { id: 'small-one' } }, 'Small One', '/models/small-one/'],
  [
    { name: 'CompanyRef', attributes: { id: 'cac' } },
    'Cyberspace Administration',
    '/companies/cac/',
  ],
  [{ name: 'PersonRef', attributes: { id: 'founder' } }, 'A Founder', '/people/founder/'],
  [{ name: 'Term', attributes: { id: 'token' } }, 'token', '/glossary/#token'],
  [{ name: 'ClaimRef', attributes: { id: 'a-01b' } }, 'a-01b', '/claims/#a-01b'],
])('%j leads with the words “%s” to %s', (use, text, path) => {
  expect(link(use)).toMatchObject({ text, path });
});

test('a claim brings its verdict, and an opinion none', () => {
  const claim = (id: string) => link({ name: 'ClaimRef', attributes: { id } });
  expect(claim('a-01b')?.verdict).toBe('imprecise');
  expect(claim('b-02')).toMatchObject({ ref: { kind: 'claims', id: 'b-02' }, verdict: undefined });
});

test.each<[TagUse]>([
  [{ name: 'Cite', attributes: { source: 'news' } }],
  [{ name: 'Note', attributes: {} }],
  [{ name: 'Price', attributes: { id: 'small-cn', field: 'input' } }],
  [{ name: 'Timeline', attributes: { events: 'small-cut' } }],
])('%j leads to no record', (use) => {
  expect(link(use)).toBeUndefined();
});

test.each([
  ['Eddie Wu (Wu Yongming)', 'Eddie Wu'],
  ['DeepSeek-V3', 'DeepSeek-V3'],
  ['The (New) Times', 'The (New) Times'],
])('the plain name of %s is %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
