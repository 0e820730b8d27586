import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { embedBox, embedSnippet } from '../../../../src/charts/shared/embed.ts';
import { barsModel } from '../../../fixtures/drawings.ts';

const sizes = { narrow: { width: 328, height: 500 }, wide: { width: 680, height: 400 } };

test('a box has room for the wide drawing, and on a phone for most of the narrow one', () => {
  const box = embedBox(barsModel([]), sizes);
  expect(box.width - sizes.wide.width).toBeGreaterThan(0);
  expect(box.height - sizes.wide.height).toBeGreaterThan(60);
  expect(box.minHeight).toBeGreaterThan(0.85 * sizes.narrow.height + 60);
});

test.each([
  ['a longer headline', { finding: 'Short' }, { finding: 'A long headline. '.repeat(10) }],
  ['a longer note', { notes: ['Short.'] }, { notes: ['A long note. '.repeat(12)] }],
  ['another note', { notes: [] }, { notes: ['Left out: Qwen.', 'Thick bar: input, '.repeat(7)] }],
])('%s makes a box higher, on a phone the more', (_what, less, most) => {
  const [short, long] = [less, most].map((more) => embedBox(barsModel([], more), sizes));
  const more = (part: 'height' | 'minHeight') => (long?.[part] ?? 0) - (short?.[part] ?? 0);
  expect(more('height')).toBeGreaterThan(0);
  expect(more('minHeight')).toBeGreaterThan(more('height'));
});

test('the snippet is one frame with the title, whatever is in it', () => {
  const title = 'A “B” & "C" <b>';
  const box = { width: 712, height: 500, minHeight: 600 };
  const snippet = embedSnippet('https://example.org/embed/a/', title, box);
  const { body } = new new Window().DOMParser().parseFromString(snippet, 'text/html');
  const [frame] = body.children;
  expect(body.children).toHaveLength(1);
  expect(frame?.tagName).toBe('IFRAME');
  expect(frame?.getAttribute('title')).toBe(title);
  expect(frame?.getAttribute('src')).toBe('https://example.org/embed/a/');
  expect(frame?.getAttribute('loading')).toBe('lazy');
  expect(frame?.getAttribute('style')).toContain('aspect-ratio:712/500;min-height:600px');
});
