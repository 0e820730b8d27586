import { passagesOf } from '../domain/backlinks.ts';
import type { Content, Passage } from '../domain/site.ts';
import type { Price } from '../schemas/price.ts';
import type { NewRecord } from './insert.ts';

/** Fields that a price has of its own, or that need not be said of each. */
const own = new Set<keyof Price>([
  'change',
  'from',
  'fromBasis',
  'fromPrecision',
  'to',
  'toPrecision',
]);

/** What a price had that the one after it has not, by the names of the fields. */
export function lackedBy(next: NewRecord, ended: Price): string[] {
  return (Object.keys(ended) as (keyof Price)[]).filter(
    (field) => !own.has(field) && next[field] === undefined,
  );
}

/** The files whose texts print a price, which may mean it as the newest. */
export function filesThatPrint(id: string, { articles, home }: Content): string[] {
  const prints = ({ tags }: Passage) =>
    tags.some(({ attributes }) =>
      Object.values(attributes).some((value: string) => value.split(/\s+/).includes(id)),
    );
  const named = articles.filter((article) => passagesOf(article).some(prints));
  const onHome = [
    home.standfirst,
    ...home.numbers.flatMap(({ figure, caption }) => [figure, caption]),
  ];
  return [
    ...named.map(({ slug }) => `content/articles/${slug}.mdx`),
    ...(onHome.some(prints) ? ['content/site.json'] : []),
  ];
}
