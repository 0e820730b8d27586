import type { AstroIntegration } from 'astro';
import { ContentError } from '../check/problem.ts';
import { loadSite } from './site.ts';

/**
 * Checks all content before anything is built: a build with a problem stops with one line for
 * each. In development it follows changes below `content/`, so that open pages show them.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        try {
          loadSite(process.cwd());
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          logger.error(error.message);
          process.exit(1);
        }
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_event, path) => {
          if (!/[\\/]content[\\/].*\.(json|mdx)$/.test(path)) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
