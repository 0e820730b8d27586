import type { Home } from '../domain/site.ts';
import type { Kind } from '../schemas/kinds.ts';
import { settingsSchema, type Settings } from '../schemas/settings.ts';
import type { FieldPath } from './document.ts';
import type { ContentFile } from './files.ts';
import { unknownId, type Known } from './known.ts';
import { readPassage } from './passage.ts';
import type { Problem } from './problem.ts';
import { parseFile } from './records.ts';
import { checkSchema } from './schema.ts';

/** Reads `content/site.json`, its ids and its passages; the problems go into `problems`. */
export function readSettings(
  file: ContentFile | undefined,
  known: Known,
  problems: Problem[],
): { settings: Settings; home: Home } | undefined {
  const path = 'content/site.json';
  if (file === undefined) {
    problems.push({ path, line: 1, column: 1, subject: 'site', message: 'is missing' });
    return undefined;
  }
  const document = parseFile(file, problems);
  const spot = document && { path, document, at: [], subject: 'site' };
  const settings = spot && checkSchema(settingsSchema, document.value, spot, problems);
  if (document === undefined || settings === undefined) return undefined;
  const expect = (kind: Kind, id: string, at: FieldPath) => {
    for (const message of unknownId(id, kind, known)) {
      const subject = `site/${at.map(String).join('.')}`;
      problems.push({ path, ...document.placeOf(at), subject, message });
    }
  };
  const passage = (text: string, at: FieldPath) =>
    readPassage(
      text,
      {
        path,
        subject: `site/${at.map(String).join('.')}`,
        placeOf: () => document.placeOf(at),
        allows: ['text'],
      },
      known,
      problems,
    );
  const { home, prices } = settings;
  expect('charts', home.chart, ['home', 'chart']);
  for (const [index, id] of home.events.entries()) expect('events', id, ['home', 'events', index]);
  for (const [index, id] of prices.charts.entries()) {
    expect('charts', id, ['prices', 'charts', index]);
  }
  const passages: Home = {
    standfirst: passage(home.standfirst, ['home', 'standfirst']),
    numbers: home.numbers.map(({ figure, caption }, index) => ({
      figure: passage(figure, ['home', 'numbers', index, 'figure']),
      caption: passage(caption, ['home', 'numbers', index, 'caption']),
    })),
  };
  return { settings, home: passages };
}
