import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

/**
 * Pages of plain prose, for Astro to compile. They are checked where all content is read
 * (`src/check/`), so that every mistake is named with its place; articles are printed from there.
 */
export const collections = {
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }) }),
};
