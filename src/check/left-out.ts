import { leftOutReason } from '../domain/site.ts';
import type { ArticleMeta } from '../schemas/article.ts';

/** A sentence for editors on why readers do not see an article; undefined where they do. */
export function whyLeftOut(
  meta: Pick<ArticleMeta, 'draft' | 'published'>,
  asOf: string,
): string | undefined {
  switch (leftOutReason(meta, asOf)) {
    case 'draft':
      return 'it is a draft';
    case 'scheduled':
      return `it is published on ${meta.published}, and the day of the site is ${asOf} (asOf in content/site.json)`;
    case undefined:
      return undefined;
  }
}

/** The line that names an article which readers do not see. @param path of its file. */
export function leftOutLine(path: string, why: string): string {
  return `${path} is left out: ${why}`;
}
