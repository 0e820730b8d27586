import { z } from 'zod';
import type { Home } from '../domain/site.ts';
import { isFigureTag } from '../domain/tags.ts';
import type { Kind } from '../schemas/kinds.ts';
import { schemaLineOf } from '../schemas/placement.ts';
import { settingsSchema, type Settings } from '../schemas/settings.ts';
import type { Document, FieldPath } from './document.ts';
import type { ContentFile } from './files.ts';
import { unknownId, unknownProduct, type KnownToProse } from './known.ts';
import { onlyTag, readPassage } from './passage.ts';
import type { Problem } from './problem.ts';
import type { ProseRules } from './prose.ts';
import { parseFile } from './records.ts';
import { checkSchema } from './schema.ts';

/** The site’s settings, and the places of their fields. */
export interface ReadSettings {
  settings: Settings;
  document: Document;
}

const path = 'content/site.json';

const fileSchema = settingsSchema.extend({ $schema: z.literal(schemaLineOf(path)).optional() });

/** Reads `content/site.json`; the problems go into `problems`. */
export function readSettings(
  file: ContentFile | undefined,
  problems: Problem[],
): ReadSettings | undefined {
  if (file === undefined) {
    problems.push({ path, line: 1, column: 1, subject: 'site', message: 'is missing' });
    return undefined;
  }
  const document = parseFile(file, problems);
  const spot = document && { path, document, at: [], subject: 'site' };
  const settings = spot && checkSchema(fileSchema, document.value, spot, problems);
  return document && settings && { settings, document };
}

/** Checks the ids of the settings and reads the passages of the home page. */
export function readHome(
  { settings, document }: ReadSettings,
  known: KnownToProse,
  rules: ProseRules | undefined,
  problems: Problem[],
): Home {
  const report = (messages: readonly string[], at: FieldPath) => {
    for (const message of messages) {
      const subject = `site/${at.map(String).join('.')}`;
      problems.push({ path, ...document.placeOf(at), subject, message });
    }
  };
  const expect = (kind: Kind, id: string, at: FieldPath) => {
    report(unknownId(id, [kind], known), at);
  };
  const passage = (text: string, at: FieldPath) =>
    readPassage(
      text,
      {
        path,
        subject: `site/${at.map(String).join('.')}`,
        placeOf: (offset) => document.placeIn(at, text, offset),
        allows: ['text'],
        page: '/',
        rules,
      },
      known,
      problems,
    );
  const oneTag = (text: string, at: FieldPath) => {
    const before = problems.length;
    const read = passage(text, at);
    const name = onlyTag(read) ?? '';
    if (problems.length === before && name !== 'Cite' && !isFigureTag(name)) {
      const subject = `site/${at.map(String).join('.')}`;
      const message = 'must be one tag that prints a figure, or <Cite> around one';
      problems.push({ path, ...document.placeOf(at), subject, message });
    }
    return read;
  };
  const { home, charts, explorer } = settings;
  const expectAll = (kind: Kind, ids: readonly string[], at: FieldPath) => {
    for (const [index, id] of ids.entries()) {
      expect(kind, id, [...at, index]);
      if (ids.indexOf(id) < index) report([`“${id}” is in this list already`], [...at, index]);
    }
  };
  expect('charts', home.chart, ['home', 'chart']);
  expectAll('events', home.events, ['home', 'events']);
  for (const [page, ids] of Object.entries(charts)) expectAll('charts', ids, ['charts', page]);
  expectAll('companies', explorer.focus, ['explorer', 'focus']);
  let before = '';
  for (const [index, { event }] of explorer.marks.entries()) {
    const at = ['explorer', 'marks', index, 'event'];
    expect('events', event, at);
    const date = known.byId.events.get(event)?.date;
    if (date === undefined) continue;
    if (date <= before) report([`${event} is not after the mark before it (${before})`], at);
    before = date;
    if (date.length !== 10) report([`the day of ${event} is not known`], at);
    else if (date < explorer.from || date > settings.asOf) {
      report(
        [`${event} lies outside the days of the explorer (${explorer.from} to ${settings.asOf})`],
        at,
      );
    }
  }
  for (const [index, product] of explorer.lines.entries()) {
    report(unknownProduct(product, known), ['explorer', 'lines', index]);
  }
  return {
    standfirst: passage(home.standfirst, ['home', 'standfirst']),
    numbers: home.numbers.map(({ figure, caption }, index) => ({
      figure: oneTag(figure, ['home', 'numbers', index, 'figure']),
      caption: passage(caption, ['home', 'numbers', index, 'caption']),
    })),
  };
}
