import type { ViteUserConfig } from 'astro';
import { handedOver } from './handed-over.ts';
import { imagesOf } from './images.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

const NAME = 'virtual:article-images';

/**
 * A Vite plugin that makes the module of the pictures in articles. A build holds those of published
 * articles alone, because Astro publishes every picture that a module names.
 */
export function articleImages(command: 'build' | 'dev'): VitePlugin {
  return {
    name: 'article-images',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => {
      if (id !== `\0${NAME}`) return undefined;
      if (command === 'dev') {
        return "export const images = import.meta.glob('/content/articles/images/*.*');";
      }
      const site = handedOver();
      const entries = (site === undefined ? [] : imagesOf(site)).map((name) => {
        const path = JSON.stringify(`/content/articles/images/${name}`);
        return `${path}: () => import(${path})`;
      });
      return `export const images = { ${entries.join(', ')} };`;
    },
  };
}
