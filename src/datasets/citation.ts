import type { Envelope } from './files.ts';

/** Who publishes the data and under which name a bibliography keeps them. */
export interface Cited extends Envelope {
  author: string;
  /** Key of the entry, letters, digits and hyphens. */
  key: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What TeX would take for a command, and how it is written. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** An entry for BibTeX. `@misc`, because classic styles know no kind of entry for data. */
export function bibtex({ key, author, title, date, licence, page }: Cited): string {
  const [year = '', month = ''] = date.split('-');
  const fields = {
    // Braces within braces keep the name of an organisation whole and its capitals as they are.
    author: `{{${escaped(author)}}}`,
    title: `{{${escaped(title)}}}`,
    year: `{${year}}`,
    month: MONTHS[Number(month) - 1] ?? `{${month}}`,
    note: `{Data as of ${date}, ${escaped(licence.name)}}`,
    url: `{${page}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${key},\n${lines.join('')}}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (letter) => SPECIAL[letter] ?? `\\${letter}`);
}
