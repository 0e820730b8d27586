import { expect, test } from 'vitest';
import { readTree } from '../../../src/check/tree.ts';
import type { TagUse } from '../../../src/domain/tags.ts';
import { examplesIn } from '../../../src/gallery/examples.ts';

const note: TagUse = { name: 'Note', attributes: {} };
const rate: TagUse = { name: 'Rate', attributes: { id: 'a' } };
const read = (text: string, tags: TagUse[] = []) =>
  examplesIn({ text, tree: readTree(text), tags });

test('an example is what stands under a heading of the third level, with its tags', () => {
  const text = [
    '## Note',
    '### One, with a blank line',
    '<Note>\nIt is <Rate id="a" />.\n</Note>',
    'More.',
    '### Two',
    '<Note>\nWords\n</Note>',
    '## Rate',
    '### One',
    'It is <Rate id="a" />.',
  ].join('\n\n');
  const examples = read(text, [note, rate, note, rate]);
  expect(
    examples.map(({ id, tag, title, passage }) => [id, tag, title, passage.text, passage.tags]),
  ).toEqual([
    [
      'note-one-with-a-blank-line',
      'Note',
      'One, with a blank line',
      '<Note>\nIt is <Rate id="a" />.\n</Note>\n\nMore.',
      [note, rate],
    ],
    ['note-two', 'Note', 'Two', '<Note>\nWords\n</Note>', [note]],
    ['rate-one', 'Rate', 'One', 'It is <Rate id="a" />.', [rate]],
  ]);
});

test.each([
  ['## Notes\n\n### One\n\nWords', '“Notes”, which is no tag'],
  ['Words', 'text outside of its examples'],
  ['## Note\n\nWords', 'text outside of its examples'],
  ['## Note\n\n### One\n\nWords\n\n## Rate\n\nWords', 'text outside of its examples'],
  ['## Note\n\n### One\n\nWords\n\n### One\n\nWords', 'two examples of the address note-one'],
])('%j is no gallery', (text, message) => {
  expect(() => read(text)).toThrow(message);
});
