import type { Verdict } from '../schemas/claim.ts';
import type { Words } from '../words/en.ts';
import { formatDate } from './dates.ts';
import { pathOf } from './paths.ts';
import type { RecordRef } from './records.ts';
import { FigureProblem } from './figure-problem.ts';
import { found } from './found.ts';
import type { ById } from './site.ts';
import type { TagUse } from './tags.ts';

/** What a tag prints that leads to a record and prints no figure. */
export interface RecordLink {
  ref: RecordRef<'events' | 'terms' | 'claims' | 'models' | 'companies' | 'people'>;
  /** What is printed where the tag wraps no words. */
  text: string;
  path: string;
  /** For machines, where it is a date: `2025-01-29` or `23:31`. */
  datetime?: string;
  /** Where it is a claim: what checking showed; absent for an opinion. */
  verdict?: Verdict | undefined;
}

/** The record to which a tag leads; undefined for tags that lead to none. */
export function recordLinkOf(use: TagUse, byId: ById, words: Words): RecordLink | undefined {
  const to = <K extends RecordLink['ref']['kind']>(kind: K, id: string, text: string) => ({
    ref: { kind, id },
    text,
    path: pathOf({ kind, id }, byId),
  });
  switch (use.name) {
    case 'EventDate':
      return dateLink(use.attributes, byId, words);
    case 'Term': {
      const { id, term } = found(byId.terms, use.attributes.id);
      return to('terms', id, term);
    }
    case 'ClaimRef': {
      const { id, verdict } = found(byId.claims, use.attributes.id);
      return { ...to('claims', id, id), verdict };
    }
    case 'ModelRef': {
      const { id, name } = found(byId.models, use.attributes.id);
      return to('models', id, plainName(name));
    }
    case 'CompanyRef': {
      const { id, name } = found(byId.companies, use.attributes.id);
      return to('companies', id, plainName(name));
    }
    case 'PersonRef': {
      const { id, name } = found(byId.people, use.attributes.id);
      return to('people', id, plainName(name));
    }
    default:
      return undefined;
  }
}

/** A name without what stands in brackets after it: `Eddie Wu (Wu Yongming)`. */
export function plainName(name: string): string {
  return name.replace(/ \([^)]*\)$/, '');
}

function dateLink(
  { id, show = 'date' }: Extract<TagUse, { name: 'EventDate' }>['attributes'],
  byId: ById,
  words: Words,
): RecordLink {
  const event = found(byId.events, id);
  const { date, time } = event;
  const common = {
    ref: { kind: 'events' as const, id },
    path: pathOf({ kind: 'events', id }, byId),
  };
  if (show === 'time') {
    if (time === undefined) throw new FigureProblem(`the time of ${id} is not in its record`);
    return { ...common, text: time, datetime: time };
  }
  if (show === 'day' && date.length < 10) throw new FigureProblem(`the day of ${id} is not known`);
  if (show === 'month' && date.length < 7) {
    throw new FigureProblem(`the month of ${id} is not known`);
  }
  const shown = show === 'month' ? date.slice(0, 7) : date;
  const text = formatDate(shown, words.locale, { withoutYear: show === 'day' });
  return { ...common, text, datetime: shown };
}
