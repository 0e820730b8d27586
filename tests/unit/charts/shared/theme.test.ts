import { expect, test } from 'vitest';
import { themeOf } from '../../../../src/charts/shared/theme.ts';

test.each([
  ['deepseek', true, 'deepseek'],
  ['deepseek', false, 'muted'],
  ['nvidia', true, 'ink'],
  ['nvidia', false, 'muted'],
  ['', true, 'ink'],
])('the colour of “%s”, stressed: %s, is %s', (company, focused, role) => {
  expect(themeOf((name) => name).series(company, focused)).toBe(role);
});
