import { expect, test } from 'vitest';
import { spanOf } from '../../../../src/charts/shared/days.ts';
import { words } from '../../../../src/words/en.ts';

test.each([
  [['2024-05-21'], '21 May 2024'],
  [['2024-05-21', '2024-05-21'], '21 May 2024'],
  [['2024-05-22', '2024-05-11', '2024-05-21'], '11 May to 22 May 2024'],
  [['2025-03-24', '2024-12-25'], '25 December 2024 to 24 March 2025'],
  [['2024-05', '2024-05-21'], 'May to 21 May 2024'],
  [['2024', '2024-05-21'], '2024 to 21 May 2024'],
])('%j span %s', (dates, span) => {
  expect(spanOf(dates, words)).toBe(span);
});
