import { expect, test } from 'vitest';
import { fontAddresses } from '../../../src/styles/font-addresses.ts';

test('finds each font once, quoted or not, and nothing else', () => {
  const css = `@font-face{src:url(/a/serif.C--1_.woff2)format("woff2")}
    @font-face{src:url("/a/inter.woff2")} b{background:url(/a/b.png)} c{src:url('/a/inter.woff2')}`;
  expect(fontAddresses(css)).toEqual(['/a/serif.C--1_.woff2', '/a/inter.woff2']);
});
