import { expect, test } from 'vitest';
import { rowName } from '../../../../src/charts/price-bars/names.ts';
import { MissingRecord } from '../../../../src/domain/found.ts';
import type { Price } from '../../../../src/schemas/price.ts';
import { chartWords } from '../../../../src/words/en/charts.ts';
import { price, site } from '../../../fixtures/records.ts';

const { byId } = site({});

test.each<[Partial<Price>, Partial<Price>[], string]>([
  [{}, [], 'Small One'],
  // What all rows of a product share tells none of them apart.
  [
    { tier: 'up to 32k tokens', host: 'cloud' },
    [{ tier: 'up to 32k tokens', host: 'cloud' }],
    'Small One',
  ],
  [{ tier: 'up to 32k tokens' }, [{ tier: 'above 32k tokens' }], 'Small One, up to 32k tokens'],
  [{}, [{ tier: 'above 32k tokens' }], 'Small One'],
  [{ region: 'us' }, [{ region: 'intl' }], 'Small One, United States'],
  [{ host: 'cloud' }, [{ host: 'lab' }], 'Small One, Cloud'],
  // Hours and a promotion are part of what is asked, also of a product with one row.
  [{ hours: 'off-peak' }, [], 'Small One, off-peak'],
  [{ terms: 'promotion' }, [], 'Small One, promotion'],
  [
    { hours: 'peak', tier: 'up to 32k', terms: 'promotion', region: 'intl', host: 'cloud' },
    [{ region: 'us' }],
    'Small One, peak, up to 32k, promotion, International, Cloud',
  ],
])('%j beside %j is called %s', (own, others, name) => {
  const row = price(own);
  const all = [row, ...others.map((other) => price(other))];
  expect(rowName(row, all, byId, chartWords)).toBe(name);
});

test('throws for a host that has no record', () => {
  const row = price({ host: 'nobody' });
  expect(() => rowName(row, [row, price({})], byId, chartWords)).toThrow(MissingRecord);
});
