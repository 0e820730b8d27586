import { plainName } from '../domain/record-links.ts';
import type { RecordRef } from '../domain/records.ts';
import { textsAt } from '../schemas/references.ts';
import { BLANK, nameFinder, type Found } from './name-finder.ts';
import { fromLastCheck } from './last-check.ts';
import type { Stretch } from './passage.ts';
import type { Entries } from './records.ts';

/** A name of a record found in a text. */
export interface FoundName extends Found {
  ref: RecordRef<'models' | 'companies' | 'people'>;
}

/** What prose is held to; made once for all of it. */
export interface ProseRules {
  /** Numbers that no tag prints: neither part of a date nor of a name. */
  typedNumbers: (stretch: Written) => Found[];
  /** Names of models, companies and people. */
  names: (stretch: Written) => FoundName[];
}

/** A stretch of prose, as it is written. */
type Written = Pick<Stretch, 'written'>;

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

/**
 * The rules of prose.
 * @param entries all records, good or not: a mistake in a model does not take its name away.
 * @param settingsNames names with digits that no record has.
 */
export function proseRules(entries: Entries, settingsNames: readonly string[]): ProseRules {
  const refs: [name: string, ref: FoundName['ref']][] = [];
  for (const kind of ['people', 'companies', 'models'] as const) {
    for (const { id, value } of entries[kind]) {
      for (const name of namesIn(value, ['name', 'aliases.*'])) {
        if (id !== undefined) refs.push([name, { kind, id }]);
      }
    }
  }
  const others = [
    ...entries.scores.flatMap(({ value }) => namesIn(value, ['benchmarkName'])),
    ...entries.prices.flatMap(({ value }) => namesIn(value, ['product', 'apiName'])),
    ...entries.moves.flatMap(({ value }) => namesIn(value, ['instrument'])),
  ];
  return rulesFrom({ refs, others: [...settingsNames, ...others] });
}

/** Rules from names; those of records that have pages lead to them. */
const rulesFrom = fromLastCheck(
  JSON.stringify,
  (names: {
    refs: readonly [name: string, ref: FoundName['ref']][];
    others: readonly string[];
  }): ProseRules => {
    const refs = new Map(names.refs);
    const withDigits = [...refs.keys(), ...names.others].filter((name) => /\d/.test(name));
    const findAllowed = nameFinder([...withDigits, ...withDigits.map((name) => `${name}s`)]);
    const allowedDates = new RegExp(dates.join('|').replaceAll(' ', BLANK), 'gu');
    const findNamed = nameFinder([...refs.keys()], '-');
    return {
      typedNumbers: onceForEach((text) => {
        if (!/\p{N}/u.test(text)) return [];
        let masked = text.replaceAll(allowedDates, (date) => ' '.repeat(date.length));
        for (const { text: name, index } of findAllowed(text)) {
          masked =
            masked.slice(0, index) + ' '.repeat(name.length) + masked.slice(index + name.length);
        }
        return [...masked.matchAll(/\p{Sc}?\p{N}(?:[\p{N}.,/]*\p{N})?(?:%|bn)?/gu)].map(
          (match) => ({
            text: match[0],
            index: match.index,
          }),
        );
      }),
      names: onceForEach((text) =>
        findNamed(text).flatMap(({ text: written, index }) => {
          const name = written.replaceAll(new RegExp(BLANK, 'g'), ' ');
          const ref = refs.get(name);
          return ref === undefined ? [] : [{ text: name, index, ref }];
        }),
      ),
    };
  },
);

/** Stretches are kept from one check to the next, and what stands in them with them. */
function onceForEach<T>(find: (text: string) => T[]): (stretch: Written) => T[] {
  const known = new WeakMap<Written, T[]>();
  return (stretch) => {
    const found = known.get(stretch) ?? find(stretch.written);
    known.set(stretch, found);
    return found;
  };
}

function namesIn(value: unknown, fields: readonly string[]): string[] {
  return fields
    .flatMap((field) => textsAt(value, field).map(({ text }) => plainName(text)))
    .filter(Boolean);
}
