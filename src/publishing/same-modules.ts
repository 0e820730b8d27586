import { basename } from 'node:path';
import type { ViteUserConfig } from 'astro';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * A Vite plugin that keeps the name of a build’s folder out of Astro’s module of pictures. Only
 * servers that make pictures on demand need it there; but Astro takes over no page from the last
 * build whose modules have changed, and with the name all pages with pictures would have.
 * @param folder of the site, from the root.
 */
export function sameModules(folder: string): VitePlugin {
  const name = basename(folder);
  return {
    name: 'same-modules',
    transform: (code, id) =>
      id === '\0astro:assets' && code.includes(name) ? code.replaceAll(name, 'site') : undefined,
  };
}
