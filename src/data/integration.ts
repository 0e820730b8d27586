import type { AstroIntegration } from 'astro';
import { articleImages } from './article-images.ts';
import { liveContent, tellWhenOpened } from './dev-server.ts';

/** Brings the images of articles to pages; in development open pages follow each saved change. */
export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, injectScript, logger, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [articleImages('build')] } });
        if (command !== 'dev') return;
        injectScript('page', tellWhenOpened);
        updateConfig({
          vite: { plugins: [liveContent(process.cwd(), logger), articleImages('dev')] },
        });
      },
    },
  };
}
