import { expect, test } from 'vitest';
import { readTree } from '../../../src/check/tree.ts';
import { plainText } from '../../../src/domain/plain-text.ts';
import { words } from '../../../src/words/en.ts';

test('puts the figures in the place of their tags and keeps the words that others wrap', () => {
  const text =
    'It asked <Price id="a" field="input" />, *not* <Cite source="news">about <Price id="b" field="input" /></Cite>, [says](/about/) the lab.';
  const tags = [
    { figure: { text: '0.5 yuan', unconfirmed: false } },
    {},
    { figure: { text: '$0.14', unconfirmed: true } },
  ];
  const tree = readTree(text);
  const before = structuredClone(tree);
  expect(plainText({ tree, tags: [] }, tags, words)).toBe(
    'It asked 0.5 yuan, not about $0.14 (unconfirmed), says the lab.',
  );
  expect(tree).toEqual(before);
});
