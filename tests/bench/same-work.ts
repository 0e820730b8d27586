import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../../src/check/files.ts';
import { kinds, type Kind } from '../../src/schemas/kinds.ts';
import { fileOf, orderedBy, schemaLineOf } from '../../src/schemas/placement.ts';

/** The article as other site builders were given it. */
interface SameWork {
  title: string;
  description: string;
  author: string;
  /** Day of publication. */
  date: string;
  /** In the paragraphs: `**bold**` and `[words](address)`. */
  sections: { level: number; h: string; paras: string[] }[];
  timeline: { date: string; title: string; text: string }[];
  /** Dollars for a million tokens. */
  models: { name: string; vendor: string; input: number; output: number }[];
  /** Two lines of prices, a point each month. */
  history: { date: string; flagship: number; small: number }[];
}

type Json = Record<string, unknown>;
type Entry = [kind: Kind, record: Json];

/** Path of its page below the site. */
export const SAME_WORK_PATH = 'articles/same-work/';

/** After which headings what is no text stands. */
const CHART_AFTER = 2;
const TIMELINE_AFTER = 5;
const HISTORY_AFTER = 6;
const HISTORY_END = '2025-03-01';

const work = JSON.parse(
  readFileSync(join(import.meta.dirname, 'same-work-article.json'), 'utf8'),
) as SameWork;
const SOURCE = {
  id: 'same-work',
  title: 'The article of the same work',
  publisher: work.author,
  url: 'https://example.org/same-work-article.json',
};
const [flagship, small] = work.models;
const lines = [
  { name: 'Flagship', field: 'flagship', model: flagship },
  { name: 'Small', field: 'small', model: small },
] as const;

/**
 * The article of the same work as content of this site: its text, a timeline, bars with their table
 * and a history of prices. All its records rest on one source, the file that it comes from. The
 * takeaways and the unknown, which articles here must have, are sentences of the text.
 * @param files the content of the site.
 * @returns the files that are new or changed.
 */
export function sameWorkFiles(files: readonly ContentFile[]): ContentFile[] {
  const part = files.filter(({ path }) => path.startsWith('content/articles/')).length + 1;
  const text = articleText(part);
  const records = [...work.models.flatMap(modelEntries), ...lines.flatMap(historyEntries)];
  const events = work.timeline.map(eventEntry);
  const sourced = [...new Map([...records, ...events].map((one) => [one[1].id, one])).values()].map(
    ([kind, record]): Entry => [kind, { ...record, sources: [SOURCE.id] }],
  );
  const added = [
    ...sourced,
    ...charts().map((chart): Entry => ['charts', chart]),
    ['sources', SOURCE] satisfies Entry,
  ];
  return [{ path: 'content/articles/same-work.mdx', text }, ...filesWith(added, files)];
}

function articleText(part: number): string {
  const sentences = work.sections.map(({ paras: [first = ''] }) => first.split(/(?<=\.) /)[0]);
  const front = {
    title: work.title,
    standfirst: work.description,
    part,
    topic: 'the same work',
    takeaways: sentences.slice(1, 4),
    unknowns: sentences.slice(5, 6),
    published: work.date,
  };
  const yaml = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = work.sections.flatMap(({ level, h, paras }, index) => [
    `${'#'.repeat(level)} ${h}`,
    ...paras.map((text) =>
      text.replaceAll(/\d+\.\d%/g, (figure) => `<Cite source="${SOURCE.id}">${figure}</Cite>`),
    ),
    ...(index === CHART_AFTER ? ['<Chart id="same-work-models" />'] : []),
    ...(index === TIMELINE_AFTER
      ? [`<Timeline events="${work.timeline.map(eventId).join(' ')}" />`]
      : []),
    ...(index === HISTORY_AFTER ? ['<Chart id="same-work-history" />'] : []),
  ]);
  return ['---', ...yaml, '---', '', body.join('\n\n'), ''].join('\n');
}

function charts(): Json[] {
  const shared = { list: 'abroad', focus: [slug(flagship?.vendor)] };
  const products = work.models.map(({ name }) => slug(name));
  return [
    { id: 'same-work-models', kind: 'price-bars', ...shared, on: work.date, products },
    {
      id: 'same-work-history',
      kind: 'price-history',
      ...shared,
      field: 'input',
      scale: 'linear',
      lines: lines.map(({ name, field }) => ({ name, products: [`same-work-${field}`] })),
      from: work.history[0]?.date,
      to: HISTORY_END,
    },
  ];
}

function modelEntries({ name, vendor, input, output }: SameWork['models'][number]): Entry[] {
  const [id, maker] = [slug(name), slug(vendor)];
  const known = { confidence: 'primary' };
  const amounts = { inputPerMTok: input, outputPerMTok: output };
  return [
    ['companies', { id: maker, name: vendor, kind: 'company', summary: 'Sells models.', ...known }],
    ['models', { id, name, maker, openWeights: 'unknown', summary: 'A model.', ...known }],
    ['prices', { ...priceOf(id, id, maker, '2026-01-01'), ...amounts, lastSeen: work.date }],
  ];
}

/** A record for each month in which the price of a line changed. */
function historyEntries({ field, model }: (typeof lines)[number]): Entry[] {
  const changes = work.history.filter(
    (month, index) => month[field] !== work.history[index - 1]?.[field],
  );
  return changes.map((month, index): Entry => {
    const price = priceOf(`same-work-${field}`, slug(model?.name), slug(model?.vendor), month.date);
    const to = changes[index + 1]?.date ?? HISTORY_END;
    return ['prices', { ...price, inputPerMTok: month[field], to, lastSeen: to }];
  });
}

function priceOf(product: string, model: string, maker: string, from: string): Json {
  return {
    id: `${product}-us-${from}`,
    product,
    models: [model],
    maker,
    host: maker,
    region: 'us',
    currency: 'USD',
    hours: 'any',
    terms: 'list',
    from,
    fromBasis: 'announced',
    confidence: 'primary',
  };
}

function eventEntry({ date, title, text }: SameWork['timeline'][number]): Entry {
  const known = { category: 'research', confidence: 'reported' };
  return ['events', { id: eventId({ date }), date, title, summary: text, ...known }];
}

/** The records in the files where they belong, with what is there, in the order of each file. */
function filesWith(entries: readonly Entry[], files: readonly ContentFile[]): ContentFile[] {
  const places = Map.groupBy(
    entries,
    ([kind, record]) => fileOf(kind, record) ?? `content/${kinds[kind].place}`,
  );
  return [...places].map(([path, added]) => {
    const [kind] = added[0] ?? ['sources'];
    const old = files.find((file) => file.path === path)?.text;
    const file = JSON.parse(old ?? JSON.stringify({ $schema: schemaLineOf(path) })) as Json;
    const list = [...((file[kind] ?? []) as Json[]), ...added.map(([, record]) => record)];
    // Each kind has a date or a word for its order.
    const order = (record: Json) => (record[orderedBy[kind] ?? ''] ?? '') as string;
    list.sort((a, b) => Number(order(a) > order(b)) - Number(order(a) < order(b)));
    return { path, text: JSON.stringify({ ...file, [kind]: list }, null, 2) };
  });
}

function eventId({ date }: { date: string }): string {
  return `${date}-same-work`;
}

function slug(name = ''): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
