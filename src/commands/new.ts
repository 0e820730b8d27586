import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/content.ts';
import { readContent } from '../check/files.ts';
import { formatProblem, isError } from '../check/problem.ts';
import { didYouMean } from '../check/suggestion.ts';
import { askKind, Interrupted } from '../new/ask.ts';
import { articleFields, fillArticle } from '../new/article-questions.ts';
import { fieldsOf } from '../new/fields.ts';
import { formatContent } from '../new/format.ts';
import { makeRecord, newErrors, type Edit } from '../new/make.ts';
import { fillRecord, Unanswered } from '../new/record.ts';
import { writeWhole } from '../new/write.ts';
import { indexById } from '../domain/site.ts';
import type { Kind } from '../schemas/kinds.ts';

/** What can be made, by the word for one of them. */
const makeable: Readonly<Record<string, Kind | 'articles'>> = {
  article: 'articles',
  price: 'prices',
  event: 'events',
  claim: 'claims',
  source: 'sources',
  term: 'terms',
  model: 'models',
  company: 'companies',
};

const root = process.cwd();

async function make([first, ...rest]: string[]): Promise<void> {
  const isAsked = process.stdin.isTTY && process.stdout.isTTY;
  const names = Object.keys(makeable);
  const one = first ?? (isAsked ? await askKind(names) : '');
  const kind = makeable[one];
  if (kind === undefined) {
    throw new Unanswered(
      `npm run new ${names.join('|')}: there is no “${one}”${didYouMean(one, names)}`,
    );
  }
  const given = answersIn(
    rest,
    kind === 'articles' ? articleFields : fieldsOf(kind).map(({ name }) => name),
  );
  const files = readContent(root);
  const { content, problems } = checkContent(files);
  // What can’t be read can’t be added to, and its ids are not known.
  const unread = problems.filter((problem) => isError(problem) && problem.subject === 'file');
  if (content === undefined || unread.length > 0) {
    const lines = (unread.length > 0 ? unread : problems.filter(isError)).map(formatProblem);
    throw new Unanswered(`mend this first:\n${lines.join('\n')}`);
  }
  const surroundings = { records: content.records, asOf: content.settings.asOf };
  if (kind === 'articles') {
    const edit = await fillArticle(given, content, isAsked);
    // What an editor wrote is kept, also where something in it is still to be mended.
    const errors = newErrors(files, edit, '').map(formatProblem);
    write(edit);
    for (const line of errors) console.log(line);
    console.log(
      'It is a draft: `npm run dev` shows it, and readers do not see it before you take “draft: true” out.',
    );
    return;
  }
  const byId = indexById(content.records);
  const record = await fillRecord({
    kind,
    given,
    idsOf: (of) => new Set(byId[of].keys()),
    surroundings,
    isAsked,
  });
  const { edit, closed } = await makeRecord(kind, record, files, surroundings, formatContent);
  const errors = newErrors(files, edit, `${one} ${record.id}`).map(formatProblem);
  if (errors.length > 0) {
    throw new Unanswered(`nothing was written, for it would be wrong:\n${errors.join('\n')}`);
  }
  write(edit, record.id);
  if (closed !== undefined)
    console.log(`closed ${closed.id}: it held until ${String(record['from'])}`);
  const next =
    kind === 'sources'
      ? 'Name it under sources of what rests on it.'
      : 'npm run content:diff shows what readers will see.';
  console.log(next);
}

/** Answers given beforehand: `--product deepseek-chat`, `--input=1`. */
function answersIn(args: string[], names: readonly string[]): Map<string, string> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  const { values, positionals } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
  });
  const strangers = Object.keys(values).filter((name) => !names.includes(name));
  const complaints = [
    ...strangers.map((name) => `--${name} is no field${didYouMean(name, names)}`),
    ...positionals.map((word) => `“${word}” belongs to no field; put words with blanks in quotes`),
  ];
  if (complaints.length > 0) {
    throw new Unanswered(`${complaints.join('\n')}\nFields: ${names.join(', ')}`);
  }
  return new Map(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

/** Writes what was made and says where it stands. */
function write(edit: Edit, id?: string): void {
  writeWhole(join(root, edit.path), edit.text, edit.isNew);
  const line = edit.text.split('\n').findIndex((text) => text.includes(`"id": "${id ?? ''}"`)) + 1;
  console.log(`wrote ${edit.path}${line > 0 ? `:${line}` : ''}`);
}

try {
  await make(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Unanswered || error instanceof Interrupted)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
