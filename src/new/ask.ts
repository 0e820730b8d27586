import {
  autocomplete,
  autocompleteMultiselect,
  isCancel,
  log,
  multiselect,
  select,
  text,
} from '@clack/prompts';
import { didYouMean } from '../check/suggestion.ts';
import type { Kind } from '../schemas/kinds.ts';
import { readAnswer, type Field } from './fields.ts';

/** Thrown where an editor leaves in the midst of the questions; nothing has been written then. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

/** What a question needs to know beside its field. */
export interface Question {
  kind: Kind;
  field: Field;
  /** What the answer most likely is. */
  proposal: unknown;
  /** The ids that it may name, where it names records; the ids that are taken, for an id. */
  ids: ReadonlySet<string> | undefined;
  /** Whether a new record may be asked for among the ids. */
  mayAdd?: boolean;
}

/** Stands in an answer for a record that is not there yet. */
export const NEW_RECORD = '+';

/** Asks for one field until the answer is allowed; items of a list stand on lines of their own. */
export async function ask(question: Question): Promise<string> {
  const { field, proposal, ids } = question;
  const message = `${field.name}: ${field.description}`;
  const initials = proposal === undefined ? [] : [proposal].flat().map(String);
  const [initialValue = ''] = initials;
  if (field.choices.length > 0) {
    const none = field.isRequired ? [] : [{ value: '', label: 'leave it out' }];
    const options = [...none, ...field.choices.map((value) => ({ value, label: value }))];
    return kept(await select({ message, options, initialValue }));
  }
  const added = question.mayAdd
    ? [{ value: NEW_RECORD, label: '+ a new one, asked for next' }]
    : [];
  const options = [...added, ...[...(ids ?? [])].map((value) => ({ value, label: value }))];
  if (field.form === 'ids') {
    // Some lists must be there and may be empty.
    const required = field.isRequired && 'message' in readAnswer(question.kind, field, '');
    const asked = { message, options, initialValues: initials, required, maxItems: 8 };
    return kept(await autocompleteMultiselect(asked)).join('\n');
  }
  if (field.of !== undefined) {
    const initial = initialValue === '' ? {} : { initialValue };
    return kept(await autocomplete({ message, options, maxItems: 8, ...initial }));
  }
  if (field.form === 'texts') return askEach(question, message);
  const validate = (answer: string | undefined) => mistakeIn(answer ?? '', question);
  return kept(await text({ message, initialValue, validate }));
}

async function askEach(question: Question, message: string): Promise<string> {
  const items: string[] = [];
  const validate = (answer = '') => (answer === '' ? undefined : mistakeIn(answer, question));
  for (;;) {
    const hint = items.length === 0 ? 'the first' : 'the next; nothing ends the list';
    const item = kept(await text({ message: `${message} (${hint})`, validate }));
    if (item === '') return items.join('\n');
    items.push(item);
  }
}

/**
 * Asks which of the fields that may be left out an editor wants to fill in.
 * @param likely the names of those that mostly are.
 */
export async function askWhich(
  fields: readonly Field[],
  likely: readonly string[],
): Promise<string[]> {
  const options = fields.map(({ name, description }) => ({ value: name, hint: description }));
  const message = 'Which of these do you want to fill in? (blank to choose, Enter to go on)';
  const initialValues = [...likely];
  return kept(
    await multiselect({ message, options, initialValues, required: false, maxItems: 10 }),
  );
}

/** Asks for one of a few words. */
export async function askKind(kinds: readonly string[]): Promise<string> {
  const options = kinds.map((value) => ({ value }));
  return kept(await select({ message: 'What do you want to make?', options }));
}

/** Says between two questions what is wrong. */
export function tell(mistake: string): void {
  log.warn(mistake);
}

/** What is wrong with an answer; undefined where nothing is. */
export function mistakeIn(
  written: string,
  { kind, field, ids }: Pick<Question, 'kind' | 'field' | 'ids'>,
): string | undefined {
  if (written.trim() === '' && !field.isRequired) return undefined;
  const answer = readAnswer(kind, field, written);
  if ('message' in answer) return answer.message;
  if (ids === undefined) return undefined;
  const values = [answer.value].flat().map(String);
  if (field.name === 'id') {
    const taken = values.find((id) => ids.has(id));
    return taken === undefined ? undefined : `there is a record “${taken}” already`;
  }
  const unknown = values.find((id) => !ids.has(id));
  return unknown === undefined
    ? undefined
    : `there is no “${unknown}”${didYouMean(unknown, ids) || '; make it first by npm run new'}`;
}

/**
 * The answer, where one was given.
 * @throws {Interrupted} where the editor left.
 */
export function kept<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Interrupted('nothing was written');
  // What is cancelled is the only symbol among the answers.
  return answer as Exclude<T, symbol>;
}
