import type { Home } from '../domain/site.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Document, FieldPath } from './document.ts';
import { unknownId, type Known } from './known.ts';
import { readPassage } from './passage.ts';
import type { Problem } from './problem.ts';

/** Checks the ids and tags of `content/site.json` and reads its passages. */
export function checkSettings(
  settings: Settings,
  { path, document }: { path: string; document: Document },
  known: Known,
  problems: Problem[],
): Home {
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
  return {
    standfirst: passage(home.standfirst, ['home', 'standfirst']),
    numbers: home.numbers.map(({ figure, caption }, index) => ({
      figure: passage(figure, ['home', 'numbers', index, 'figure']),
      caption: passage(caption, ['home', 'numbers', index, 'caption']),
    })),
  };
}
