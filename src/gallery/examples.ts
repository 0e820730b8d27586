import { slug } from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { eachElement } from '../check/tree.ts';
import type { Passage } from '../domain/site.ts';
import { isTagName, type TagName } from '../domain/tags.ts';

/** One example of a tag: a piece of the gallery’s article, under a heading of the third level. */
export interface Example {
  /** Its address in the gallery: `price-unconfirmed`. */
  id: string;
  tag: TagName;
  title: string;
  /** What an editor copies, as it stands in the article. */
  source: string;
  /** The piece itself, and the tags in it. */
  passage: Passage;
}

/**
 * Cuts the body of the gallery’s article into its examples: a heading of the second level names a
 * tag, one of the third an example, and all up to the next heading is the example.
 * @param source text of the article’s file, in which the places of the tree are.
 * @throws {Error} where a heading of the second level names no tag, text stands under none of the
 * third, or two examples have one address.
 */
export function examplesIn({ tree, tags }: Passage, source: string): Example[] {
  const examples: Example[] = [];
  const rest = [...tags];
  let tag: TagName | undefined;
  let isOpen = false;
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const name = toString(node);
      if (!isTagName(name)) throw new Error(`the gallery has a heading “${name}”, which is no tag`);
      tag = name;
      isOpen = false;
    } else if (node.type === 'heading' && tag !== undefined) {
      const title = toString(node);
      const id = slug(`${tag} ${title}`);
      if (examples.some((example) => example.id === id)) {
        throw new Error(`the gallery has two examples of the address ${id}`);
      }
      const passage: Passage = { tree: { type: 'root', children: [] }, tags: [] };
      examples.push({ id, tag, title, source: '', passage });
      isOpen = true;
    } else {
      const example = examples.at(-1);
      const { start, end } = node.position ?? {};
      if (!isOpen || example === undefined || start === undefined || end === undefined) {
        throw new Error('the gallery has text outside of its examples');
      }
      example.passage.tree.children.push(node);
      eachElement({ type: 'root', children: [node] }, () => {
        example.passage.tags.push(...rest.splice(0, 1));
      });
      const written = source.slice(start.offset, end.offset);
      example.source += `${example.source && '\n\n'}${written}`;
    }
  }
  return examples;
}
