import { join } from 'node:path';
import { escapeHTML } from 'astro/runtime/server/index.js';
import type { ContentFile } from '../check/files.ts';
import { ContentError, formatProblem, type Problem } from '../check/problem.ts';
import { frameOf } from '../check/report.ts';

/** How a browser says that content is broken. */
export interface BrokenContent {
  /** What Vite’s client lays over an open page. */
  overlay: ReturnType<typeof overlayOf>;
  /** HTML of a page in the place of one that can’t be made, also without a script. */
  page: string;
}

/**
 * Prepares what a browser shows while content has errors: each with its place and its lines.
 * @param files in which the errors stand.
 * @param root folder of the project.
 */
export function brokenContent(
  errors: readonly Problem[],
  files: readonly ContentFile[],
  root: string,
): BrokenContent {
  const textOf = new Map(files.map(({ path, text }) => [path, text]));
  const blocks = errors.map((problem) => {
    const text = textOf.get(problem.path);
    const frame = text === undefined ? '' : `<pre>${escapeHTML(frameOf(problem, text))}</pre>`;
    return `<p style="white-space: normal; overflow-wrap: anywhere">${escapeHTML(formatProblem(problem))}</p>${frame}`;
  });
  const [title = ''] = new ContentError(errors).message.split('\n', 1);
  const list = blocks.join('');
  return {
    overlay: overlayOf(title, list, errors[0], root),
    page: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${list}</body></html>`,
  };
}

function overlayOf(title: string, message: string, first: Problem | undefined, root: string) {
  return {
    type: 'error',
    // Astro would print the message as Markdown; this one is finished.
    __isEnhancedAstroErrorPayload: true,
    err: {
      name: 'Content',
      title,
      message,
      stack: '',
      ...(first && {
        loc: { file: join(root, first.path), line: first.line, column: first.column },
        highlightedCode: '',
      }),
    },
  } as const;
}
