import { id } from '../schemas/fields.ts';
import { textsAt } from '../schemas/references.ts';
import type { ContentFile } from './files.ts';
import { isGood, type Manuscript } from './manuscript.ts';

/**
 * All slugs that articles name as their former ones; undefined where the front matter of one has a
 * mistake, or its file can’t be read or has a wrong name: it may hold what seems to be gone.
 * @param begun what could be read of the articles.
 */
export function formerSlugs(
  { articles, stray }: Readonly<Record<'articles' | 'stray', readonly ContentFile[]>>,
  begun: readonly Manuscript<unknown>[],
): Set<string> | undefined {
  const areAllSound =
    begun.length === articles.length &&
    begun.every((article) => isGood(article) && id.safeParse(article.slug).success) &&
    !stray.some(({ path }) => path.startsWith('content/articles/'));
  if (!areAllSound) return undefined;
  return new Set(
    begun.flatMap(({ document }) => textsAt(document.value, 'formerly.*').map(({ text }) => text)),
  );
}
