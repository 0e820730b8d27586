import type { Heading, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { bindProse } from '../data/prose.ts';
import { passagesOf } from '../domain/backlinks.ts';
import { formatDate } from '../domain/dates.ts';
import type { LoggedCorrection } from '../domain/corrections.ts';
import type { Article, Passage } from '../domain/site.ts';
import type { Source } from '../schemas/source.ts';
import type { Words } from '../words/en.ts';
import { linkTo, paragraph, resolved, textOf, type Resolving } from './resolved.ts';

/** An article as plain Markdown, in the parts in which it is read. */
export interface ArticleText {
  standfirst: RootContent[];
  /** The takeaways and the text, with its footnotes. */
  body: RootContent[];
  /** What is not known, the sources and the corrections. */
  end: RootContent[];
}

/**
 * Resolves an article with all that its page says, but for its title and dateline.
 * @param corrections what was corrected in it.
 */
export function articleText(
  article: Article,
  corrections: readonly LoggedCorrection[],
  resolving: Resolving,
): ArticleText {
  const { byId, words } = resolving;
  const prose = bindProse(passagesOf(article), { byId }, words);
  const plain = (passage: Passage) => resolved(passage, prose.tagsOf(passage), resolving);
  const section = (title: string, ...content: RootContent[]) => [heading(2, title), ...content];
  return {
    standfirst: plain(article.standfirst),
    body: [
      ...section(words.article.inShort, list(article.takeaways.map(plain), true)),
      ...plain(article.body),
    ],
    end: [
      ...section(words.article.unknowns, list(article.unknowns.map(plain), false)),
      ...section(
        words.article.sources,
        list(
          prose.sources.map((source) => [paragraph(...sourceLine(source, words))]),
          true,
        ),
      ),
      ...(corrections.length === 0
        ? []
        : section(words.article.correctionsTitle, correctionList(corrections, words))),
    ],
  };
}

/** A heading of the text. */
export function heading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [textOf(text)] };
}

/** A list of such contents. */
export function list(items: readonly RootContent[][], ordered: boolean): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((children) => ({ type: 'listItem', children }) as ListItem),
  };
}

/** A source in one line, as the page of the article has it. */
function sourceLine(source: Source, words: Words): PhrasingContent[] {
  const { title, publisher, url, published, repost, note } = source;
  const date = published === undefined ? words.figure.undated : formatDate(published, words.locale);
  const copy = repost ? ` (${words.figure.repost})` : '';
  return [
    linkTo(url, textOf(title)),
    textOf(`. ${publisher}, ${date}${copy}.${note === undefined ? '' : ` ${note}`}`),
  ];
}

function correctionList(corrections: readonly LoggedCorrection[], words: Words): List {
  return list(
    corrections.map((correction) => [paragraph(textOf(correctionLine(correction, words)))]),
    false,
  );
}

/** A correction in one line: its day, the figure that changed, and what was wrong. */
export function correctionLine({ date, figure, text }: LoggedCorrection, words: Words): string {
  const changed =
    figure === undefined ? '' : `${words.corrections.changed(figure.was, figure.now)} `;
  return `${formatDate(date, words.locale)}: ${changed}${text}`;
}
