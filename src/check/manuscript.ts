import type { z } from 'zod';
import { articleSchema, type ArticleMeta } from '../schemas/article.ts';
import { id } from '../schemas/fields.ts';
import { pageSchema, type PageMeta } from '../schemas/page.ts';
import { readYaml, SyntaxProblem, type Document } from './document.ts';
import type { ContentFile } from './files.ts';
import { fileKey, fromLastCheck } from './last-check.ts';
import type { Problem } from './problem.ts';
import { checkSchema } from './schema.ts';
import { placesIn, type Place } from './writing.ts';

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

/** What the front matter of an MDX file gave. */
interface ReadManuscript<Meta> {
  /** Undefined where front matter can’t be told from the body; without `meta` where only its values are wrong. */
  manuscript?: Manuscript<Meta | undefined>;
  problems: Problem[];
}

/** Reads the front matter of an MDX file. */
function readManuscript<S extends z.ZodType>(
  file: ContentFile,
  one: string,
  schema: S,
): ReadManuscript<z.infer<S>> {
  const { path, text } = file;
  const problems: Problem[] = [];
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
    return { problems };
  }
  if (!/\n---\n?$/.test(fence)) {
    problems.push({
      path,
      line: fence.replace(/\n$/, '').split('\n').length,
      column: 1,
      subject,
      message: 'front matter ends where a line begins with --- or +++; that line is --- alone',
    });
    return { problems };
  }
  let document: Document;
  try {
    document = readYaml(text, FENCE.length, fence.lastIndexOf('---'));
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    problems.push({ path, ...error.place, subject, message: error.message });
    return { problems };
  }
  const spot = { path, document, at: [], subject };
  const meta = checkSchema(schema, document.value, spot, problems);
  const body = fence.replace(/[^\n]/g, ' ') + text.slice(fence.length);
  const address = addressOf(path);
  const places = { document, text, body, placeOf: placesIn(text) };
  return { manuscript: { path, slug, address, one, meta, ...places }, problems };
}

/** Reads the front matter of articles; the problems go into `problems`. */
export function readArticleFiles(
  files: readonly ContentFile[],
  problems: Problem[],
): Manuscript<ArticleMeta | undefined>[] {
  return manuscriptsOf(files.map(readArticleFile), problems);
}

/** Reads the front matter of pages; the problems go into `problems`. */
export function readPageFiles(
  files: readonly ContentFile[],
  problems: Problem[],
): Manuscript<PageMeta | undefined>[] {
  return manuscriptsOf(files.map(readPageFile), problems);
}

const readArticleFile = fromLastCheck(fileKey, (file: ContentFile) =>
  readManuscript(file, 'article', articleSchema),
);
const readPageFile = fromLastCheck(fileKey, (file: ContentFile) =>
  readManuscript(file, 'page', pageSchema),
);

function manuscriptsOf<Meta>(
  files: readonly ReadManuscript<Meta>[],
  problems: Problem[],
): Manuscript<Meta | undefined>[] {
  problems.push(...files.flatMap((file) => file.problems));
  return files.flatMap(({ manuscript }) => manuscript ?? []);
}

/** The address of an article or page, from the root of the site, by the path of its file. */
export function addressOf(path: string): string {
  const folder = path.startsWith('content/articles/') ? '/articles/' : '/';
  return `${folder}${slugOf(path)}/`;
}

/** The slug of an article or page, by the path of its file. */
export function slugOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.mdx$/, '');
}
