import { parseArgs } from 'node:util';
import { didYouMean } from '../check/suggestion.ts';
import type { Field } from './fields.ts';
import { Unanswered } from './record.ts';

/** What a flag stands for. */
type Flag = Pick<Field, 'name' | 'description' | 'isRequired'> & Partial<Field>;

/** Answers given beforehand by flags. */
export interface Answered {
  given: ReadonlyMap<string, string>;
  /** Whether only the flags are asked for. */
  wantsHelp: boolean;
}

/**
 * Reads answers given by flags: `--product deepseek-chat`, `--input=1`. A name may be shortened as
 * long as one field begins so; a flag of a list may be given more than once.
 * @throws {Unanswered} naming each flag that is no field or has no value.
 */
export function readAnswers(args: readonly string[], flags: readonly Flag[]): Answered {
  const names = [...flags.map(({ name }) => name), 'help'];
  const options = Object.fromEntries(
    flags.map(({ name }) => [name, { type: 'string', multiple: true } as const]),
  );
  const { values, positionals } = parseArgs({
    args: args.map((arg) => inFull(arg, names)),
    options: { ...options, help: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
  });
  const { help, ...written } = values;
  const complaints = positionals.map(
    (word) => `“${word}” belongs to no field; put words with blanks in quotes`,
  );
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(written)) {
    const texts = [value].flat().filter((text) => typeof text === 'string');
    const flag = flags.find((one) => one.name === name);
    const isList = flag?.form === 'ids' || flag?.form === 'texts';
    if (flag === undefined) complaints.push(`--${name} is no field${didYouMean(name, names)}`);
    else if (texts.length !== [value].flat().length || texts.some((text) => text.startsWith('--')))
      complaints.push(`--${name} needs a value: ${flag.description}`);
    else if (texts.length > 1 && !isList) complaints.push(`--${name} is given more than once`);
    else given.set(name, texts.join('\n'));
  }
  if (complaints.length > 0) throw new Unanswered(complaints.join('\n'));
  return { given, wantsHelp: help === true };
}

/** A flag whose name is shortened, in full: `--input=1` for `--inputPerMTok=1`. */
function inFull(arg: string, names: readonly string[]): string {
  const [, written = '', rest = ''] = /^--([^=]+)(.*)$/s.exec(arg) ?? [];
  if (written === '' || names.includes(written)) return arg;
  const [name, ...others] = names.filter((one) => one.startsWith(written));
  return name === undefined || others.length > 0 ? arg : `--${name}${rest}`;
}

/** The flags of something that can be made, a line each, those first that are needed. */
export function helpOf(one: string, flags: readonly Flag[]): string {
  const line = ({ name, description, choices = [] }: Flag): string =>
    `  --${name}${choices.length > 0 ? ` ${choices.join('|')}` : ''}\n      ${description}`;
  const [needed, others] = [true, false].map((isRequired) =>
    flags.filter((flag) => flag.isRequired === isRequired).map(line),
  );
  return [
    `npm run new ${one} -- --${flags[0]?.name ?? ''} …`,
    'Asks at a terminal for what no flag says. Needed, unless it follows from the others:',
    ...(needed ?? []),
    'May be left out:',
    ...(others ?? []),
  ].join('\n');
}
