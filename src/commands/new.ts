import { join } from 'node:path';
import { checkContent } from '../check/content.ts';
import { readContent, type ContentFile } from '../check/files.ts';
import { formatProblem, isError } from '../check/problem.ts';
import { didYouMean } from '../check/suggestion.ts';
import type { Content } from '../domain/site.ts';
import { helpOf, readAnswers } from '../new/answers.ts';
import { articleFields, fillArticle } from '../new/article-questions.ts';
import { askKind, Interrupted } from '../new/ask.ts';
import { filesThatPrint, lackedBy } from '../new/ended-price.ts';
import { fieldsOf } from '../new/fields.ts';
import { newErrors, type Edit } from '../new/make.ts';
import { surroundingsIn } from '../new/proposals.ts';
import { Unanswered } from '../new/record.ts';
import { makeSoundRecord } from '../new/sound-record.ts';
import { writeWhole } from '../disk/write-whole.ts';
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
const names = Object.keys(makeable);

const usage = `npm run new ${names.join('|')} [-- --FIELD VALUE …]
Makes one of them in its place; at a terminal it asks for what no flag says.
npm run new price -- --help names the fields of a price. Exit code: 0 made, 1 not made.`;

const root = process.cwd();

async function make([first, ...rest]: string[]): Promise<void> {
  const isAsked = process.stdin.isTTY && process.stdout.isTTY;
  if (first === '--help') {
    console.log(usage);
    return;
  }
  if (first === undefined && !isAsked) throw new Unanswered(usage);
  const one = first ?? (await askKind(names));
  const kind = Object.hasOwn(makeable, one) ? makeable[one] : undefined;
  if (kind === undefined) {
    throw new Unanswered(`there is no “${one}” to make${didYouMean(one, names)}\n${usage}`);
  }
  const fields = kind === 'articles' ? articleFields : fieldsOf(kind);
  const { given, wantsHelp } = readAnswers(rest, fields);
  if (wantsHelp) {
    console.log(helpOf(one, fields));
    return;
  }
  const { files, content } = readGood();
  if (kind === 'articles') await makeArticle(given, content, files, isAsked);
  else await makeOne(kind, given, content, files, isAsked);
}

/** The content, as far as something can be added to it. */
function readGood(): { files: ContentFile[]; content: Content } {
  const files = readContent(root);
  const { content, problems } = checkContent(files);
  // What can’t be read can’t be added to, and its ids are not known.
  const unread = problems.filter((problem) => isError(problem) && problem.subject === 'file');
  if (content === undefined || unread.length > 0) {
    const lines = (unread.length > 0 ? unread : problems.filter(isError)).map(formatProblem);
    throw new Unanswered(`mend this first:\n${lines.join('\n')}`);
  }
  return { files, content };
}

async function makeArticle(
  given: ReadonlyMap<string, string>,
  content: Content,
  files: readonly ContentFile[],
  isAsked: boolean,
): Promise<void> {
  const edit = await fillArticle(given, content, files, isAsked);
  // What an editor wrote is kept, also where something in it is still to be mended.
  const errors = newErrors(files, [edit], '').map(formatProblem);
  write(edit);
  console.log(`wrote ${edit.path}`);
  for (const line of errors) console.log(line);
  console.log(
    'It is a draft: `npm run dev` shows it, and readers do not see it before you take “draft: true” out.',
  );
}

async function makeOne(
  kind: Kind,
  given: ReadonlyMap<string, string>,
  content: Content,
  files: readonly ContentFile[],
  isAsked: boolean,
): Promise<void> {
  const sitting = { kind, given, surroundings: surroundingsIn(content, files), isAsked };
  const { edits, made, record, proposed, toMend } = await makeSoundRecord(sitting, files);
  edits.forEach(write);
  for (const { edit, id } of made) {
    const { text = '' } = edits.find(({ path }) => path === edit.path) ?? {};
    const line = text.split('\n').findIndex((one) => one.includes(`"id": "${id}"`)) + 1;
    console.log(`wrote ${edit.path}:${line}`);
  }
  const { closed, stillOpen } = made.at(-1) ?? {};
  if (closed !== undefined) {
    console.log(`closed ${closed.id}: it held until ${String(record['from'])}`);
    const lacked = lackedBy(record, closed);
    if (lacked.length > 0) console.log(`it had what the new one has not: ${lacked.join(', ')}`);
    const texts = filesThatPrint(closed.id, content);
    if (texts.length > 0) {
      console.log(`these print it, and should not call it the newest: ${texts.join(', ')}`);
    }
  }
  if (stillOpen !== undefined && stillOpen.length > 0) {
    console.log(`still open, of other hours, terms, tiers or hosts: ${stillOpen.join(', ')}`);
  }
  if (proposed.length > 0) {
    const values = proposed.map((name) => `${name} ${[record[name]].flat().join(', ')}`);
    console.log(`nobody said, so it has: ${values.join('; ')}`);
  }
  if (toMend.length > 0) {
    console.log(`mend this next:\n${toMend.map(formatProblem).join('\n')}`);
  }
  const next =
    kind === 'sources'
      ? 'Name it under sources of what rests on it.'
      : 'npm run content:diff shows what readers will see.';
  console.log(next);
}

function write({ path, text, isNew }: Edit): void {
  try {
    writeWhole(join(root, path), text, isNew);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Unanswered(`${path} can’t be written (${code})`);
  }
}

try {
  await make(process.argv.slice(2));
} catch (error) {
  // Anything else is a fault of this code, which shows where it is.
  if (!(error instanceof Unanswered || error instanceof Interrupted)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
