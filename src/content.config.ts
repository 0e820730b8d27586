import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

/**
 * Articles and pages, for Astro to compile. Their front matter and tags are checked where all
 * content is read (`src/check/`), so that every mistake is named with its place.
 */
const mdx = (folder: string) =>
  defineCollection({ loader: glob({ base: `./content/${folder}`, pattern: '*.mdx' }) });

export const collections = { articles: mdx('articles'), pages: mdx('pages') };
