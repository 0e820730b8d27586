import { parseArgs } from 'node:util';
import { checkContent } from '../check/content.ts';
import { readContent, type ContentFile } from '../check/files.ts';
import { isError } from '../check/problem.ts';
import { readRecords } from '../check/records.ts';
import { reportOf } from '../check/report.ts';
import { indexSite } from '../domain/site.ts';
import { STALE_AFTER_DAYS, stalePrices, type StalePrice } from '../domain/staleness.ts';
import { day } from '../schemas/fields.ts';
import { kindAt } from '../schemas/placement.ts';

const usage = `npm run stale [DATE]
Lists the prices that were not seen in the ${STALE_AFTER_DAYS} days before a date (today, if none is named), those on
which most of the site rests first. Exit code: 0 listed, 1 the list could not be made.`;

/** Lists stale prices. @returns the exit code. */
function stale(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: { help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help === true) {
    console.log(usage);
    return 0;
  }
  const [date = new Date().toISOString().slice(0, 10), ...more] = positionals;
  if (more.length > 0) throw new Error('only one date can be named');
  if (!day.safeParse(date).success) {
    throw new Error(`“${date}” is no date; write a day that exists, as YYYY-MM-DD`);
  }
  return run(date);
}

function run(date: string): number {
  const files = readContent(process.cwd());
  const { content, problems } = checkContent(files);
  const errors = problems.filter(isError);
  if (content === undefined || errors.length > 0) {
    const colours = process.stdout.isTTY && process.stdout.hasColors();
    console.log(reportOf({ problems: errors, files, notes: [] }, 'text', colours));
    return 1;
  }
  const found = stalePrices(indexSite(content), date);
  const places = placesOfLastSeen(files);
  for (const one of found) console.log(`${places.get(one.price.id) ?? ''} ${textOf(one)}`);
  const count = counted(found.length, 'price');
  console.log(`${count} not seen in the ${STALE_AFTER_DAYS} days before ${date}`);
  return 0;
}

/** Where each price says when it was last seen, as `file:line:column`, by its id. */
function placesOfLastSeen(files: readonly ContentFile[]): Map<string, string> {
  const { entries } = readRecords(
    files.filter(({ path }) => kindAt(path) === 'prices'),
    [],
  );
  return new Map(
    entries.prices.map(({ id = '', path, document, at }) => {
      const { line, column } = document.placeOf([...at, 'lastSeen']);
      return [id, `${path}:${line}:${column}`];
    }),
  );
}

function textOf({ price, days, articles, charts, pages }: StalePrice): string {
  const reached = [
    ...(articles > 0 ? [counted(articles, 'article')] : []),
    ...(charts > 0 ? [counted(charts, 'chart')] : []),
    counted(pages, 'page'),
  ].join(', ');
  return `price ${price.id}: lastSeen ${price.lastSeen}, ${days} days ago; in ${reached}`;
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

try {
  process.exitCode = stale(process.argv.slice(2));
} catch (error) {
  console.error(
    `The list could not be made: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
