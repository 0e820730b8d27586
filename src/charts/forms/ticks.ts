/**
 * Round values for an axis: powers of ten on a logarithmic one, else multiples of 1, 2, 2.5 or 5
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
    return Array.from({ length: last - first + 1 }, (_, index) => tidy(10 ** (first + index)));
  }
  const rough = (highest - lowest) / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const first = Math.ceil(lowest / step - 1e-9);
  const last = Math.floor(highest / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
}

/** Rid of the noise of binary fractions, and of a zero below zero. */
function tidy(value: number): number {
  return Number(value.toPrecision(6)) + 0;
}
