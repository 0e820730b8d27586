import { checkContent } from '../check/content.ts';
import type { ContentFile } from '../check/files.ts';
import { formatProblem, isError, type Problem } from '../check/problem.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { fileOf } from '../schemas/placement.ts';
import type { Price } from '../schemas/price.ts';
import { closePrice, insertRecord, type NewRecord } from './insert.ts';
import { priceBefore, type Surroundings } from './proposals.ts';

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
  const closed =
    kind === 'prices' ? priceBefore(record as unknown as Price, records.prices) : undefined;
  const { from } = record;
  const isClosed = closed !== undefined && typeof from === 'string';
  const before = own === undefined || !isClosed ? own?.text : closePrice(own.text, closed.id, from);
  const text = await format(path, insertRecord(before, path, kind, record));
  return {
    edit: { path, text, isNew: own === undefined },
    ...(isClosed && { closed }),
  };
}

/**
 * The errors that an edit brings into content; one that another edit is to mend is not counted: a
 * source is made before what rests on it.
 * @param subject what was made, as the checker calls it.
 */
export function newErrors(files: readonly ContentFile[], edit: Edit, subject: string): Problem[] {
  const edited = [...files.filter(({ path }) => path !== edit.path), edit];
  const before = new Set(errorsIn(files).map(withoutPlace));
  return errorsIn(edited).filter(
    (problem) => !before.has(withoutPlace(problem)) && problem.subject !== `${subject}/id`,
  );
}

function errorsIn(files: readonly ContentFile[]): Problem[] {
  return checkContent(files).problems.filter(isError);
}

/** A problem as it reads wherever its line has moved. */
function withoutPlace(problem: Problem): string {
  return formatProblem({ ...problem, line: 0, column: 0 });
}
