import { pathOf } from '../domain/paths.ts';
import type { Named, RecordRef } from '../domain/records.ts';
import { found } from '../domain/found.ts';
import type { Site } from '../domain/site.ts';
import { references, textsAt } from '../schemas/references.ts';
import { articlePath } from './prose-places.ts';

/** Kinds of which each record has a page that gathers what names it. */
const gathering: ReadonlySet<Named> = new Set<Named>(['models', 'companies', 'people']);

/** Kinds that these pages gather. */
const gathered: ReadonlySet<Named> = new Set<Named>([
  'prices',
  'scores',
  'figures',
  'moves',
  'events',
  'claims',
  'models',
  'people',
]);

/**
 * The pages that show a record by themselves, without a tag: the list of its kind, its own page,
 * and the pages of what it is about.
 */
export function listsOf(ref: RecordRef, site: Site): string[] {
  const own = pathOf(ref, site.byId).replace(/#.*/, '');
  const named = gathered.has(ref.kind) ? namedIn(ref, site) : [];
  const about = named
    .filter(({ kind }) => gathering.has(kind))
    .map(({ kind, id }) => `/${kind}/${id}/`);
  return [...new Set([own, ...listsOfEvent(ref, site), ...about])];
}

/** An event also stands on the page of its category, on the home page and in slices. */
function listsOfEvent({ kind, id }: RecordRef, { byId, settings, articles }: Site): string[] {
  if (kind !== 'events') return [];
  const slices = articles.filter(({ body }) =>
    body.tags.some(
      (tag) => tag.name === 'Timeline' && tag.attributes.events.split(/\s+/).includes(id),
    ),
  );
  return [
    `/timeline/${found(byId.events, id).category}/`,
    ...(settings.home.events.includes(id) ? ['/'] : []),
    ...slices.map(({ slug }) => articlePath(slug)),
  ];
}

/** The records that a record names, without its sources. */
export function namedIn({ kind, id }: RecordRef, { byId }: Pick<Site, 'byId'>): RecordRef[] {
  if (kind === 'facts') return [found(byId.facts, id).owner];
  const record = found<unknown>(byId[kind], id);
  return (references[kind] ?? []).flatMap(([field, of]) =>
    of === 'sources' ? [] : textsAt(record, field).map(({ text }) => ({ kind: of, id: text })),
  );
}

/** The sources of a record, the best first. */
export function sourcesOf({ kind, id }: RecordRef, { byId }: Pick<Site, 'byId'>): string[] {
  const record = found<unknown>(byId[kind], id);
  return textsAt(record, 'sources.*').map(({ text }) => text);
}
