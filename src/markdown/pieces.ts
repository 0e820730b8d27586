import Slugger from 'github-slugger';
import type { Element as HtmlElement, Root as HtmlRoot } from 'hast';
import type { PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { eachElement, type Element } from '../check/tree.ts';
import type { Words } from '../words/en.ts';
import { alignCell, prefixLink, type ElementRule } from './plugins.ts';

/** A passage as it is printed: HTML that is finished, and between it what the site prints itself. */
export type Piece = string | TagPiece | ImagePiece;

/** A tag; what it prints is known where its passage is bound to the records. */
export interface TagPiece {
  /** Its place among all tags of the passage, from 0. */
  use: number;
  /** The words that it wraps. */
  pieces: Piece[];
}

/** A picture that stands beside the articles. */
export interface ImagePiece {
  /** The name of its file, with its ending. */
  image: string;
  alt: string;
}

/** A heading of a passage. */
export interface Heading {
  /** 2 for those that stand below the title. */
  depth: number;
  /** What its address ends with, behind `#`. */
  slug: string;
  text: string;
}

/** The pieces of a passage, with its headings in their order. */
export interface Pieces {
  pieces: Piece[];
  headings: Heading[];
}

type Handler = NonNullable<NonNullable<Options['handlers']>['text']>;

/** What stands in the tree of a passage for what the site prints itself. */
const HOLE = 'hole';

const stringifier = unified().use(rehypeStringify).freeze();

/**
 * Makes a passage into finished HTML, but for its tags and pictures.
 * @param tree of the passage, which stays as it is.
 * @param base path below which the site is served, with a slash at both ends.
 */
export function piecesOf(tree: Root, base: string, words: Words): Pieces {
  const headings = new Headings();
  const rules = [prefixLink(base), alignCell, headings.name];
  return { pieces: cut(htmlOf(tree, words), rules), headings: headings.named };
}

/** The same for a passage that is part of a line: what stands in its paragraph. */
export function piecesInLine(tree: Root, base: string, words: Words): Piece[] {
  const children = tree.children.flatMap((block) =>
    block.type === 'paragraph' ? block.children : [block],
  ) as PhrasingContent[];
  const html = htmlOf({ type: 'root', children: [{ type: 'paragraph', children }] }, words);
  const [paragraph] = html.children;
  if (paragraph?.type !== 'element') return [];
  return cut(paragraph, [prefixLink(base), alignCell]);
}

function htmlOf(tree: Root, words: Words): HtmlRoot {
  const uses = new Map<unknown, number>();
  eachElement(tree, (element) => uses.set(element, uses.size));
  const hole: Handler = (state, element: Element) => ({
    type: 'element',
    tagName: HOLE,
    properties: { use: uses.get(element) ?? 0 },
    children: state.all(element),
  });
  return unified()
    .use(remarkRehype, {
      footnoteLabel: words.article.footnotes,
      footnoteBackLabel: (_note, use) => words.article.backToFootnoteUse(use),
      handlers: { mdxJsxFlowElement: hole, mdxJsxTextElement: hole },
    })
    .runSync(tree);
}

/** Gives each heading an address of its own. */
class Headings {
  readonly named: Heading[] = [];
  private readonly slugger = new Slugger();

  readonly name: ElementRule = (element) => {
    const [, depth] = /^h([1-6])$/.exec(element.tagName) ?? [];
    if (depth === undefined) return;
    const text = toString(element);
    const id = element.properties.id ?? this.slugger.slug(text);
    element.properties.id = id;
    this.named.push({ depth: Number(depth), slug: id, text });
  };
}

/** Applies rules to all elements, and cuts the HTML at its holes. */
function cut(parent: HtmlRoot | HtmlElement, rules: readonly ElementRule[]): Piece[] {
  const holes: Piece[] = [];
  fill(parent, holes, rules);
  // No passage can hold a comment of its own.
  const html = stringifier.stringify({ type: 'root', children: parent.children });
  return html.split(/<!--(\d+)-->/).flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [part];
    return holes[Number(part)] ?? [];
  });
}

/** Puts a numbered comment in the place of each hole, and its piece into the list. */
function fill(parent: HtmlRoot | HtmlElement, holes: Piece[], rules: readonly ElementRule[]): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type !== 'element') continue;
    for (const rule of rules) rule(child);
    const piece = pieceOf(child, rules);
    if (piece === undefined) fill(child, holes, rules);
    else parent.children[index] = { type: 'comment', value: String(holes.push(piece) - 1) };
  }
}

function pieceOf(element: HtmlElement, rules: readonly ElementRule[]): Piece | undefined {
  const { use, src, alt } = element.properties;
  if (element.tagName === HOLE) return { use: Number(use), pieces: cut(element, rules) };
  if (element.tagName !== 'img') return undefined;
  return { image: String(src).replace(/^(?:\.\/)?images\//, ''), alt: String(alt) };
}
