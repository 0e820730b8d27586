import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { handedOver } from './data/handed-over.ts';

const { articles = [], leftOut = [] } = handedOver() ?? {};

/** Articles of which there is no page; a build publishes the images of every article compiled. */
const hidden = leftOut
  .map(({ article }) => article)
  .filter((article) => !articles.includes(article));

/**
 * Articles and pages, for Astro to compile. Their front matter and tags are checked where all
 * content is read (`src/check/`), so that every mistake is named with its place.
 */
const mdx = (folder: string, without: readonly string[] = []) => {
  const pattern = ['*.mdx', ...without.map((slug) => `!${slug}.mdx`)];
  return defineCollection({ loader: glob({ base: `./content/${folder}`, pattern }) });
};

export const collections = {
  articles: mdx(
    'articles',
    hidden.map(({ slug }) => slug),
  ),
  pages: mdx('pages'),
};
