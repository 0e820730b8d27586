import { styleText } from 'node:util';
import { shown } from './excerpt.ts';
import type { Marks, Section } from './sections.ts';

/** What is printed where nothing differs. */
export const UNCHANGED = 'Readers will see no change.';

/** Names and values stand as they are, sentences in quotes. */
export const marks: Marks = { name: shown, sentence: (text) => `“${text}”` };

/**
 * Prints a comparison for a terminal.
 * @param heading what is compared.
 * @param colours whether a terminal shows it.
 */
export function textOf(heading: string, sections: readonly Section[], colours: boolean): string {
  const bold = (text: string) =>
    colours ? styleText('bold', text, { validateStream: false }) : text;
  const blocks = sections.map(({ title, note, items }) => {
    const head = bold(`${title} (${items.length})`);
    const lines = items.flatMap(({ line, more, paste }) => [
      `  ${line}`,
      ...more.map((one) => `    ${one}`),
      ...(paste === undefined ? [] : [`\n${indented(paste)}\n`]),
    ]);
    return [head, ...(note === undefined ? [] : [`  ${note}`]), ...lines].join('\n');
  });
  return [heading, ...blocks].join('\n\n').trimEnd();
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '      ');
}
