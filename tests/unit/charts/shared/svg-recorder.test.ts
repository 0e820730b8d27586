import { expect, test } from 'vitest';
import { SvgRecorder } from '../../../../src/charts/shared/svg-recorder.ts';

const label = 'GPT-4o −97.5%';

function newRecorder(font: string): SvgRecorder {
  const recorder = new SvgRecorder({ width: 200, height: 100 }, new Map([['#010203', 'ink']]));
  recorder.fillStyle = '#010203';
  recorder.font = font;
  return recorder;
}

/** The start tag of the only text. */
function tagOf(recorder: SvgRecorder): string {
  return /<text[^>]*>/.exec(recorder.serialize())?.[0] ?? '';
}

test.each([
  // Widths as Chromium 156 measures them with the same file.
  ['400 20px Inter', 149.91],
  ['600 20px serif', 153.14],
  ['20px "No Such Font"', 149.91],
  ['bold 10px Inter', 77.38],
])('measures %s with the bundled font', (font, width) => {
  expect(newRecorder(font).measureText(label).width).toBeCloseTo(width, 1);
});

test.each([
  // How far below, as Chromium 156 sets Inter on a canvas.
  ['alphabetic', 0],
  ['middle', 30.06],
  ['top', 80.06],
  ['hanging', 77.6],
  ['bottom', -19.94],
])('puts baseline %s where a browser’s canvas does', (baseline, shift) => {
  const recorder = newRecorder('100px Inter');
  recorder.textBaseline = baseline;
  recorder.fillText(label, 0, 40);
  expect(Number(/ y="([^"]*)"/.exec(tagOf(recorder))?.[1])).toBeCloseTo(40 + shift, 0);
  expect(tagOf(recorder)).not.toContain('baseline');
});

test.each([
  ['left', ''],
  ['center', 'text-anchor="middle"'],
  ['right', 'text-anchor="end"'],
])('anchors text that is aligned %s', (align, anchor) => {
  const recorder = newRecorder('12px Inter');
  recorder.textAlign = align;
  recorder.fillText(label, 30, 40);
  expect(tagOf(recorder)).toContain(anchor);
  expect(tagOf(recorder).includes('text-anchor')).toBe(anchor !== '');
});

test('writes size, weight and slope, but no family', () => {
  const recorder = newRecorder('italic 600 13px Inter');
  recorder.fillText(label, 30, 40);
  expect(tagOf(recorder)).toMatch(/font-size="13" font-weight="600" font-style="italic"/);
  expect(tagOf(recorder)).not.toContain('family');
});

test('turns text about its own place', () => {
  const recorder = newRecorder('20px Inter');
  recorder.transform(1, 0, 0, 1, 30, 40);
  recorder.rotate(-Math.PI / 2);
  recorder.fillText(label, 0, 0);
  expect(tagOf(recorder)).toMatch(/ x="30" y="40" .*transform="rotate\(-90 30 40\)"/);
});

test('rounds text to whole pixels', () => {
  const recorder = newRecorder('12px Inter');
  recorder.fillText(label, 30.1234, 40.5678);
  expect(tagOf(recorder)).toContain(' x="30" y="41" ');
});

test('refuses a font without a size in px', () => {
  const recorder = newRecorder('1em Inter');
  expect(() => recorder.measureText(label)).toThrow('no size in px');
});
