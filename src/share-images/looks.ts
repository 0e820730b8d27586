import { lineHeightOf, type Look } from '../charts/shared/canvas-text.ts';
import { lightColour } from '../charts/shared/light-theme.ts';
import type { Fit } from '../charts/shared/wrapped-text.ts';

type Fits = Look['fits'];

/** One line, as large as it fits. */
export const ONE_LINE: Fits = [fit(24, 1), fit(22, 1), fit(20, 1), fit(18, 1)];

/** Above a title. */
export const kicker: Look = { weight: '600', colour: lightColour('accent'), fits: ONE_LINE };

/** What a figure is of, and other small print. */
export const label: Look = {
  weight: '400',
  colour: lightColour('secondary'),
  fits: [fit(24, 2), fit(22, 3), fit(20, 4)],
};

/** Above the chart of a column. */
export const chartTitle: Look = {
  weight: '600',
  colour: lightColour('ink'),
  fits: [fit(24, 2), fit(22, 3), fit(20, 4)],
};

/** A figure. */
export const figure: Look = serif([84, 72, 64, 56, 48, 40, 34].map((size) => fit(size, 1)));

/** A chart’s finding, over the chart. */
export const finding: Look = serif([fit(48, 2), fit(44, 2), fit(40, 2), fit(36, 2), fit(34, 3)]);

/**
 * A title, in as many lines as its place has room for.
 * @param room height of its place in pixels.
 * @param largest size of its letters.
 */
export function title(room: number, largest: number): Look {
  const sizes = [88, 80, 72, 64, 58, 52, 46, 42, 38, 34, 30, 26].filter((size) => size <= largest);
  return serif(sizes.map((size) => fit(size, Math.floor(room / lineHeightOf(size)))));
}

function serif(fits: Fit[]): Look {
  const [first = fit(24, 1), ...others] = fits;
  return { family: 'serif', weight: '650', colour: lightColour('ink'), fits: [first, ...others] };
}

function fit(size: number, lines: number): Fit {
  return { size, lines };
}
