/** Powers of ten for which an axis has room on a phone. */
const MOST_POWERS = 5;

/**
 * Round values for an axis: powers of ten on a logarithmic one, or 1, 2 and 5 within a decade; else multiples of 1, 2, 2.5 or 5
 * times a power of ten.
 * @param steps how many steps a linear axis has at most, about.
 */
export function ticks(
  scale: 'linear' | 'log',
  lowest: number,
  highest: number,
  steps: number,
): number[] {
  if (scale === 'log') {
    const first = Math.ceil(Math.log10(lowest) - 1e-9);
    const last = Math.floor(Math.log10(highest) + 1e-9);
    const powers = Array.from(
      { length: Math.max(0, last - first + 1) },
      (_, index) => first + index,
    );
    // Within one decade a power of ten may not occur, and one alone tells nothing of the scale.
    if (powers.length < 2) {
      const within = withinDecades(lowest, highest);
      const isEnough = within.length > 1 || lowest >= highest;
      return isEnough ? within : ticks('linear', lowest, highest, steps);
    }
    const every = Math.ceil(powers.length / MOST_POWERS);
    return powers.filter((_, index) => index % every === 0).map((power) => tidy(10 ** power));
  }
  const rough = (highest - lowest) / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const first = Math.ceil(lowest / step - 1e-9);
  const last = Math.floor(highest / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
}

/** The values 1, 2 and 5 times a power of ten between two values. */
function withinDecades(lowest: number, highest: number): number[] {
  const first = Math.floor(Math.log10(lowest));
  const last = Math.ceil(Math.log10(highest));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((power) => [1, 2, 5].map((factor) => tidy(factor * 10 ** power)))
    .filter((value) => value >= lowest && value <= highest);
}

/** Rid of the noise of binary fractions, and of a zero below zero. */
function tidy(value: number): number {
  return Number(value.toPrecision(6)) + 0;
}
