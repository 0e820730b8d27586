import type {
  BlockContent,
  Blockquote,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { isElement } from '../check/tree.ts';
import type { PrintedTag } from '../data/prose.ts';
import { formatDate } from '../domain/dates.ts';
import { doubtsOf } from '../domain/evidence.ts';
import { found } from '../domain/found.ts';
import { marked } from '../domain/mark.ts';
import type { ById, Passage } from '../domain/site.ts';
import { byDate } from '../domain/timeline.ts';
import type { Words } from '../words/en.ts';

/** What turns tags into plain Markdown, wherever it is to be read. */
export interface Resolving {
  byId: ById;
  words: Words;
  /** The full address of a path of the site. */
  address: (path: string) => string;
  /** What stands for a chart. */
  chart: (id: string) => RootContent[];
}

/**
 * A passage as plain Markdown: figures and cited words lead to their source, names and dates to
 * their pages, and links to full addresses.
 * @param tags the passage’s tags, in the order of the text.
 */
export function resolved(
  { tree }: Passage,
  tags: readonly PrintedTag[],
  resolving: Resolving,
): RootContent[] {
  const waiting = tags.values();
  return tree.children.flatMap((node) => resolve(node, waiting, resolving, false));
}

/** The tags of a passage that are still to come. */
type Tags = Iterator<PrintedTag, undefined>;

/** @param inLink whether a link is around the node, which can hold no other. */
function resolve(
  node: RootContent,
  waiting: Tags,
  resolving: Resolving,
  inLink: boolean,
): RootContent[] {
  if (isElement(node)) return printed(node, waiting, resolving, inLink);
  if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
    const path = node.url.replace(/^(?:\.\/)?images\//, '/images/');
    const url = path.startsWith('/') ? resolving.address(path) : path;
    return [{ ...node, url, ...inside(node, waiting, resolving, true) } as RootContent];
  }
  return [{ ...node, ...inside(node, waiting, resolving, inLink) } as RootContent];
}

function inside(
  node: RootContent,
  waiting: Tags,
  resolving: Resolving,
  inLink: boolean,
): { children?: RootContent[] } {
  if (!('children' in node)) return {};
  const children: RootContent[] = node.children;
  return { children: children.flatMap((child) => resolve(child, waiting, resolving, inLink)) };
}

function printed(
  element: RootContent,
  waiting: Tags,
  resolving: Resolving,
  inLink: boolean,
): RootContent[] {
  const use = waiting.next().value;
  if (use === undefined) throw new Error('the text has more tags than were bound');
  const { tag, figure, source, link } = use;
  const { address, words } = resolving;
  const isLink = source !== undefined || link !== undefined;
  const wrapped = inside(element, waiting, resolving, inLink || isLink).children ?? [];
  if (figure !== undefined) {
    const doubts = doubtsOf(figure, words);
    const text = `${figure.text}${doubts.length === 0 ? '' : ` (${doubts.join(', ')})`}`;
    const [best] = figure.sources;
    const url = best === undefined ? undefined : found(resolving.byId.sources, best).url;
    return linked(inLink ? undefined : url, [textOf(text)]);
  }
  if (tag.name === 'Quote' && source !== undefined) {
    return [quote(tag.attributes, source.url, wrapped as BlockContent[], words)];
  }
  if (source !== undefined) return linked(inLink ? undefined : source.url, wrapped);
  if (link !== undefined) {
    const way = inLink ? undefined : address(link.path);
    const shown = linked(way, wrapped.length > 0 ? wrapped : [textOf(link.text)]);
    return link.ref.kind === 'claims' ? [...shown, verdict(link.verdict, words)] : shown;
  }
  switch (tag.name) {
    case 'Note':
      return [{ type: 'blockquote', children: noted(wrapped as BlockContent[], words) }];
    case 'Chart':
      return resolving.chart(tag.attributes.id);
    case 'Timeline':
      return [eventList(tag.attributes.events.split(/\s+/), resolving)];
    default:
      throw new Error(`nothing is known of what <${tag.name}> prints`);
  }
}

/** Plain text as a node. */
export function textOf(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** A paragraph of these words. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** These words, leading to an address. */
export function linkTo(url: string, ...children: PhrasingContent[]): Link {
  return { type: 'link', url, children };
}

function linked(url: string | undefined, children: RootContent[]): RootContent[] {
  return url === undefined ? children : [linkTo(url, ...(children as PhrasingContent[]))];
}

function verdict(kind: keyof Words['claims']['verdicts'] | undefined, words: Words) {
  return textOf(` (${kind === undefined ? words.claims.opinion : words.claims.verdicts[kind]})`);
}

function noted(children: BlockContent[], words: Words): BlockContent[] {
  return [paragraph({ type: 'strong', children: [textOf(words.note)] }), ...children];
}

function quote(
  { speaker, date, language, original, verbatim }: QuoteAttributes,
  url: string,
  children: BlockContent[],
  words: Words,
): Blockquote {
  const manner = [
    ...(verbatim === undefined ? [words.quote.paraphrase] : []),
    ...(language === undefined ? [] : [words.quote.translated[language]]),
  ].join(', ');
  const credit = `${speaker}, ${formatDate(date, words.locale)}`;
  return {
    type: 'blockquote',
    children: [
      ...children,
      ...(original === undefined ? [] : [paragraph(textOf(`${words.quote.original} ${original}`))]),
      paragraph(
        textOf('— '),
        linkTo(url, textOf(credit)),
        ...(manner === '' ? [] : [textOf(` (${manner})`)]),
      ),
    ],
  };
}

type QuoteAttributes = Extract<PrintedTag['tag'], { name: 'Quote' }>['attributes'];

function eventList(ids: readonly string[], { byId, words, address }: Resolving): List {
  const events = ids.map((id) => found(byId.events, id)).sort(byDate);
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: events.map(({ id, date, title, confidence }) => ({
      type: 'listItem',
      children: [
        paragraph(
          textOf(`${formatDate(date, words.locale)}: `),
          linkTo(address(`/timeline/#${id}`), textOf(marked(title, confidence, words))),
        ),
      ],
    })),
  };
}
