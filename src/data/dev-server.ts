import { join, resolve, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AstroIntegrationLogger, ViteUserConfig } from 'astro';
import { checkContent } from '../check/content.ts';
import { readContent } from '../check/files.ts';
import { withKeptTrees } from '../check/kept-trees.ts';
import { formatProblem, isError } from '../check/problem.ts';
import { indexSite } from '../domain/site.ts';
import { brokenContent, type BrokenContent } from './broken-content.ts';
import { handedOver, handOver } from './handed-over.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/** How long to wait for the other files that an editor’s program saves at once, in milliseconds. */
const BURST = 30;

/** How long Astro may take to take in a new article, in milliseconds; it writes twice a second. */
const TAKING_IN = 2000;

/** What a page sends once it listens, with the time in ms at which its reader asked for it. */
const OPENED = 'content:opened';

/** Script of each page in development. What was saved before a page listened never reached it. */
export const tellWhenOpened = `import.meta.hot?.send('${OPENED}', performance.timeOrigin);`;

/**
 * A Vite plugin that checks content when it is saved. Open pages then show it, or an overlay with
 * every error; it goes when the errors are mended. Warnings go to the terminal.
 * @param root folder of the project.
 */
export function liveContent(root: string, logger: AstroIntegrationLogger): VitePlugin {
  const folder = join(root, 'content', sep);
  const checkAll = contentCheck(root, logger);
  return {
    name: 'live-content',
    // What is broken is said before Astro tries to render it.
    enforce: 'pre',
    configureServer(server) {
      const { environments, watcher, middlewares } = server;
      const { hot } = environments.client;
      let broken = checkAll();
      let checking: PromiseWithResolvers<void> | undefined;
      const takenIn = nextChange(environments.ssr.hot);
      let known = slugs();
      let checks = 0;
      let changed = Date.now();
      const follow = async () => {
        checks += 1;
        const check = checks;
        broken = checkAll();
        // Until Astro has taken a new article in, its page would be an error.
        if (broken === undefined && slugs().difference(known).size > 0) await takenIn();
        // What was saved meanwhile is checked already, or will be.
        if (check !== checks) return;
        known = slugs();
        checking?.resolve();
        checking = undefined;
        if (broken !== undefined) {
          hot.send(broken.overlay);
          return;
        }
        const door = join(import.meta.dirname, 'site.ts').replaceAll('\\', '/');
        for (const { moduleGraph } of Object.values(environments)) {
          for (const page of moduleGraph.getModulesByFile(door) ?? []) {
            moduleGraph.invalidateModule(page);
          }
        }
        hot.send({ type: 'full-reload' });
      };
      let timer: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(folder)) return;
        changed = Date.now();
        checking ??= Promise.withResolvers();
        clearTimeout(timer);
        timer = setTimeout(() => {
          follow().catch((error: unknown) => {
            logger.error(String(error));
          });
        }, BURST);
      });
      // Astro reloads pages when an article is saved, and again a moment later. Before the check has
      // ended, or while something is broken, the page that stands open would be lost.
      hot.send = new Proxy(hot.send.bind(hot), {
        apply: (send, _self, message: unknown[]) => {
          const isHeld = checking !== undefined || broken !== undefined;
          if (!isHeld || !isReload(message[0])) Reflect.apply(send, hot, message);
        },
      });
      hot.on('vite:client:connect', (_data, client) => {
        if (broken !== undefined) client.send(broken.overlay);
      });
      hot.on(OPENED, (opened: number, client) => {
        const isSettled = checking === undefined && broken === undefined;
        if (isSettled && opened < changed) client.send({ type: 'full-reload' });
      });
      return () => {
        middlewares.use((request, response, next) => {
          const answer = async () => {
            await checking?.promise;
            if (broken === undefined) {
              next();
              return;
            }
            const page = await server.transformIndexHtml(request.url ?? '/', broken.page);
            response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
          };
          answer().catch(next);
        });
      };
    },
  };
}

/**
 * What checks the content of a folder: hands what is good to the pages, tells the terminal what is
 * new, and returns what is broken.
 */
function contentCheck(
  root: string,
  logger: AstroIntegrationLogger,
): () => BrokenContent | undefined {
  let broken: BrokenContent | undefined;
  // A warning that stays would hide the new ones.
  let told = new Set<string>();
  return () => {
    try {
      const files = readContent(root);
      const { content, problems } = withKeptTrees(root, true, () => checkContent(files));
      const errors = problems.filter(isError);
      const isGood = content !== undefined && errors.length === 0;
      if (isGood) handOver(indexSite(content, true));
      if (isGood && broken !== undefined) logger.info('no errors any more');
      broken = isGood ? undefined : brokenContent(errors, files, root);
      for (const problem of problems) {
        const line = formatProblem(problem);
        if (!told.has(line)) logger[isError(problem) ? 'error' : 'warn'](line);
      }
      told = new Set(problems.map(formatProblem));
    } catch (error) {
      // A folder may be gone for a moment; what was good before stays until it is back.
      logger.error(error instanceof Error ? error.message : String(error));
    }
    return broken;
  };
}

/** The names of all articles and pages that were good last. */
function slugs(): Set<string> {
  const { articles = [], pages = [] } = handedOver() ?? {};
  return new Set([...articles, ...pages].map(({ slug }) => slug));
}

/**
 * Listens to what Astro sends to the modules of its pages.
 * @returns what waits until it says that it knows other articles or pages than before.
 */
function nextChange(hot: { send: (...message: never[]) => void }): () => Promise<unknown> {
  let change = Promise.withResolvers<unknown>();
  hot.send = new Proxy(hot.send.bind(hot), {
    apply: (send, _self, message: unknown[]) => {
      Reflect.apply(send, hot, message);
      if (message[0] !== 'astro:content-changed') return;
      change.resolve(undefined);
      change = Promise.withResolvers();
    },
  });
  return () => Promise.race([change.promise, pause(TAKING_IN)]);
}

function isReload(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message
    ? message.type === 'full-reload'
    : false;
}
