import { checkContent } from '../check/content.ts';
import { readContent } from '../check/files.ts';
import { withKeptTrees } from '../check/kept-trees.ts';
import { forgetChecks } from '../check/last-check.ts';
import { ContentError, isError } from '../check/problem.ts';
import { indexSite, type Site } from '../domain/site.ts';
import { handedOver } from './handed-over.ts';

let loaded: Site | undefined;

/**
 * The only door to the content: reads, checks and indexes it once. Under a dev server it is what
 * was good when it was last saved, with the articles that are not published.
 * @throws {ContentError} naming every error, where there is one.
 */
export function getSite(): Site {
  const site = handedOver();
  if (site !== undefined) return site;
  loaded ??= loadSite(process.cwd());
  return loaded;
}

/**
 * Reads, checks and indexes the content below a folder.
 * @throws {ContentError} naming every error, where there is one.
 */
export function loadSite(root: string): Site {
  const files = readContent(root);
  const { content, problems } = withKeptTrees(root, true, () => checkContent(files));
  const errors = problems.filter(isError);
  forgetChecks();
  if (errors.length > 0 || content === undefined) throw new ContentError(errors);
  return indexSite(content);
}
