import type { Kind } from '../schemas/kinds.ts';
import { ask, askWhich, mistakeIn, NEW_RECORD, tell, type Question } from './ask.ts';
import { fieldsOf, readAnswer, type Field } from './fields.ts';
import type { NewRecord } from './insert.ts';
import { proposalFor, type Surroundings } from './proposals.ts';

/** Fields that may be left out and mostly are not, so that they are asked for like the others. */
const usual: Partial<Record<Kind, readonly string[]>> = {
  prices: ['inputPerMTok', 'outputPerMTok', 'cachedInputPerMTok', 'from'],
  models: ['released'],
  sources: ['published'],
  claims: ['verdict'],
};

/** Thrown where answers are missing or wrong and nobody can be asked; a line for each. */
export class Unanswered extends Error {
  override name = 'Unanswered';
}

/** How a record is filled in. */
export interface Sitting {
  kind: Kind;
  /** Answers given beforehand, by field. */
  given: ReadonlyMap<string, string>;
  surroundings: Surroundings;
  /** Whether an editor sits at a terminal and can be asked. */
  isAsked: boolean;
  /** Takes up the sources that an editor makes on the way; absent: none can be made. */
  newSources?: NewRecord[];
}

/** A record, and which of its fields nobody answered. */
export interface Filled {
  record: NewRecord;
  /** Fields that hold what was proposed, in the order of the record. */
  proposed: string[];
}

/** What has been answered so far, by field. */
type Answers = Map<string, unknown>;

/**
 * Fills in a record: by what was given, by asking, and by what most likely holds.
 * @throws {Unanswered} where nobody can be asked for what is missing or wrong.
 */
export async function fillRecord(sitting: Sitting): Promise<Filled> {
  const { kind, given, isAsked } = sitting;
  const fields = fieldsOf(kind);
  const answers: Answers = new Map();
  const proposed: string[] = [];
  // What was given comes first, because the rest is proposed from it.
  const complaints = fields.flatMap((field) => readGiven(field, answers, sitting));
  const fill = async (field: Field): Promise<void> => {
    if (answers.has(field.name) || (given.has(field.name) && !isAsked)) return;
    const proposal = proposalOf(field, answers, sitting);
    if (isAsked) await answer(field, proposal, answers, sitting);
    else if (proposal !== undefined) {
      answers.set(field.name, proposal);
      proposed.push(field.name);
    } else if (field.isRequired) complaints.push(missing(field));
  };
  const asked = fields.filter(({ name }) => name !== 'id');
  const wanted = asked.filter(({ name, isRequired }) => isRequired || usual[kind]?.includes(name));
  for (const field of wanted) await fill(field);
  const others = asked.filter((field) => !wanted.includes(field) && !answers.has(field.name));
  const likely = others.filter((field) => proposalOf(field, answers, sitting) !== undefined);
  const names = likely.map(({ name }) => name);
  const chosen = isAsked && others.length > 0 ? await askWhich(others, names) : names;
  for (const field of others.filter(({ name }) => chosen.includes(name))) await fill(field);
  // An id is made of the other answers.
  const id = fields.find(({ name }) => name === 'id');
  if (id !== undefined && complaints.length === 0) {
    await fill(id);
    const own = answers.get('id');
    const mistake = typeof own === 'string' ? mistakeIn(own, questionOf(id, sitting)) : undefined;
    if (mistake !== undefined) complaints.push(`--id ${mistake}`);
  }
  if (complaints.length > 0) throw new Unanswered(complaints.join('\n'));
  const record = inOrder(fields, answers);
  return { record, proposed: Object.keys(record).filter((name) => proposed.includes(name)) };
}

/** Asks once more for fields of a record that the checker refuses. */
export async function amendRecord(
  record: NewRecord,
  names: readonly string[],
  sitting: Sitting,
): Promise<NewRecord> {
  const fields = fieldsOf(sitting.kind);
  const answers: Answers = new Map(Object.entries(record));
  for (const field of fields.filter(({ name }) => names.includes(name))) {
    const before = answers.get(field.name);
    answers.delete(field.name);
    await answer(field, before ?? proposalOf(field, answers, sitting), answers, sitting);
  }
  return inOrder(fields, answers);
}

/** Takes over what was given for a field; says what is wrong with it, which is asked for then. */
function readGiven(field: Field, answers: Answers, sitting: Sitting): string[] {
  const written = sitting.given.get(field.name);
  if (written === undefined) return [];
  const mistake = mistakeIn(written, questionOf(field, sitting));
  if (mistake === undefined) keep(field, written, answers, sitting);
  else if (sitting.isAsked) tell(`${field.name} ${mistake}`);
  else return [`--${field.name} ${mistake}`];
  return [];
}

async function answer(
  field: Field,
  proposal: unknown,
  answers: Answers,
  sitting: Sitting,
): Promise<void> {
  const mayAdd = field.of === 'sources' && sitting.newSources !== undefined;
  const written = await ask({ ...questionOf(field, sitting), proposal, mayAdd });
  keep(field, await withNewSource(written, sitting), answers, sitting);
}

/** An answer with the id of a new source in place of the wish for one, after asking for its fields. */
async function withNewSource(written: string, sitting: Sitting): Promise<string> {
  const items = written.split('\n');
  const { newSources, surroundings } = sitting;
  if (newSources === undefined || !items.includes(NEW_RECORD)) return written;
  tell('Now the new source:');
  const given = new Map<string, string>();
  const { record } = await fillRecord({ kind: 'sources', given, surroundings, isAsked: true });
  newSources.push(record);
  return items.map((item) => (item === NEW_RECORD ? record.id : item)).join('\n');
}

/** Keeps an answer that is allowed; an empty one leaves a field out that may be left out. */
function keep(field: Field, written: string, answers: Answers, { kind }: Sitting): void {
  if (written.trim() === '' && !field.isRequired) return;
  const read = readAnswer(kind, field, written);
  if ('value' in read) answers.set(field.name, read.value);
}

function missing({ name, choices, description }: Field): string {
  const allowed = choices.length > 0 ? ` (${choices.join(', ')})` : '';
  return `--${name} is missing${allowed}: ${description}`;
}

function proposalOf({ name }: Field, answers: Answers, { kind, surroundings }: Sitting): unknown {
  return proposalFor(kind, name, Object.fromEntries(answers), surroundings);
}

function questionOf(field: Field, sitting: Sitting): Pick<Question, 'kind' | 'field' | 'ids'> {
  const { kind, surroundings } = sitting;
  const of = field.name === 'id' ? kind : field.of;
  return { kind, field, ids: of && surroundings.ids[of] };
}

function inOrder(fields: readonly Field[], answers: Answers): NewRecord {
  const entries = fields.flatMap(({ name }) =>
    answers.has(name) ? [[name, answers.get(name)] as const] : [],
  );
  return Object.fromEntries(entries) as NewRecord;
}
