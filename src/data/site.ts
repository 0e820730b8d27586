import { checkContent } from '../check/content.ts';
import { readContent } from '../check/files.ts';
import { ContentError } from '../check/problem.ts';
import { indexSite, type Site } from '../domain/site.ts';

let loaded: Site | undefined;

/**
 * The only door to the content: reads, checks and indexes it once.
 * @throws {ContentError} naming every problem, where there is one.
 */
export function getSite(): Site {
  loaded ??= loadSite(process.cwd());
  return loaded;
}

/**
 * Reads, checks and indexes the content below a folder.
 * @throws {ContentError} naming every problem, where there is one.
 */
export function loadSite(root: string): Site {
  const { content, problems } = checkContent(readContent(root));
  if (problems.length > 0 || content === undefined) throw new ContentError(problems);
  return indexSite(content);
}
