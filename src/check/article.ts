import type { Root } from 'mdast';
import type { Article, Passage } from '../domain/site.ts';
import type { ArticleMeta } from '../schemas/article.ts';
import { aheadMessage } from './dates-ahead.ts';
import type { FieldPath } from './document.ts';
import type { ContentFile } from './files.ts';
import type { KnownToProse } from './known.ts';
import { slugOf, type Manuscript } from './manuscript.ts';
import { readPassage, type PassageSpot } from './passage.ts';
import type { Problem } from './problem.ts';
import type { ProseRules } from './prose.ts';
import { didYouMean } from './suggestion.ts';
import { eachNode } from './tree.ts';

/** What stands at the places of a new article where its text is still missing. */
export const PLACEHOLDER = 'Write here:';

const WORDS_PER_MINUTE = 220;

/** Reads the passages of an article and checks their tags against the records. */
export function readArticle(
  manuscript: Manuscript<ArticleMeta>,
  known: KnownToProse,
  rules: ProseRules | undefined,
  problems: Problem[],
): Article {
  const { path, slug, meta, document } = manuscript;
  const inFrontMatter = (text: string, at: FieldPath) =>
    readPassage(
      text,
      {
        path,
        subject: `article ${slug}/${at.join('.')}`,
        placeOf: (offset) => document.placeIn(at, text, offset),
        allows: ['text'],
        page: manuscript.address,
        rules,
      },
      known,
      problems,
    );
  const body = readBody(manuscript, { allows: ['text', 'block'], rules }, known, problems);
  return {
    slug,
    meta,
    standfirst: inFrontMatter(meta.standfirst, ['standfirst']),
    takeaways: meta.takeaways.map((text, index) => inFrontMatter(text, ['takeaways', index])),
    body,
    unknowns: meta.unknowns.map((text, index) => inFrontMatter(text, ['unknowns', index])),
    minutes: Math.ceil(countWords(body.tree) / WORDS_PER_MINUTE),
  };
}

/** Reads the body of an MDX file and checks its tags against the records. */
export function readBody(
  { path, one, slug, body, placeOf, address }: Manuscript<unknown>,
  spot: Pick<PassageSpot, 'allows' | 'rules'>,
  known: KnownToProse,
  problems: Problem[],
): Passage {
  return readPassage(
    body,
    { path, subject: `${one} ${slug}`, placeOf, page: address, ...spot },
    known,
    problems,
  );
}

function countWords(tree: Root): number {
  let words = 0;
  eachNode(tree, (node) => {
    if (node.type === 'text') words += node.value.split(/\s+/).filter(Boolean).length;
  });
  return words;
}

/** Names each place of an article in which its text is still missing; a draft may have such places. */
export function checkFinished(
  { path, slug, meta, text, placeOf }: Manuscript<ArticleMeta>,
  problems: Problem[],
): void {
  if (meta.draft) return;
  for (const { index } of text.matchAll(/Write here:/g)) {
    const message = `“${PLACEHOLDER}” stands where the text is missing; write it, or keep “draft: true”`;
    problems.push({ path, ...placeOf(index), subject: `article ${slug}`, message });
  }
}

/**
 * Names each article whose `next` no file has as its slug, whose part another one is, or which
 * claims a former address that is not free.
 */
export function checkOrder(
  manuscripts: readonly Manuscript<ArticleMeta>[],
  files: readonly ContentFile[],
  asOf: string | undefined,
  problems: Problem[],
): void {
  const slugs = new Set(files.map(({ path }) => slugOf(path)));
  const parts = new Map<number, string>();
  const former = new Map<string, string>();
  for (const { path, slug, meta, document } of manuscripts) {
    const report = (field: string, message: string, ...item: number[]) => {
      const subject = `article ${slug}/${[field, ...item].join('.')}`;
      problems.push({ path, ...document.placeOf([field, ...item]), subject, message });
    };
    const { next, part, formerly, updated, corrections } = meta;
    const ahead = asOf && aheadMessage(asOf);
    if (ahead && updated !== undefined && updated > asOf) report('updated', ahead);
    for (const [index, { date }] of corrections.entries()) {
      if (ahead && date > asOf) report('corrections', ahead, index);
    }
    if (next === slug) report('next', 'an article does not lead to itself');
    else if (next !== undefined && !slugs.has(next)) {
      report('next', `no article has the slug “${next}”${didYouMean(next, slugs)}`);
    }
    const other = parts.get(part);
    if (other === undefined) parts.set(part, slug);
    else report('part', `${other} is part ${part} already`);
    for (const [index, old] of formerly.entries()) {
      const heir = former.get(old);
      if (slugs.has(old)) report('formerly', `an article has the slug “${old}” still`, index);
      else if (heir !== undefined) report('formerly', `${heir} has this address already`, index);
      former.set(old, slug);
    }
  }
}
