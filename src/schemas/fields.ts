import { z } from 'zod';

/** A record's own name: lower-case letters, digits and hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');

/** A calendar day that exists, `YYYY-MM-DD`. */
export const day = z.iso.date('must be a day that exists, as YYYY-MM-DD');

/** A date as exactly as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z
  .string()
  .refine(
    (text) => isPartialDate(text),
    'must be a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY',
  )
  // For editors’ programs, which do not know the rule above.
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  if (/^\d{4}-\d{2}$/.test(text)) return day.safeParse(`${text}-01`).success;
  return day.safeParse(text).success;
}

/** How well a fact is known; defined once for every kind of record. */
export const confidence = z
  .enum(['primary', 'reported', 'unconfirmed'])
  .describe(
    'primary: read in the maker’s own document; reported: press or a dated public dataset; unconfirmed: believed, no support found.',
  );

/** Whether a value is the figure itself or a limit on it. */
export const bound = z
  .enum(['exact', 'about', 'over', 'under'])
  .describe('Whether the value is exact, rounded, a lower limit (over) or an upper limit (under).');

/** Unit of a number, as a page can print it: `593 USD bn` becomes `$593bn`, `1 rank` `No. 1`. */
export const unit = z
  .enum([
    '%',
    'rank',
    'points',
    'USD',
    'HKD',
    'EUR',
    'USD million',
    'USD bn',
    'bn yuan',
    'million',
    'people',
    'companies',
    'countries',
    'accounts',
    'interviews',
    'chips',
    'million downloads',
    'trillion tokens',
    'million H800 hours',
  ])
  .describe('Unit of the value.');

/** Who speaks of a model: its maker, a rival maker or an outsider. */
export const party = z
  .enum(['vendor', 'rival vendor', 'independent'])
  .describe('Who reports it: the maker itself, a rival maker or an independent tester.');

/** The sources of a record that must have at least one. */
export const sources = z
  .array(id)
  .min(1, 'a fact has at least one source')
  .describe('Ids of the sources, the best first.');

/** The sources of a record that may stand without any when it is marked as unconfirmed. */
export const sourcesOrNone = z
  .array(id)
  .describe('Ids of the sources, the best first; empty only for what is unconfirmed.');

/** Text in which tags may stand. */
export const passage = z.string().trim().min(1, 'must not be empty');

/** Text of a record, which is printed as it is: without markup and without tags. */
export const prose = passage
  .refine(
    (text) => !/<[A-Z]/.test(text),
    'tags have no place here; they work in articles, on the home page, in better figures and corrections',
  )
  .refine((text) => !text.startsWith('Write here'), 'is still to be written');

/** A web address. */
export const url = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

/** A rule across fields speaks only where every field is good in itself. */
export const whenGood = ({ issues }: { issues: readonly unknown[] }): boolean =>
  issues.length === 0;

/** A rule across fields: a fact without a source must say that it is unconfirmed. */
export function sourcedUnlessUnconfirmed(record: {
  confidence: string;
  sources: readonly string[];
}): boolean {
  return record.sources.length > 0 || record.confidence === 'unconfirmed';
}

/** Names the broken rule of {@link sourcedUnlessUnconfirmed} and the field to mend. */
export const needsSource = {
  path: ['sources'],
  error: 'a fact has at least one source, unless its confidence is unconfirmed',
  when: whenGood,
};
