import { describe, expect, test } from 'vitest';
import { proseRules } from '../../../src/check/prose.ts';
import type { Entries, Entry } from '../../../src/check/records.ts';
import { perKind, type Records } from '../../../src/schemas/kinds.ts';
import { price, site } from '../../fixtures/records.ts';
import { record } from '../records.ts';

const { records } = site({
  models: [
    record('models', { id: 'v3', name: 'DeepSeek-V3', aliases: ['V3'] }),
    record('models', { id: 'max', name: 'Qwen2.5-Max (preview)' }),
    record('models', { id: 'o1', name: 'o1' }),
    record('models', { id: 'small-one', name: 'Small One' }),
  ],
  companies: [
    record('companies', { id: 'deepseek', name: 'DeepSeek' }),
    record('companies', { id: 'zero-one', name: '01.AI' }),
    record('companies', { id: 'cloud', name: 'Alibaba Cloud' }),
    record('companies', { id: 'alibaba', name: 'Alibaba' }),
    record('companies', { id: 'cac', name: 'Cyberspace Administration (CAC)' }),
  ],
  people: [record('people', { name: 'Eddie Wu (Wu Yongming)' })],
  scores: [record('scores', { benchmarkName: 'MATH-500', version: '2.0' })],
  prices: [price({ product: 'gpt-4o', apiName: 'gpt-4o-2024-08-06' })],
  moves: [
    record('moves', { instrument: 'Alibaba (9988.HK)' }),
    record('moves', { id: 'index', instrument: 'S&P 500' }),
  ],
});
/** Records as the checker reads them, of which the first model has a mistake. */
const entriesOf = (all: Records): Entries =>
  perKind((kind) =>
    all[kind].map((value) => ({ id: value.id, value, good: value.id !== 'v3' }) as Entry),
  );
const rules = proseRules(entriesOf(records), ['H800', 'Apache 2.0']);
const typed = (text: string) => rules.typedNumbers({ written: text }).map((number) => number.text);

describe('prose may type', () => {
  test.each([
    'On 6 May 2024 and on 29 January.',
    'From 6 to 9 May, on 6 and 7 May 2024, on 6, 7 or 8 May, 6–9 May.',
    'In January 2025, in 2024, 2025 and 2026; by 2024.',
    'In 1989 and (2023), by 2039.',
    'At 23:31 and at 0:05.',
    'An H800, two H800s, the H800’s price, H800-like, under Apache 2.0.',
    'DeepSeek-V3, V3, Qwen2.5-Max and o1.',
    'Of 01.AI, in MATH-500 and in the S&P 500.',
    'As gpt-4o or gpt-4o-2024-08-06.',
    'Words without a number.',
  ])('%s', (text) => {
    expect(typed(text)).toEqual([]);
  });

  test.each([
    'On 6\nMay 2024.',
    'On 6\u00a0May 2024.',
    'On 6 May\n> 2024.',
    'Under Apache\n2.0.',
    'In the S&P\n500.',
  ])('a date or a name over the end of a line: %j', (text) => {
    expect(typed(text)).toEqual([]);
  });
});

describe('prose may not type', () => {
  test.each<[text: string, ...numbers: string[]]>([
    ['It cost $0.14, €3.6bn or HK$88.30.', '$0.14', '€3.6bn', '$88.30'],
    ['It fell by 97%, or 97.5%.', '97%', '97.5%'],
    ['They had 1,300 chips and 20000 more.', '1,300', '20000'],
    ['The ratio is 20/60, or 1.5–1.8.', '20/60', '1.5', '1.8'],
    ['It was 27 times, 10x and No. 1.', '27', '10', '1'],
    ['It lost 593bn, then $2000, 2000% and 2,000.', '593bn', '$2000', '2000%', '2,000'],
    ['At 2024.5 or 12024 points.', '2024.5', '12024'],
    ['V31, GPT-4, o1000, H8000 and F2024.', '31', '4', '1000', '8000', '2024'],
    ['H800.5 and 1H800.', '800.5', '1', '800'],
    ['May 6, 2024 and 2024-05-06.', '6', '05', '06'],
    ['At 9988.HK it rose by 1.', '9988', '1'],
    ['On the 31 May offers 5 more.', '5'],
    ['On 32 May, 0:60, 24:00 and 1:2.', '32', '0', '60', '24', '00', '1', '2'],
    ['Half is ½, and 10² is more.', '½', '10²'],
  ])('%s', (text, ...numbers) => {
    expect(typed(text)).toEqual(numbers);
  });

  test.each<[text: string, ...numbers: string[]]>([
    ['It cost 2000 yuan.', '2000'],
    ['It had 2048 GPUs.', '2048'],
    ['It lost 2000 bn yuan and won 2000 million.', '2000', '2000'],
    ['It cost ¥2000 or £1999.', '2000', '1999'],
  ])('what is no year: %s', (text, ...numbers) => {
    expect(typed(text).map((number) => number.replace(/^\D/, ''))).toEqual(numbers);
  });

  test('a number before a word that begins like a month', () => {
    expect(typed('It met 20 Mayors and 10 Marchers.')).toEqual(['20', '10']);
  });

  test('a number that is only the edition of a test', () => {
    expect(typed('The price fell to 2.0 yuan.')).toEqual(['2.0']);
  });

  test('each where it begins', () => {
    expect(rules.typedNumbers({ written: 'In 2024 it fell by 97%\nto $0.14.' })).toEqual([
      { text: '97%', index: 19 },
      { text: '$0.14', index: 26 },
    ]);
  });
});

describe('names', () => {
  const named = (text: string) =>
    rules.names({ written: text }).map(({ text: name, ref }) => [name, ref.id]);

  test.each<[text: string, ...names: [string, string][]]>([
    ['DeepSeek made DeepSeek-V3.', ['DeepSeek', 'deepseek'], ['DeepSeek-V3', 'v3']],
    ['DeepSeek-V3 alone.', ['DeepSeek-V3', 'v3']],
    ['Alibaba Cloud is of Alibaba.', ['Alibaba Cloud', 'cloud'], ['Alibaba', 'alibaba']],
    [
      'DeepSeek’s app (DeepSeek), “DeepSeek”.',
      ['DeepSeek', 'deepseek'],
      ['DeepSeek', 'deepseek'],
      ['DeepSeek', 'deepseek'],
    ],
    [
      'Eddie Wu of the Cyberspace Administration.',
      ['Eddie Wu', 'founder'],
      ['Cyberspace Administration', 'cac'],
    ],
    ['Qwen2.5-Max and 01.AI.', ['Qwen2.5-Max', 'max'], ['01.AI', 'zero-one']],
    ['The V3, by another name.', ['V3', 'v3']],
    ['DeepSeek-V3.1, DeepSeek-V30, DeepSeek-V3-Base.'],
    ['deepseek, DeepSeeker, NotDeepSeek, XDeepSeek.'],
    ['Ao1, o1-mini and o1.5.'],
  ])('%s', (text, ...names) => {
    expect(named(text)).toEqual(names);
  });

  test('stand where they begin', () => {
    expect(rules.names({ written: 'The lab DeepSeek' })).toEqual([
      { text: 'DeepSeek', index: 8, ref: { kind: 'companies', id: 'deepseek' } },
    ]);
  });

  test('are found over the end of a line', () => {
    expect(named('They asked Small\nOne.')).toEqual([['Small One', 'small-one']]);
  });

  test('are none where there are no records', () => {
    const none = proseRules(entriesOf({ ...records, models: [], companies: [], people: [] }), []);
    expect(none.names({ written: 'DeepSeek made it, and Alibaba followed.' })).toEqual([]);
  });
});
