/** More of a value than this is not shown, in characters. */
const LONGEST = 240;
/** How much of what is alike is shown on either side of a difference, in characters. */
const AROUND = 30;

/** A text on one line, without characters that a terminal would obey, and not too long. */
export function shown(text: string): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Two long texts, cut to where they differ; short ones stay as they are. */
export function differing(was: string, now: string): [was: string, now: string] {
  if (was.length + now.length < 4 * AROUND) return [shown(was), shown(now)];
  const shorter = Math.min(was.length, now.length);
  let start = 0;
  while (start < shorter && was[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === now.at(-1 - end)) end += 1;
  const lead = was.slice(Math.max(0, start - AROUND), start);
  const tail = was.slice(was.length - end, was.length - end + AROUND);
  // Whole words read better than halves.
  const before = start > AROUND ? lead.replace(/^(?:\S*\s|)/, '…') : lead;
  const after = end > AROUND ? tail.replace(/(?:\s\S*|)$/, '…') : tail;
  const cut = (text: string) => shown(before + text.slice(start, text.length - end) + after);
  return [cut(was), cut(now)];
}
