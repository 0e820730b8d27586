import { figureOf } from '../domain/figures.ts';
import { MissingRecord } from '../domain/found.ts';
import type { Passage, RecordPassages } from '../domain/site.ts';
import { printsFigure, type FigureTag } from '../domain/tags.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Correction } from '../schemas/correction.ts';
import { words } from '../words/en.ts';
import type { KnownToProse } from './known.ts';
import { onlyTag, readPassage } from './passage.ts';
import type { Problem } from './problem.ts';
import type { ProseRules } from './prose.ts';
import type { Entries, Entry } from './records.ts';

/** Reads the passages inside records, and holds corrections to what is printed today. */
export function readRecordPassages(
  entries: Entries,
  known: KnownToProse,
  rules: ProseRules | undefined,
  problems: Problem[],
): RecordPassages {
  const placeOf = ({ document, at }: Entry, field: string) => document.placeOf([...at, field]);
  const read = (entry: Entry, field: string, text: string): Passage =>
    readPassage(
      text,
      {
        path: entry.path,
        subject: `${entry.subject}/${field}`,
        placeOf: (offset) => entry.document.placeIn([...entry.at, field], text, offset),
        allows: ['text'],
        page: entry.path.startsWith('content/claims/') ? '/claims/' : '/corrections/',
        rules,
      },
      known,
      problems,
    );
  const betterFigures = new Map<string, Passage>();
  for (const entry of entries.claims.filter(({ good }) => good)) {
    const { id, betterFigure } = entry.value as Claim;
    if (betterFigure !== undefined)
      betterFigures.set(id, read(entry, 'betterFigure', betterFigure));
  }
  const corrected = new Map<string, Passage>();
  const latest = new Map<string, { entry: Entry; figure: FigureTag }>();
  for (const entry of entries.corrections.filter(({ good }) => good)) {
    const correction = entry.value as Correction;
    const before = problems.length;
    const passage = read(entry, 'figure', correction.figure);
    corrected.set(correction.id, passage);
    // A tag with a mistake has its own line.
    if (problems.length > before) continue;
    const [figure] = passage.tags;
    if (figure === undefined || !printsFigure(figure) || onlyTag(passage) === undefined) {
      const message = 'must be one tag that prints a figure';
      const { path, subject } = entry;
      problems.push({ path, ...placeOf(entry, 'figure'), subject: `${subject}/figure`, message });
      continue;
    }
    const key = JSON.stringify([figure.name, Object.entries(figure.attributes).sort()]);
    const other = latest.get(key);
    if (other === undefined || (other.entry.value as Correction).date <= correction.date) {
      latest.set(key, { entry, figure });
    }
  }
  for (const { entry, figure } of latest.values()) {
    const { now } = entry.value as Correction;
    const printed = printedBy(figure, known);
    if (printed === undefined || now === printed) continue;
    const message = `the tag prints “${printed}” (found “${now}”)`;
    problems.push({
      path: entry.path,
      ...placeOf(entry, 'now'),
      subject: `${entry.subject}/now`,
      message,
    });
  }
  return { betterFigures, corrected };
}

/** What a tag prints; undefined where one of its records has a mistake of its own. */
function printedBy(figure: FigureTag, { byId }: KnownToProse): string | undefined {
  try {
    return figureOf(figure, byId, words).text;
  } catch (error) {
    if (error instanceof MissingRecord) return undefined;
    throw error;
  }
}
