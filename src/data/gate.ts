import type { AstroIntegration } from 'astro';
import { ContentError } from '../check/problem.ts';
import { articleImages } from './article-images.ts';
import { liveContent, tellWhenOpened } from './dev-server.ts';
import { handOver } from './handed-over.ts';
import { loadSite } from './site.ts';

/**
 * Checks all content before anything is built: a build with an error stops with one line for each,
 * and one without says which articles it leaves out. In development open pages follow each change.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, injectScript, logger, updateConfig }) => {
        if (command === 'dev') {
          injectScript('page', tellWhenOpened);
          updateConfig({
            vite: { plugins: [liveContent(process.cwd(), logger), articleImages('dev')] },
          });
        }
        if (command !== 'build') return;
        updateConfig({ vite: { plugins: [articleImages('build')] } });
        try {
          const site = loadSite(process.cwd());
          handOver(site);
          for (const { article, reason } of site.leftOut) {
            const why = reason === 'draft' ? 'a draft' : `published on ${article.meta.published}`;
            logger.info(`left out: content/articles/${article.slug}.mdx, ${why}`);
          }
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          logger.error(error.message);
          process.exit(1);
        }
      },
    },
  };
}
