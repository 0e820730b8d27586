import type { Nodes } from 'mdast';
import type { Words } from '../words/en.ts';
import { doubtsOf, type Figure } from './evidence.ts';
import type { Passage } from './site.ts';

/** What a tag prints, as far as plain text is concerned. */
interface Printed {
  figure?: Pick<Figure, 'text' | 'unconfirmed' | 'party'>;
  link?: { text: string };
}

/** A passage as plain text, its tags replaced by what they print. */
export function plainText({ tree }: Passage, tags: readonly Printed[], words: Words): string {
  return new PlainPrinter(tags, words).print(tree);
}

/** The paragraphs, list items and notes of a passage as plain texts; no headings and no tables. */
export function blockTexts({ tree }: Passage, tags: readonly Printed[], words: Words): string[] {
  const printer = new PlainPrinter(tags, words);
  printer.print(tree);
  return printer.paragraphs;
}

/** Prints nodes in the order of the text, and takes a tag for each element that it meets. */
class PlainPrinter {
  /** What the paragraphs said that have been printed. */
  readonly paragraphs: string[] = [];
  private taken = 0;
  private readonly tags: readonly Printed[];
  private readonly words: Words;

  constructor(tags: readonly Printed[], words: Words) {
    this.tags = tags;
    this.words = words;
  }

  print(node: Nodes): string {
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      const { figure, link } = this.tags[this.taken] ?? {};
      this.taken += 1;
      if (figure !== undefined) {
        const doubts = doubtsOf(figure, this.words);
        return figure.text + (doubts.length === 0 ? '' : ` (${doubts.join(', ')})`);
      }
      if (node.children.length === 0) return link?.text ?? '';
    }
    if (!('children' in node)) {
      if ('value' in node) return node.value;
      return 'alt' in node ? (node.alt ?? '') : '';
    }
    const text = node.children.map((child) => this.print(child)).join('');
    if (node.type === 'paragraph') this.paragraphs.push(text);
    return text;
  }
}
