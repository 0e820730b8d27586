import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Article, Passage } from '../domain/site.ts';
import type { ArticleMeta } from '../schemas/article.ts';
import { id } from '../schemas/fields.ts';
import { readYaml, SyntaxProblem, type Document, type FieldPath } from './document.ts';
import type { ContentFile } from './files.ts';
import type { KnownToProse } from './known.ts';
import { readPassage, type PassageSpot } from './passage.ts';
import type { Problem } from './problem.ts';
import type { ProseRules } from './prose.ts';
import { checkSchema } from './schema.ts';
import { didYouMean } from './suggestion.ts';
import { eachNode } from './tree.ts';
import { placesIn, type Place } from './writing.ts';

/** What stands at the places of a new article where its text is still missing. */
export const PLACEHOLDER = 'Write here:';

const WORDS_PER_MINUTE = 220;
const FENCE = '---\n';

/** An MDX file with its front matter, not yet read for tags. */
export interface Manuscript<Meta> {
  path: string;
  slug: string;
  /** Its address, from the root of the site. */
  address: string;
  /** What it is, in a message: `article` or `page`. */
  one: string;
  meta: Meta;
  document: Document;
  /** The whole file. */
  text: string;
  /** The body, with blanks in place of the front matter so that all places are those of the file. */
  body: string;
  /** Where an offset of the body stands in the file. */
  placeOf: (offset: number) => Place;
}

/** Whether the front matter of an MDX file holds. */
export function isGood<Meta>(
  manuscript: Manuscript<Meta | undefined>,
): manuscript is Manuscript<Meta> {
  return manuscript.meta !== undefined;
}

/**
 * Reads the front matter of an MDX file; none where it can’t be told from the body. Where only its
 * values are wrong, there is no `meta`, and the body can be checked.
 */
export function readManuscript<S extends z.ZodType>(
  file: ContentFile,
  one: string,
  schema: S,
  problems: Problem[],
): Manuscript<z.infer<S> | undefined>[] {
  const { path, text } = file;
  const slug = slugOf(path);
  const subject = `${one} ${slug}`;
  if (!id.safeParse(slug).success) {
    const message = 'the file’s name must be lower-case letters, digits and single hyphens';
    problems.push({ path, line: 1, column: 1, subject, message });
  }
  // Astro takes whatever follows --- or +++ at the beginning of a line for the body.
  const [fence] = /^---\n(?:[\s\S]*?\n)?(?:---|\+\+\+).*(?:\n|$)/.exec(text) ?? [];
  if (fence === undefined) {
    problems.push({
      path,
      line: 1,
      column: 1,
      subject,
      message: text.startsWith(FENCE)
        ? 'the second --- is missing, which ends the front matter'
        : 'must begin with front matter between two lines of ---',
    });
    return [];
  }
  if (!/\n---\n?$/.test(fence)) {
    problems.push({
      path,
      line: fence.replace(/\n$/, '').split('\n').length,
      column: 1,
      subject,
      message: 'front matter ends where a line begins with --- or +++; that line is --- alone',
    });
    return [];
  }
  let document: Document;
  try {
    document = readYaml(text, FENCE.length, fence.lastIndexOf('---'));
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    problems.push({ path, ...error.place, subject, message: error.message });
    return [];
  }
  const spot = { path, document, at: [], subject };
  const meta = checkSchema(schema, document.value, spot, problems);
  const body = fence.replace(/[^\n]/g, ' ') + text.slice(fence.length);
  const address = addressOf(path);
  return [{ path, slug, address, one, meta, document, text, body, placeOf: placesIn(text) }];
}

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
    const ahead = asOf && `is after ${asOf}, the day of the site (asOf in content/site.json)`;
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

/** The address of an article or page, from the root of the site, by the path of its file. */
export function addressOf(path: string): string {
  const folder = path.startsWith('content/articles/') ? '/articles/' : '/';
  return `${folder}${slugOf(path)}/`;
}

function slugOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.mdx$/, '');
}
