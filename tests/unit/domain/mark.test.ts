import { expect, test } from 'vitest';
import { marked } from '../../../src/domain/mark.ts';
import { words } from '../../../src/words/en.ts';

test('what is unconfirmed says so at its end, and nothing else does', () => {
  expect(marked('Talks were held', 'unconfirmed', words)).toBe('Talks were held (unconfirmed)');
  expect(marked('Talks were held', 'reported', words)).toBe('Talks were held');
});
