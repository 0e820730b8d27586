import { describe, expect, test } from 'vitest';
import { numberIn } from './printed.ts';
import { prices } from './records.ts';
import { builtSite } from './site.ts';

describe('the table of prices', () => {
  const page = builtSite().pages.find(({ path }) => path === 'prices/');
  const rows = [...(page?.document.querySelectorAll('tr[id]') ?? [])];

  test('has every record once', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual([...prices.keys()].sort());
  });

  test('says what the records say', () => {
    for (const row of rows) {
      const price = prices.get(row.id);
      const cells = [...row.querySelectorAll('td.number')].map(({ textContent }) => textContent);
      const amounts = [price?.inputPerMTok, price?.outputPerMTok, price?.cachedInputPerMTok];
      expect(cells.map((cell) => (cell.includes('free') ? 0 : numberIn(cell)))).toEqual(
        amounts.map((amount) => amount ?? NaN),
      );
    }
  });
});
