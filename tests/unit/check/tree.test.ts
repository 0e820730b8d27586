import { describe, expect, test } from 'vitest';
import { beginCheck } from '../../../src/check/last-check.ts';
import { eachNode, readTree } from '../../../src/check/tree.ts';

describe('trees of texts', () => {
  test('are kept for the next check, and forgotten when that one does not ask for them', () => {
    const [often, once] = [readTree('Often.'), readTree('Once.')];
    beginCheck();
    expect(readTree('Often.')).toBe(often);
    beginCheck();
    expect(readTree('Often.')).toBe(often);
    expect(readTree('Once.')).not.toBe(once);
  });

  test('are those of their own text', () => {
    const places = ['a', ' a', 'a'].map(
      (text) => readTree(text).children[0]?.position?.start.offset,
    );
    expect(places).toEqual([0, 1, 0]);
  });
});

test('nodes come in the order of the text, each with what holds it', () => {
  const seen: string[] = [];
  eachNode(readTree('## A *b*\n\n<Note>\nc\n</Note>'), (node, parent) => {
    seen.push(`${parent?.type ?? '-'} ${node.type}`);
  });
  expect(seen).toEqual([
    '- root',
    'root heading',
    'heading text',
    'heading emphasis',
    'emphasis text',
    'root mdxJsxFlowElement',
    'mdxJsxFlowElement paragraph',
    'paragraph text',
  ]);
});
