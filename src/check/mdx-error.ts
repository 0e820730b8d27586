import type { VFileMessage } from 'vfile-message';
import { offsetIn } from './writing.ts';
import type { Mistake } from './tree.ts';

/**
 * Turns an error of the MDX parser into what an editor can act on.
 * @param text what was parsed.
 */
export function mistakeOf(
  // The sentence of what the parser throws beside them, an assertion of its own, is a message too.
  { message: reason, place }: Error & Partial<Pick<VFileMessage, 'place'>>,
  text: string,
): Mistake {
  // Of an unclosed tag the parser knows the place and tells it in words only.
  const [, line, column] = /closing tag for `[^`]*` \((\d+):(\d+)-/.exec(reason) ?? [];
  const start = place !== undefined && 'start' in place ? place.start : place;
  const offset =
    line === undefined
      ? (start?.offset ?? (start === undefined ? 0 : offsetIn(text, start)))
      : offsetIn(text, { line: Number(line), column: Number(column) });
  const isOpenBrace = reason.includes('in expression');
  const less = isOpenBrace ? undefined : lessThan(reason, text, offset);
  if (less !== undefined) return less;
  const brace = isOpenBrace ? text.lastIndexOf('{', offset) : -1;
  const message = `is not valid MDX: ${plain(reason)}${hintFor(reason)}`;
  return { message, offset: brace === -1 ? offset : brace };
}

/** A “<” that begins no tag, which is the mistake that editors make most. */
function lessThan(reason: string, text: string, offset: number): Mistake | undefined {
  const line = text.lastIndexOf('\n', offset) + 1;
  if (text.startsWith('<<<<<<<', line)) {
    return { message: 'a merge left its marks; keep one of its two sides', offset: line };
  }
  const start = text.lastIndexOf('<', offset);
  if (start === -1 || text.startsWith('<!', start) || !reason.startsWith('Unexpected')) {
    return undefined;
  }
  const isNoName = / before (?:local )?name/.test(reason);
  // Every tag of an article begins with a capital letter.
  if (!isNoName && !/^<\p{Ll}/u.test(text.slice(start))) return undefined;
  const [written = '<'] = /^<(?:[^\s<>]*[^\s<>.,;:!?)])?/.exec(text.slice(start)) ?? [];
  if (/^<(?:https?:|[^<>\s]+@)/.test(written)) {
    return { message: 'is not valid MDX: an address stands without < and >', offset: start };
  }
  const rest = written.slice(1);
  const ways = [/^\d/.test(rest) ? [`under ${rest}`] : [], `&lt;${rest}`].flat();
  return {
    message: `is not valid MDX: “<” starts a tag (found “${written}”); write ${ways.map((way) => `“${way}”`).join(' or ')}`,
    offset: start,
  };
}

/** What an editor can do about a sentence of the MDX parser; the first that fits. */
function hintFor(reason: string): string {
  const hints: [RegExp, string][] = [
    [/`!`/, 'comments are not allowed in content'],
    [/expression|acorn|in code/, 'braces hold code, which content may not; write &#123; for “{”'],
    [
      /import\/exports/,
      'a line does not begin with import or export; write the sentence otherwise',
    ],
    [
      /in closing tag|expected corresponding/,
      'tags close in the order in which they opened, the inner first',
    ],
    [/closing slash/, 'this tag closes what nothing opened; take it out, or write the first half'],
    [/attribute/, 'attributes stand in straight quotes, and a tag ends with />'],
    [
      /closing tag/,
      'a tag that wraps words needs its end, such as </Cite>, and other tags end with />',
    ],
    [/end of file/, 'a tag or a brace is open to the end; a tag ends with />'],
  ];
  const hint = hints.find(([pattern]) => pattern.test(reason))?.[1];
  return hint === undefined ? '' : `; ${hint}`;
}

/** The parser’s sentence on one line, without code points and long explanations. */
function plain(reason: string): string {
  return reason
    .replaceAll(/ \(U\+[0-9A-F]+\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/ \(note: .*\)$/, '');
}
