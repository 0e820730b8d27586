import { expect, test } from 'vitest';
import { lightColour, lightColoursOf } from '../../../../src/charts/shared/light-theme.ts';

const light = ':root { --paper: #fff; --serif: Serif; --ink: #1B1A17 }';
const dark = '@media (prefers-color-scheme: dark) { :root { --paper: #000; } a { color: red } }';
const face = '@font-face { src: url(a.woff2) }';

test.each([
  ['before the dark ones', `${light}\n${dark}\n${face}`],
  ['after the dark ones', `${dark} ${face}\n${light}`],
  ['beside rules of other elements', `a { --paper: #123; }\n${light} .b:root-like { --ink: #456 }`],
  ['beside a comment with braces', `/* :root { --paper: #123; } */ ${light}`],
])('the light colours are found %s', (_where, css) => {
  expect(Object.fromEntries(lightColoursOf(css))).toEqual({ paper: '#fff', ink: '#1B1A17' });
});

test.each([
  ['no rule for them', `${dark} a { color: red }`],
  ['two rules', `${light} ${light}`],
  ['two rules, one below the dark ones', `${light} ${dark} :root { --paper: #eee; }`],
])('a style sheet with %s is refused', (_what, css) => {
  expect(() => lightColoursOf(css)).toThrow('exactly one :root');
});

test('the style sheet of the site has the light colours, and no unknown one', () => {
  expect(lightColour('paper')).toBe('#fcfbf8');
  expect(() => lightColour('no-such-role')).toThrow('no-such-role');
});
