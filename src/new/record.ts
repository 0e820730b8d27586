import type { Kind } from '../schemas/kinds.ts';
import { ask, askWhich, mistakeIn } from './ask.ts';
import { fieldsOf, readAnswer, type Field } from './fields.ts';
import type { NewRecord } from './insert.ts';
import { proposalFor, type Surroundings } from './proposals.ts';

/** Fields that may be left out and mostly are not, so that they are asked for like the others. */
const usual: Partial<Record<Kind, readonly string[]>> = {
  prices: ['inputPerMTok', 'outputPerMTok', 'from'],
  models: ['released'],
  sources: ['published'],
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
  /** The ids of all records, by kind. */
  idsOf: (kind: NonNullable<Field['of']>) => ReadonlySet<string>;
  surroundings: Surroundings;
  /** Whether an editor sits at a terminal and can be asked. */
  isAsked: boolean;
}

/**
 * Fills in a record: by what was given, by asking, and by what most likely holds.
 * @throws {Unanswered} where nobody can be asked for what is missing or wrong.
 */
export async function fillRecord(sitting: Sitting): Promise<NewRecord> {
  const { kind, given, isAsked } = sitting;
  const all = fieldsOf(kind);
  // An id is made of other answers.
  const fields = [
    ...all.filter(({ name }) => name !== 'id'),
    ...all.filter(({ name }) => name === 'id'),
  ];
  const wanted = fields.filter(
    ({ name, isRequired }) => isRequired || given.has(name) || usual[kind]?.includes(name),
  );
  const others = fields.filter((field) => !wanted.includes(field));
  const begun: Record<string, unknown> = {};
  const complaints: string[] = [];
  for (const field of wanted.filter(({ name }) => name !== 'id')) {
    complaints.push(...(await fill(field, begun, sitting)));
  }
  const chosen = isAsked ? await askWhich(others) : proposedBeside(others, begun, sitting);
  for (const field of others.filter(({ name }) => chosen.includes(name))) {
    complaints.push(...(await fill(field, begun, sitting)));
  }
  for (const field of fields.filter(({ name }) => name === 'id')) {
    complaints.push(...(await fill(field, begun, sitting)));
  }
  if (complaints.length > 0) throw new Unanswered(complaints.join('\n'));
  const inOrder = all.flatMap(({ name }) => (name in begun ? [[name, begun[name]] as const] : []));
  return Object.fromEntries(inOrder) as NewRecord;
}

/** Fields that may be left out and for which something speaks, as the last price does for its tier. */
function proposedBeside(
  fields: readonly Field[],
  begun: Readonly<Record<string, unknown>>,
  { kind, surroundings }: Sitting,
): string[] {
  return fields
    .filter(({ name }) => proposalFor(kind, name, begun, surroundings) !== undefined)
    .map(({ name }) => name);
}

/** Fills in one field; the complaints say what is missing or wrong where nobody can be asked. */
async function fill(
  field: Field,
  begun: Record<string, unknown>,
  { kind, given, idsOf, surroundings, isAsked }: Sitting,
): Promise<string[]> {
  const { name, description, choices, of, isRequired } = field;
  const proposal = proposalFor(kind, name, begun, surroundings);
  const ids = of === undefined ? undefined : idsOf(of);
  const question = { kind, field, proposal, ids };
  let written = given.get(name);
  const mistake = written === undefined ? undefined : mistakeIn(written, question);
  if (mistake !== undefined && !isAsked) return [`--${name} ${mistake} (found “${written ?? ''}”)`];
  if (mistake !== undefined) written = undefined;
  if (written === undefined && isAsked) written = await ask(question);
  if (written === undefined) {
    if (proposal === undefined && !isRequired) return [];
    if (proposal === undefined) {
      const allowed = choices.length > 0 ? ` (${choices.join(', ')})` : '';
      return [`--${name} is missing${allowed}: ${description}`];
    }
    begun[name] = proposal;
    return [];
  }
  if (written.trim() === '' && !isRequired) return [];
  const answer = readAnswer(kind, field, written);
  if ('value' in answer) begun[name] = answer.value;
  return [];
}
