import type { Claim } from '../schemas/claim.ts';
import type { Event } from '../schemas/event.ts';
import type { Model } from '../schemas/model.ts';
import type { Move } from '../schemas/move.ts';
import type { Person } from '../schemas/person.ts';
import type { Price } from '../schemas/price.ts';
import type { Score } from '../schemas/score.ts';
import type { TrainingFigure } from '../schemas/training-figure.ts';
import type { RecordRef } from './records.ts';
import { found } from './found.ts';
import type { Article, Site } from './site.ts';
import { byDate } from './timeline.ts';

/** Everything that the site knows about a model, a company or a person, but for the record itself. */
export interface RecordsAbout {
  prices: Price[];
  scores: Score[];
  figures: TrainingFigure[];
  moves: Move[];
  events: Event[];
  claims: Claim[];
  models: Model[];
  people: Person[];
  articles: readonly Article[];
}

/** Gathers what names a model, a company or a person; events by date, the rest as the files have it. */
export function recordsAbout(
  ref: RecordRef<'models' | 'companies' | 'people'>,
  { byId, backlinks }: Site,
): RecordsAbout {
  const named = Map.groupBy(backlinks.namedBy(ref), ({ kind }) => kind);
  const held = <
    K extends 'prices' | 'scores' | 'figures' | 'moves' | 'events' | 'claims' | 'models' | 'people',
  >(
    kind: K,
  ) =>
    (named.get(kind) ?? []).map(({ id }) =>
      found(byId[kind] as ReadonlyMap<string, RecordOf<K>>, id),
    );
  return {
    prices: held('prices'),
    scores: held('scores'),
    figures: held('figures'),
    moves: held('moves'),
    events: held('events').sort(byDate),
    claims: held('claims'),
    models: held('models'),
    people: held('people'),
    articles: backlinks.articlesOn(ref),
  };
}

type RecordOf<K extends keyof Site['byId']> =
  Site['byId'][K] extends ReadonlyMap<string, infer R> ? R : never;
