import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { InlineHashes } from './policy.ts';

/** Types of a script element that make it code; any other makes it data, which no policy stops. */
const CODE = new Set(['', 'module', 'text/javascript']);

/** Hashes of a page’s inline scripts and styles. @param html the whole page. */
export function inlineHashes(html: string): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  let text = '';
  let into: Set<string> | undefined;
  const parser = new Parser({
    onopentag: (name, { type = '', src }) => {
      text = '';
      if (name === 'style') into = styles;
      else if (name === 'script' && src === undefined && CODE.has(type)) into = scripts;
    },
    ontext: (part) => {
      text += part;
    },
    onclosetag: (name) => {
      if (name !== 'style' && name !== 'script') return;
      into?.add(`sha256-${createHash('sha256').update(text).digest('base64')}`);
      into = undefined;
    },
  });
  parser.end(html);
  return { scripts: [...scripts], styles: [...styles] };
}

/** What several pages have between them, each hash once, in an order that no page sets. */
export function joinHashes(pages: Iterable<InlineHashes>): InlineHashes {
  const all = [...pages];
  const once = (hashes: readonly string[]) => [...new Set(hashes)].sort();
  return {
    scripts: once(all.flatMap(({ scripts }) => scripts)),
    styles: once(all.flatMap(({ styles }) => styles)),
  };
}
