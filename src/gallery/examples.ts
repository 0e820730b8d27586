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
  /** The piece itself, whose text an editor copies. */
  passage: Passage;
}

/**
 * Cuts the body of the gallery’s article into its examples: a heading of the second level names a
 * tag, one of the third an example, and all up to the next heading is the example.
 * @throws {Error} where a heading of the second level names no tag, text stands under none of the
 * third, or two examples have one address.
 */
export function examplesIn({ text, tree, tags }: Passage): Example[] {
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
      const passage: Passage = { text: '', tree: { type: 'root', children: [] }, tags: [] };
      examples.push({ id, tag, title, passage });
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
      const written = text.slice(start.offset, end.offset);
      example.passage.text += `${example.passage.text && '\n\n'}${written}`;
    }
  }
  return examples;
}
