import escapeStringRegexp from 'escape-string-regexp';
import { plainName } from '../domain/record-links.ts';
import type { RecordRef } from '../domain/records.ts';
import { textsAt } from '../schemas/references.ts';
import type { Entries } from './records.ts';

/** Something found in a text. */
export interface Found {
  text: string;
  /** Where it begins in the text, from 0. */
  index: number;
}

/** A name of a record found in a text. */
export interface FoundName extends Found {
  ref: RecordRef<'models' | 'companies' | 'people'>;
}

/** What prose is held to; made once for all of it. */
export interface ProseRules {
  /** Numbers that no tag prints: neither part of a date nor of a name. */
  typedNumbers: (text: string) => Found[];
  /** Names of models, companies and people. */
  names: (text: string) => FoundName[];
}

const day = '(?:[12]?\\d|3[01])';
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L})';
const year = '(?:19[89]\\d|20[0-3]\\d)';
const unit =
  '(?:yuan|dollars?|euros?|cents?|thousand|million|billion|trillion|bn|per|times|chips|tokens|people|parameters|points|words|hours)';

/** The ways to write a date or a time, which prose may type; a year is no amount and no count. */
const dates = [
  `(?<!\\d)${day}(?:(?: to | and | or |, |–)${day})* ${month}(?: ${year})?`,
  `${month} ${year}`,
  `(?<![\\d.,\\p{L}\\p{Sc}])${year}(?![\\d%\\p{L}\\p{Sc}]|[.,]\\d| ${unit}\\b)`,
  '(?<![\\d:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?![\\d:])',
];

/** A blank between words, which may be the end of a line, also within a quotation. */
const BLANK = '\\s+(?:>\\s*)*';

/**
 * The rules of prose.
 * @param entries all records, good or not: a mistake in a model does not take its name away.
 * @param settingsNames names with digits that no record has.
 */
export function proseRules(entries: Entries, settingsNames: readonly string[]): ProseRules {
  const refs = new Map<string, FoundName['ref']>();
  for (const kind of ['people', 'companies', 'models'] as const) {
    for (const { id, value } of entries[kind]) {
      for (const name of namesIn(value, ['name', 'aliases.*'])) {
        if (id !== undefined) refs.set(name, { kind, id });
      }
    }
  }
  const others = [
    ...entries.scores.flatMap(({ value }) => namesIn(value, ['benchmarkName'])),
    ...entries.prices.flatMap(({ value }) => namesIn(value, ['product', 'apiName'])),
    ...entries.moves.flatMap(({ value }) => namesIn(value, ['instrument'])),
  ];
  const withDigits = [...settingsNames, ...refs.keys(), ...others].filter((name) =>
    /\d/.test(name),
  );
  const allowed = new RegExp(
    [...dates.map((date) => date.replaceAll(' ', BLANK)), anyOf(withDigits, 's?')].join('|'),
    'gu',
  );
  const named = new RegExp(anyOf([...refs.keys()], '', '-'), 'gu');
  return {
    typedNumbers: (text) => {
      const masked = text.replaceAll(allowed, (name) => ' '.repeat(name.length));
      return [...masked.matchAll(/\p{Sc}?\p{N}(?:[\p{N}.,/]*\p{N})?(?:%|bn)?/gu)].map((match) => ({
        text: match[0],
        index: match.index,
      }));
    },
    names: (text) =>
      [...text.matchAll(named)].flatMap((match) => {
        const name = match[0].replaceAll(/\s+(?:>\s*)*/g, ' ');
        const ref = refs.get(name);
        return ref === undefined ? [] : [{ text: name, index: match.index, ref }];
      }),
  };
}

function namesIn(value: unknown, fields: readonly string[]): string[] {
  return fields
    .flatMap((field) => textsAt(value, field).map(({ text }) => plainName(text)))
    .filter(Boolean);
}

/** A pattern for any of these names as a whole word, the longest first. */
function anyOf(names: readonly string[], ending: string, joins = ''): string {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const any = longestFirst.map((name) => escapeStringRegexp(name).replaceAll(' ', BLANK));
  return `(?<![\\p{L}\\p{N}${joins}])(?:${any.join('|') || '(?!)'})${ending}(?![\\p{L}\\p{N}${joins}]|\\.\\p{N})`;
}
