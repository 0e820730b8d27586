import { join } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { escapeHTML } from 'astro/runtime/server/index.js';
import { checkContent } from '../check/content.ts';
import { readContent, type ContentFile } from '../check/files.ts';
import { ContentError, formatProblem, isError, type Problem } from '../check/problem.ts';
import { frameOf } from '../check/report.ts';
import { indexSite } from '../domain/site.ts';
import { setLive } from './live.ts';

type SetUp = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type DevServer = Parameters<SetUp>[0]['server'];

/** How long to wait for the other files that an editor’s program saves at once, in milliseconds. */
const BURST = 30;

/**
 * Checks content when it is saved. Open pages then show it, or an overlay with every error; it goes
 * when the errors are mended. Warnings go to the terminal.
 */
export function watchContent(
  server: DevServer,
  root: string,
  logger: AstroIntegrationLogger,
): void {
  // A warning that stays would hide the new ones.
  let told = new Set<string>();
  let overlay: ReturnType<typeof overlayOf> | undefined;
  const check = () => {
    try {
      const files = readContent(root);
      const { content, problems } = checkContent(files);
      const errors = problems.filter(isError);
      const isGood = content !== undefined && errors.length === 0;
      setLive(isGood ? { site: indexSite(content, true) } : { error: new ContentError(errors) });
      overlay = isGood ? undefined : overlayOf(errors, files, root);
      const lines = problems.map(formatProblem);
      for (const line of lines) if (!told.has(line)) logger.warn(line);
      told = new Set(lines);
    } catch (error) {
      // A folder may be gone for a moment; what was good before stays until it is back.
      logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  const follow = () => {
    check();
    for (const environment of Object.values(server.environments)) {
      const door = join(import.meta.dirname, 'site.ts').replaceAll('\\', '/');
      for (const page of environment.moduleGraph.getModulesByFile(door) ?? []) {
        environment.moduleGraph.invalidateModule(page);
      }
    }
    server.ws.send(overlay ?? { type: 'full-reload' });
  };
  check();
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!path.replaceAll('\\', '/').includes('/content/')) return;
    clearTimeout(timer);
    timer = setTimeout(follow, BURST);
  });
  server.ws.on('connection', () => {
    if (overlay !== undefined) server.ws.send(overlay);
  });
}

/** What the overlay shows: the first error with its place, and all of them, a line each. */
function overlayOf(errors: readonly Problem[], files: readonly ContentFile[], root: string) {
  const textOf = new Map(files.map(({ path, text }) => [path, text]));
  const blocks = errors.map((problem) => {
    const text = textOf.get(problem.path);
    const frame = text === undefined ? '' : `<pre>${escapeHTML(frameOf(problem, text))}</pre>`;
    return `<p>${escapeHTML(formatProblem(problem))}</p>${frame}`;
  });
  const [first] = errors;
  const { message } = new ContentError(errors);
  return {
    type: 'error',
    // Astro would print the message as Markdown; this one is finished.
    __isEnhancedAstroErrorPayload: true,
    err: {
      name: 'Content',
      title: message.split('\n', 1)[0] ?? '',
      message: blocks.join(''),
      stack: '',
      ...(first && {
        loc: { file: join(root, first.path), line: first.line, column: first.column },
        highlightedCode: '',
      }),
    },
  } as const;
}
