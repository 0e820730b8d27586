import { expect, test } from 'vitest';
import { readTree } from '../../../src/check/tree.ts';
import { blockTexts, plainText } from '../../../src/domain/plain-text.ts';
import { words } from '../../../src/words/en.ts';

test('puts the figures in the place of their tags and keeps the words that others wrap', () => {
  const text =
    'It asked <Price id="a" field="input" />, *not* <Cite source="news">about <Price id="b" field="input" /></Cite>, [says](/about/) the lab.';
  const tags = [
    { figure: { text: '0.5 yuan', unconfirmed: false } },
    {},
    { figure: { text: '$0.14', unconfirmed: true, party: 'vendor' as const } },
  ];
  const tree = readTree(text);
  const before = structuredClone(tree);
  expect(plainText({ text: '', tree, tags: [] }, tags, words)).toBe(
    'It asked 0.5 yuan, not about $0.14 (says its maker, unconfirmed), says the lab.',
  );
  expect(tree).toEqual(before);
});

test('names a record only where its tag wraps no words', () => {
  const tree = readTree(
    'On <EventDate id="cut" /> <CompanyRef id="lab" /> and <PersonRef id="he">its *founder*</PersonRef> cut it.',
  );
  const tags = [
    { link: { text: '6 May' } },
    { link: { text: 'Lab' } },
    { link: { text: 'Zhang' } },
  ];
  expect(plainText({ text: '', tree, tags: [] }, tags, words)).toBe(
    'On 6 May Lab and its founder cut it.',
  );
});

test('gives paragraphs, list items, quotes and notes, but no headings and no tables', () => {
  const tree = readTree(`## A heading

It asked <Price id="a" field="input" />.

- One <Price id="b" field="input" />
- Two

| a | b |
| - | - |
| c | d |

<Note>

Inside[^1] <Price id="c" field="input" />

</Note>

[^1]: A note.
`);
  const figure = (text: string) => ({ figure: { text, unconfirmed: false } });
  const tags = [figure('1 yuan'), figure('2 yuan'), {}, figure('3 yuan')];
  expect(blockTexts({ text: '', tree, tags: [] }, tags, words)).toEqual([
    'It asked 1 yuan.',
    'One 2 yuan',
    'Two',
    'Inside 3 yuan',
    'A note.',
  ]);
});
