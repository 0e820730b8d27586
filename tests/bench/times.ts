/**
 * Prints how long something took, by its median, its 95th percentile and its longest time.
 * @param times in milliseconds, in any order.
 * @param aim what it should take at most, in milliseconds.
 */
export function printTimes(name: string, times: readonly number[], aim: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  console.log(
    `${name.padEnd(52)} median ${at(0.5)} ms, 95% ${at(0.95)} ms, most ${at(1)} ms (aim ${aim} ms)`,
  );
}
