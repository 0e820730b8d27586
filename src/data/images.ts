import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Site } from '../domain/site.ts';

/** Names of the pictures that stand in the articles of a site, each once. */
export function imagesOf({ articles }: Site): string[] {
  const names = new Set<string>();
  for (const { body } of articles) {
    visit(body.tree, 'image', ({ url }) => {
      names.add(url.replace(/^(?:\.\/)?images\//, ''));
    });
  }
  return [...names].sort();
}

/** A picture of an article as the editor gave it. @param name of the file, with its ending. */
export function readImage(name: string): Buffer {
  return readFileSync(join(process.cwd(), 'content/articles/images', name));
}
