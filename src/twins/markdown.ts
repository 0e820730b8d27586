import type { Root, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { formatDate } from '../domain/dates.ts';
import type { Article } from '../domain/site.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Words } from '../words/en.ts';
import { heading, list, type ArticleText } from './article-text.ts';
import { linkTo, paragraph, textOf } from './resolved.ts';

/** Letters and marks that mean nothing in Markdown wherever they stand in a line. */
const PLAIN = /^[\p{L}\p{N},;:.’“”()%$€¥–/ -]*$/u;

/** What may be the beginning of an address, which becomes a link by itself. */
const ADDRESS = /w\.|:\//i;

/** Whether Markdown takes a text as it is, between what stands before and after it. */
function isPlain(text: string, { before, after }: { before: string; after: string }): boolean {
  const beginsLine = before === '' || /[\r\n]$/.test(before);
  const begins = beginsLine ? /^\p{L}/u.test(text) : !text.startsWith('(');
  const ends = !text.endsWith(' ') || !/^(?:$|[\r\n])/.test(after);
  return begins && ends && PLAIN.test(text) && !ADDRESS.test(before + text + after);
}

const printer = unified()
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    handlers: {
      // To look for what must be escaped takes most of the time of a long text.
      text: ({ value }: Text, _parent, state, info) =>
        isPlain(value, info) ? value : state.safe(value, info),
    },
  })
  // Columns padded for the eye are a quarter of a text that programs read.
  .use(remarkGfm, { tablePipeAlign: false })
  .freeze();

/**
 * The Markdown twin of an article’s page: the same words and figures, with full addresses.
 * @param page full address of the page.
 */
export function markdownOf(
  article: Article,
  { standfirst, body, end }: ArticleText,
  settings: Settings,
  page: string,
  words: Words,
): string {
  const { title, published, updated } = article.meta;
  const day = (date: string) => formatDate(date, words.locale);
  const { licence } = words.chartUse;
  const facts = [
    words.article.by(settings.byline),
    words.feeds.published(day(published)),
    ...(updated === undefined ? [] : [words.article.updated(day(updated))]),
    words.feeds.dataAsOf(day(settings.asOf)),
  ];
  const children: RootContent[] = [
    heading(1, title),
    ...standfirst,
    list(
      [
        ...facts.map((fact) => [paragraph(textOf(fact))]),
        [paragraph(textOf(`${words.feeds.page} `), linkTo(page, textOf(page)))],
        [paragraph(textOf(`${words.feeds.licence} `), linkTo(licence.url, textOf(licence.name)))],
      ],
      false,
    ),
    ...body,
    ...end,
  ];
  return printer.stringify({ type: 'root', children } satisfies Root);
}
