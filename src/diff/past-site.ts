import { checkContent } from '../check/content.ts';
import type { ContentFile } from '../check/files.ts';
import { formatProblem, isError } from '../check/problem.ts';
import { indexById, indexSite, type Content, type Passage, type Site } from '../domain/site.ts';
import type { Words } from '../words/en.ts';
import { printsValue, valueOf } from './value-tags.ts';

/** A state of the site that may have been written under other rules. */
export interface PastSite {
  site: Site;
  /** What the reader of a comparison must know, a sentence each. */
  notes: string[];
}

const SETTINGS = 'content/site.json';

/**
 * Reads a past state under today’s rules, and leaves out what does not hold under them.
 * @param present the files of today, whose settings stand in for past ones that can’t be read.
 * @throws {Error} where nothing can be compared.
 */
export function pastSite(
  past: readonly ContentFile[],
  present: readonly ContentFile[],
  words: Words,
): PastSite {
  const { content, problems } = checkContent(past);
  const errors = problems.filter(isError);
  const [first] = errors;
  if (first === undefined && content !== undefined) return { site: indexSite(content), notes: [] };
  const settings = present.filter(({ path }) => path === SETTINGS);
  const readable =
    content ?? checkContent([...past.filter(({ path }) => path !== SETTINGS), ...settings]).content;
  if (readable === undefined) {
    throw new Error(
      `the content of that revision can’t be compared${first === undefined ? '' : `: ${formatProblem(first)}`}`,
    );
  }
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  const borrowed = content === undefined ? ' and today’s content/site.json' : '';
  return {
    site: indexSite(withoutBroken(readable, words)),
    notes: [
      `That revision has ${count} under today’s rules; what can be read of it${borrowed} is compared.`,
    ],
  };
}

/** Content without the tags that print nothing, because their record can’t be read. */
function withoutBroken(content: Content, words: Words): Content {
  const byId = indexById(content.records);
  const mended = (passage: Passage): Passage => ({
    ...passage,
    tags: passage.tags.filter((tag) => !printsValue(tag) || valueOf(tag, byId, words)),
  });
  const articles = content.articles.map((article) => ({
    ...article,
    standfirst: mended(article.standfirst),
    takeaways: article.takeaways.map(mended),
    body: mended(article.body),
    unknowns: article.unknowns.map(mended),
  }));
  return { ...content, articles };
}
