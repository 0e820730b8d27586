import { parseArgs } from 'node:util';
import { modelOf } from '../charts/models.ts';
import { checkContent } from '../check/content.ts';
import { readContent } from '../check/files.ts';
import { isError } from '../check/problem.ts';
import { reportOf } from '../check/report.ts';
import { compareSites, isUnchanged } from '../diff/changes.ts';
import { marks as inMarkdown, markdownOf } from '../diff/markdown.ts';
import { placesOfOldTexts } from '../diff/old-text-places.ts';
import { pastSite } from '../diff/past-site.ts';
import { contentAt } from '../diff/revision.ts';
import { sectionsOf } from '../diff/sections.ts';
import { marks as inText, textOf, UNCHANGED } from '../diff/text.ts';
import { indexSite } from '../domain/site.ts';
import { words } from '../words/en.ts';

const formats = ['text', 'markdown'] as const;

const usage = `npm run content:diff [-- REVISION --format ${formats.join('|')}]
Says what readers will see change between a revision (HEAD, if none is named) and the working tree.
Exit code: 0 compared, 1 the content has errors, 2 the comparison could not run.`;

/** Runs the comparison. @returns the exit code. */
function compare(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help === true) {
    console.log(usage);
    return 0;
  }
  const format = formats.find((one) => one === values.format);
  if (format === undefined) throw new Error(`there is no format “${values.format}”\n${usage}`);
  const [revision = 'HEAD', ...more] = positionals;
  if (more.length > 0) throw new Error(`only one revision can be named\n${usage}`);
  return run(revision, format);
}

function run(revision: string, format: (typeof formats)[number]): number {
  const root = process.cwd();
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  const past = contentAt(root, revision);
  const files = readContent(root);
  const { content, problems } = checkContent(files);
  const errors = problems.filter(isError);
  if (content === undefined || errors.length > 0) {
    console.log(reportOf({ problems: errors, files, notes: [] }, 'text', colours));
    return 1;
  }
  if (JSON.stringify(past) === JSON.stringify(files)) {
    console.log(UNCHANGED);
    return 0;
  }
  const { site: before, notes } = pastSite(past, files, words);
  const after = indexSite(content);
  const changes = compareSites(before, after, words, modelOf);
  const old = placesOfOldTexts(changes.oldTexts, files);
  const marks = format === 'markdown' ? inMarkdown : inText;
  const name = `What readers will see change since ${marks.name(revision)}`;
  const heading = [...notes, isUnchanged(changes) ? UNCHANGED : name].join('\n\n');
  const sections = sectionsOf(changes, old, marks);
  console.log(
    format === 'markdown'
      ? markdownOf(heading, sections, changes.figures)
      : textOf(heading, sections, colours),
  );
  return 0;
}

try {
  process.exitCode = compare(process.argv.slice(2));
} catch (error) {
  console.error(
    `The comparison could not run: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 2;
}
