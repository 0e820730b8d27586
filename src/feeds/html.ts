import type { Root, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { words } from '../words/en.ts';

const printer = unified().use(rehypeStringify).freeze();

/**
 * Plain Markdown as HTML for readers of feeds.
 * @param name goes before the ids of footnotes, because a reader shows many entries on one page.
 */
export function htmlOf(content: RootContent[], name: string): string {
  const tree: Root = { type: 'root', children: content };
  const html = unified()
    .use(remarkRehype, { clobberPrefix: `${name}-`, footnoteLabel: words.article.footnotes })
    .runSync(tree);
  return printer.stringify(html);
}
