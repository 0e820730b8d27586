import { location } from 'vfile-location';

/** A place in a file, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Tells the places of offsets in a text; the text is read once for all of them. */
export function placesIn(text: string): (offset: number) => Place {
  const places = location(text);
  const end = text.length;
  return (offset) => {
    const { line, column } = places.toPoint(Math.min(Math.max(offset, 0), end)) ?? {
      line: 1,
      column: 1,
    };
    return { line, column };
  };
}

/** The offset of a place in a text; the end of the text for a place that it does not have. */
export function offsetIn(text: string, place: Place): number {
  return location(text).toOffset(place) ?? text.length;
}

/**
 * Where in its writing a character of a text stands. JSON and YAML write a text with quotes,
 * escapes, folds and indentation, which the value does not have.
 * @param written the text as the file has it, quotes and all.
 * @param value what the parser made of it.
 * @param offset of a character of the value.
 * @returns the offset of that character in `written`.
 */
export function offsetInWriting(written: string, value: string, offset: number): number {
  const quote = /^["']/.exec(written)?.[0];
  // The first line of a block text holds its sign only: `>-`.
  let at = quote === undefined ? (/^[|>].*\n/.exec(written)?.[0].length ?? 0) : 1;
  let index = 0;
  // An escape may stand for two units of a character at once.
  for (const wanted of value) {
    at += skipped(written, at, wanted, quote);
    if (offset < index + wanted.length) return at;
    const isEscape = quote === '"' && written.charAt(at) === '\\';
    const isFold = /\s/.test(wanted) && !/\s/.test(written.charAt(at)) && !isEscape;
    at += isFold ? 0 : widthAt(written, at, wanted, quote);
    index += wanted.length;
  }
  return Math.min(at, written.length);
}

/** How many characters before the wanted one belong to no character of the value. */
function skipped(written: string, at: number, wanted: string, quote: string | undefined): number {
  let next = at;
  while (next < written.length) {
    const isLineEnd = quote === '"' && /^\\\r?\n/.test(written.slice(next, next + 3));
    const isMargin = /\s/.test(written.charAt(next)) && !/\s/.test(wanted);
    if (!isLineEnd && !isMargin) break;
    next += isLineEnd ? 2 : 1;
  }
  return next - at;
}

/** How many characters a file takes to write the one that begins here. */
function widthAt(written: string, at: number, wanted: string, quote: string | undefined): number {
  if (quote === "'" && written.startsWith("''", at)) return 2;
  if (quote !== '"' || written.charAt(at) !== '\\') return wanted.length;
  const width = escapeWidths.get(written.charAt(at + 1)) ?? 2;
  // JSON writes such a character as two escapes.
  return written.charAt(at + 1) === 'u' && wanted.length === 2 ? 2 * width : width;
}

/** Escapes that are longer than a backslash and a letter. */
const escapeWidths: ReadonlyMap<string, number> = new Map([
  ['x', 4],
  ['u', 6],
  ['U', 10],
]);
