import { autocompleteMultiselect, isCancel, multiselect, select, text } from '@clack/prompts';
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
  /** The ids that it may name, where it names records. */
  ids: ReadonlySet<string> | undefined;
}

/** Asks for one field until the answer is allowed. */
export async function ask(question: Question): Promise<string> {
  const { field, proposal } = question;
  const message = `${field.name}: ${field.description}`;
  const initial = written(proposal);
  if (field.choices.length > 0) {
    const options = field.choices.map((value) => ({ value }));
    return kept(
      await select({ message, options, ...(initial !== '' && { initialValue: initial }) }),
    );
  }
  if (field.form === 'list' && question.ids !== undefined) {
    const options = [...question.ids].map((value) => ({ value }));
    const initialValues = initial === '' ? [] : initial.split(', ');
    const chosen = await autocompleteMultiselect({
      message,
      options,
      initialValues,
      required: field.isRequired,
      maxItems: 8,
    });
    return kept(chosen).join(',');
  }
  const validate = (answer: string | undefined) => mistakeIn(answer ?? '', question);
  return kept(await text({ message, initialValue: initial, validate }));
}

/** Asks which of the fields that may be left out an editor wants to fill in. */
export async function askWhich(fields: readonly Field[]): Promise<string[]> {
  const options = fields.map(({ name, description }) => ({ value: name, hint: description }));
  const message = 'Which of these do you want to fill in? (blank to choose, Enter to go on)';
  return kept(await multiselect({ message, options, required: false, maxItems: 10 }));
}

/** Asks for one of a few words. */
export async function askKind(kinds: readonly string[]): Promise<string> {
  const options = kinds.map((value) => ({ value }));
  return kept(await select({ message: 'What do you want to make?', options }));
}

/** What is wrong with an answer; undefined where nothing is. */
export function mistakeIn(
  written: string,
  { kind, field, ids }: Omit<Question, 'proposal'>,
): string | undefined {
  if (written.trim() === '' && !field.isRequired) return undefined;
  const answer = readAnswer(kind, field, written);
  if ('message' in answer) return answer.message;
  if (ids === undefined) return undefined;
  const unknown = [answer.value]
    .flat()
    .map(String)
    .find((id) => !ids.has(id));
  return unknown === undefined
    ? undefined
    : `there is no “${unknown}”${didYouMean(unknown, ids) || '; make it first by npm run new'}`;
}

function written(proposal: unknown): string {
  if (proposal === undefined) return '';
  return [proposal].flat().map(String).join(', ');
}

function kept<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Interrupted('nothing was written');
  // What is cancelled is the only symbol among the answers.
  return answer as Exclude<T, symbol>;
}
