import type { AstroIntegration } from 'astro';

/** Shows every tag and chart at `/gallery/`, in development only. */
export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/gallery', entrypoint: 'src/gallery/index.astro' });
        injectRoute({ pattern: '/gallery/[id]', entrypoint: 'src/gallery/alone.astro' });
      },
    },
  };
}
