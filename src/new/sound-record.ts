import type { ContentFile } from '../check/files.ts';
import { formatProblem, type Problem } from '../check/problem.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { tell } from './ask.ts';
import { formatContent } from './format.ts';
import type { NewRecord } from './insert.ts';
import { makeRecord, newErrors, withEdit, type Edit, type Made } from './make.ts';
import type { Surroundings } from './proposals.ts';
import { amendRecord, fillRecord, Unanswered, type Filled, type Sitting } from './record.ts';

/** A record that the checker accepts, and the edits that put it into the content. */
export interface Sound extends Filled {
  /** Each file once, sources before what rests on them. */
  edits: Edit[];
  /** Every record that was made, and its file. */
  made: (Made & { id: string })[];
  /**
   * Mistakes that it brings into prose, which can’t be mended before it is there: an article that
   * names a company must lead to its page as soon as it has one.
   */
  toMend: Problem[];
}

/**
 * Fills in a record and holds it to the checker before anything is written. Where an editor can be
 * asked, the fields that are wrong are asked for again.
 * @throws {Unanswered} where nobody can be asked, or the mistake is in none of its fields.
 */
export async function makeSoundRecord(
  sitting: Omit<Sitting, 'newSources'>,
  files: readonly ContentFile[],
): Promise<Sound> {
  const { kind, isAsked, surroundings } = sitting;
  const newSources: NewRecord[] = [];
  const mayAdd = isAsked && kind !== 'sources';
  const whole = { ...sitting, ...(mayAdd && { newSources }) };
  const { proposed, ...filled } = await fillRecord(whole);
  let { record } = filled;
  for (;;) {
    const wanted = [
      ...newSources.map((source) => ['sources', source] as const),
      [kind, record] as const,
    ];
    const made = await makeInTurn(wanted, files, surroundings);
    const edits = lastOfEach(made);
    const subject = `${kinds[kind].one} ${record.id}`;
    const all = newErrors(files, edits, subject);
    const errors = all.filter((error) => !isInProse(error));
    if (errors.length === 0) return { record, proposed, edits, made, toMend: all };
    const lines = errors.map((error) => inFlags(error, subject));
    const names = errors.flatMap((error) => fieldOf(error, subject) ?? []);
    if (!isAsked || names.length === 0) {
      throw new Unanswered(`nothing was written, for it would be wrong:\n${lines.join('\n')}`);
    }
    lines.forEach(tell);
    record = await amendRecord(record, names, whole);
  }
}

/** Makes records one after the other, each in the content that has those before it. */
async function makeInTurn(
  wanted: readonly (readonly [Kind, NewRecord])[],
  files: readonly ContentFile[],
  surroundings: Surroundings,
): Promise<Sound['made']> {
  let current = files;
  const made: Sound['made'] = [];
  for (const [kind, record] of wanted) {
    const one = await makeRecord(kind, record, current, surroundings, formatContent);
    current = withEdit(current, one.edit);
    made.push({ ...one, id: record.id });
  }
  return made;
}

/** The edits, each file with all that was made in it; new where its first edit made it. */
function lastOfEach(made: Sound['made']): Edit[] {
  const edits = new Map<string, Edit>();
  for (const { edit } of made) {
    const isNew = edits.get(edit.path)?.isNew ?? edit.isNew;
    edits.set(edit.path, { ...edit, isNew });
  }
  return [...edits.values()];
}

function isInProse({ path }: Problem): boolean {
  return path.endsWith('.mdx') || path === 'content/site.json';
}

/** The field of the record in which a mistake is; undefined where it is elsewhere. */
function fieldOf({ subject }: Problem, own: string): string | undefined {
  return subject.startsWith(`${own}/`) ? subject.slice(own.length + 1).split('.')[0] : undefined;
}

/** A mistake as an editor can mend it: a record that is not written has no line. */
function inFlags(problem: Problem, own: string): string {
  const field = fieldOf(problem, own);
  return field === undefined ? formatProblem(problem) : `--${field} ${problem.message}`;
}
