/** Something found in a text. */
export interface Found {
  text: string;
  /** Where it begins in the text, from 0. */
  index: number;
}

/** A blank between words, which may be the end of a line, also within a quotation. */
export const BLANK = '\\s+(?:>\\s*)*';

/**
 * Finds names as whole words; of those that begin at one place, the longest. Names are looked up by
 * their first word, so that thousands of them take hardly longer than ten.
 * @param joins a sign that makes one word of two, if any.
 */
export function nameFinder(
  names: readonly string[],
  joins: '-' | '' = '',
): (text: string) => Found[] {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const byFirstWord = Map.groupBy(longestFirst, (name) => /^[\p{L}\p{N}]+|^./u.exec(name)?.[0]);
  const words = new RegExp(`(?<![\\p{L}\\p{N}${joins}])(?:[\\p{L}\\p{N}]+|\\S)`, 'gu');
  const goesOn = new RegExp(`[\\p{L}\\p{N}${joins}]|\\.\\p{N}`, 'uy');
  return (text) => {
    const found: Found[] = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(words)) {
      if (index < end) continue;
      for (const name of byFirstWord.get(word) ?? []) {
        const after = endOf(name, text, index);
        if (after === undefined || endOfMatch(goesOn, text, after) !== undefined) continue;
        found.push({ text: text.slice(index, after), index });
        end = after;
        break;
      }
    }
    return found;
  };
}

const blank = new RegExp(BLANK, 'y');

/** Where a name that begins at this place ends; undefined where another word stands. */
function endOf(name: string, text: string, index: number): number | undefined {
  let at = index;
  for (const [place, word] of name.split(' ').entries()) {
    const start = place === 0 ? at : endOfMatch(blank, text, at);
    if (start === undefined || !text.startsWith(word, start)) return undefined;
    at = start + word.length;
  }
  return at;
}

/** Where the match of a sticky pattern at this place ends. */
function endOfMatch(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
