import { checkContent } from '../check/content.ts';
import type { ContentFile } from '../check/files.ts';
import { formatProblem, isError, type Problem } from '../check/problem.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { fileOf } from '../schemas/placement.ts';
import type { Price } from '../schemas/price.ts';
import { closePrice, insertRecord, type End, type NewRecord } from './insert.ts';
import { priceBefore } from './price-proposals.ts';
import type { Surroundings } from './proposals.ts';

/** One file as it is to be written. */
export interface Edit {
  path: string;
  text: string;
  isNew: boolean;
}

/** What making a record gave. */
export interface Made {
  edit: Edit;
  /** The price that it ends, if it is a price that ends one. */
  closed?: Price;
  /** Ids of other prices of the product on its list that hold on. */
  stillOpen: string[];
}

/**
 * Puts a new record into the content.
 * @param format formats a file of content like the rest.
 */
export async function makeRecord(
  kind: Kind,
  record: NewRecord,
  files: readonly ContentFile[],
  { records }: Surroundings,
  format: (path: string, text: string) => Promise<string>,
): Promise<Made> {
  const path = fileOf(kind, record) ?? `content/${kinds[kind].place}`;
  const own = files.find((file) => file.path === path);
  const price =
    kind === 'prices' ? priceBefore(record as unknown as Price, records.prices) : undefined;
  const shortened = own && price && closePrice(own.text, price.id, endBefore(record));
  // A price in a file where it does not belong stays open, and the checker sees that both overlap.
  const closed = shortened === undefined ? undefined : price;
  const text = await format(path, insertRecord(shortened ?? own?.text, path, kind, record));
  const stillOpen = records.prices
    .filter(({ product, region }) => product === record['product'] && region === record['region'])
    .filter(({ to, id }) => to === undefined && id !== closed?.id)
    .map(({ id }) => id);
  const edit = { path, text, isNew: own === undefined };
  return { edit, stillOpen, ...(closed && { closed }) };
}

/** The end of the price that another follows, known as exactly as the beginning of that one. */
function endBefore({ from, fromPrecision }: NewRecord): End {
  const isExact = fromPrecision === undefined || fromPrecision === 'day';
  return { to: String(from), ...(!isExact && { toPrecision: 'month' }) };
}

/** Content with an edit made. */
export function withEdit(files: readonly ContentFile[], edit: Edit): ContentFile[] {
  return [...files.filter(({ path }) => path !== edit.path), edit];
}

/**
 * The errors that edits bring into content; one that another edit is to mend is not counted: a
 * source is made before what rests on it. That its id is free and well written has been seen to.
 * @param subject what was made, as the checker calls it.
 */
export function newErrors(
  files: readonly ContentFile[],
  edits: readonly Edit[],
  subject: string,
): Problem[] {
  const edited = edits.reduce<readonly ContentFile[]>(withEdit, files);
  const before = new Set(errorsIn(files).map(withoutPlace));
  return errorsIn(edited).filter(
    (problem) =>
      !before.has(withoutPlace(problem)) &&
      !(subject.startsWith('source ') && problem.subject === `${subject}/id`),
  );
}

function errorsIn(files: readonly ContentFile[]): Problem[] {
  return checkContent(files).problems.filter(isError);
}

/** A problem as it reads wherever its line has moved. */
function withoutPlace(problem: Problem): string {
  return formatProblem({ ...problem, line: 0, column: 0 });
}
