import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';
import { placesIn } from './writing.ts';

/** What the bytes of a file may do wrong, the pattern that finds it, and what to do about it. */
const flaws: [pattern: RegExp, message: string][] = [
  [/^\uFEFF/, 'begins with a byte order mark; save it as UTF-8 without one (BOM)'],
  [/\0/, 'holds a NUL character; take it out'],
  [/\uFFFD/, 'holds bytes that are no UTF-8; save it as UTF-8'],
  [/\r/, 'ends its lines with CR; save it with LF alone'],
  [/[\u2028\u2029]/, 'holds a line end that few programs know (U+2028); take it out'],
  // Tab and line end are the only ones that a text file needs.

  [/[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F]/, 'holds a control character; take it out'],
];

/**
 * Names what is wrong with the encoding of a file, once for each flaw, and gives its text without
 * them, so that what else is wrong can be found at its place.
 */
export function cleanText(file: ContentFile, problems: Problem[]): ContentFile {
  const { path, text } = file;
  const found = flaws.flatMap(([pattern, message]) => {
    const index = text.search(pattern);
    return index === -1 ? [] : [{ index, message }];
  });
  if (found.length === 0) return file;
  const placeOf = placesIn(text);
  for (const { index, message } of found) {
    problems.push({ path, ...placeOf(index), subject: 'file', message });
  }

  const flawed = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u2028\u2029]/g;
  return {
    path,
    text: text
      .replace(/^\uFEFF/, '')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(flawed, ' '),
  };
}
