import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isTagName, tagRules } from '../domain/tags.ts';
import { unknownImage, type KnownToProse } from './known.ts';
import { eachNode, isElement, offsetOf, type Mistake } from './tree.ts';

/** Plain words for what Markdown can hold and this site does not, or not everywhere. */
const names: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'a quotation',
  code: 'a block of code',
  definition: 'an address apart from its link',
  delete: 'struck-out text',
  footnoteDefinition: 'the text of a note',
  footnoteReference: 'a note',
  heading: 'a heading',
  image: 'an image',
  imageReference: 'an image',
  linkReference: 'a link by reference',
  list: 'a list',
  paragraph: 'a paragraph of its own',
  table: 'a table',
  thematicBreak: 'a rule (---)',
};

const textNodes = ['text', 'emphasis', 'strong', 'inlineCode', 'link', 'mdxJsxTextElement'];
const bodyNodes = [
  'heading',
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'break',
  'image',
  'table',
  'tableRow',
  'tableCell',
  'footnoteDefinition',
  'footnoteReference',
];
const [inText, inBody] = [new Set(textNodes), new Set([...textNodes, ...bodyNodes])];

/**
 * What is wrong with the Markdown of a passage; tags are checked by themselves.
 * @param isBody whether it is the body of an article or page, and not a line of text.
 * @param page the address of the page that prints it.
 */
export function mistakesInMarkdown(
  tree: Root,
  isBody: boolean,
  page: string,
  known: KnownToProse,
): Mistake[] {
  const mistakes: Mistake[] = [];
  eachNode(tree, (node, parent) => {
    for (const message of mistakesAt(node, parent, { isBody, page }, known).concat(
      nestedIn(node),
    )) {
      mistakes.push({ message, offset: offsetOf(node) });
    }
  });
  mistakes.push(...notesWithoutText(tree), ...brokenMarks(tree));
  return isBody ? [...mistakes, ...skippedLevels(tree), ...mistakesOfNotes(tree)] : mistakes;
}

/** What is wrong with one node where it stands. */
function mistakesAt(
  node: Nodes,
  parent: Parents | undefined,
  { isBody, page }: { isBody: boolean; page: string },
  known: KnownToProse,
): string[] {
  if (node.type === 'root' || node.type === 'mdxJsxFlowElement') {
    const wrapsText = node.type !== 'root' && isBody && isTextTag(node.name);
    return wrapsText
      ? [`<${node.name ?? ''}> must stand in a line of text, with words beside it`]
      : [];
  }
  if (/^mdxjsEsm$|Expression$/.test(node.type)) {
    return [
      'import, export and {expressions} are not allowed in content; a brace is written &#123;',
    ];
  }
  if (!isBody && node.type === 'paragraph' && parent?.children.length === 1) return [];
  if (!(isBody ? inBody : inText).has(node.type)) {
    return [`${names[node.type] ?? node.type} has no place here`];
  }
  if (node.type === 'heading' && (node.depth === 1 || node.depth > 3)) {
    return ['headings are ## or ###; the title is the only #'];
  }
  if (node.type === 'mdxJsxTextElement' && parent?.type === 'heading') {
    return [`<${node.name ?? ''}> does not stand in a heading`];
  }
  if (node.type === 'heading' && toString(node).trim() === '') return ['a heading needs words'];
  if (node.type === 'image' && !page.startsWith('/articles/')) {
    return ['an image stands in articles only'];
  }
  if (node.type === 'image') return mistakesOfImage(node, parent, known);
  return node.type === 'link' ? mistakesOfLink(node, page, known) : [];
}

function isTextTag(name: string | null): boolean {
  return name !== null && isTagName(name) && tagRules[name].place === 'text';
}

function mistakesOfLink(
  node: Extract<Nodes, { type: 'link' }>,
  page: string,
  known: KnownToProse,
): string[] {
  if (node.title) return ['a link has no title; say it in the text'];
  if (toString(node) === '' && !node.children.some(isElement)) {
    return ['a link needs words: [words](/prices/)'];
  }
  if (/^(?:#|\/(?!\/))/.test(node.url)) {
    const url = node.url.startsWith('#') ? page + node.url : node.url;
    return [known.mistakeOfAddress(url, page) ?? []].flat();
  }
  if (!/^(https?:|mailto:)/i.test(node.url)) {
    return [`a link begins with https:, http:, mailto:, / or # (found “${node.url}”)`];
  }
  if (!URL.canParse(node.url)) return [`“${node.url}” is no address`];
  return [];
}

function mistakesOfImage(
  { url, alt, title }: Extract<Nodes, { type: 'image' }>,
  parent: Parents | undefined,
  known: KnownToProse,
): string[] {
  if (parent?.type !== 'paragraph' || parent.children.length > 1) {
    return ['an image must stand on a line of its own'];
  }
  if (!alt?.trim()) return ['an image needs alternative text: ![what it shows](images/name.png)'];
  if (title) return ['an image has no title; say it in the text'];
  return unknownImage(url, known.images);
}

/** Elements that a reader clicks, in which nothing else to click may stand. */
const clicked: ReadonlySet<string> = new Set([
  'Term',
  'ClaimRef',
  'ModelRef',
  'CompanyRef',
  'PersonRef',
]);

/** What stands inside a link, or a tag that is one, and would be a link or a button itself. */
function nestedIn(node: Nodes): string[] {
  if (node.type !== 'link' && !(isElement(node) && clicked.has(node.name ?? ''))) return [];
  const outer = node.type === 'link' ? 'a link' : `<${node.name ?? ''}>`;
  const inner: string[] = [];
  eachNode(node, (child) => {
    if (child === node) return;
    if (child.type === 'link') inner.push(`a link does not stand inside ${outer}`);
    if (isElement(child)) inner.push(`<${child.name ?? ''}> does not stand inside ${outer}`);
  });
  return inner;
}

/** Headings that stand two levels below the one before them. */
function skippedLevels(tree: Root): Mistake[] {
  const mistakes: Mistake[] = [];
  let hasSection = false;
  eachNode(tree, (heading) => {
    if (heading.type !== 'heading') return;
    if (heading.depth === 3 && !hasSection) {
      const message = 'a heading ### stands below one with ##; the first heading is ##';
      mistakes.push({ message, offset: offsetOf(heading) });
    }
    hasSection ||= heading.depth === 2;
  });
  return mistakes;
}

/** Words that refer to a note which is not there; Markdown takes them for text. */
function notesWithoutText(tree: Root): Mistake[] {
  const mistakes: Mistake[] = [];
  eachNode(tree, (text) => {
    if (text.type !== 'text') return;
    for (const { 0: note, index } of text.value.matchAll(/\[\^[^\]]+\]/g)) {
      const message = `the note ${note} has no text in this article; write “${note}: …” below`;
      mistakes.push({ message, offset: offsetOf(text) + index });
    }
  });
  return mistakes;
}

/** Marks of Markdown that readers would see, because what they begin has no end. */
const marks: [RegExp, string][] = [
  [/\]\(/, 'a link or an image has no end: [words](/prices/); names of images have no blanks'],
  [/\*\*/, '** begins bold words and does not end them'],
  [/^#{1,6}(?=[^\s#])/, 'a heading has a blank after its #'],
];

function brokenMarks(tree: Root): Mistake[] {
  const mistakes: Mistake[] = [];
  eachNode(tree, (text) => {
    if (text.type !== 'text') return;
    for (const [pattern, message] of marks) {
      const index = text.value.search(pattern);
      if (index !== -1) mistakes.push({ message, offset: offsetOf(text) + index });
    }
  });
  return mistakes;
}

/** Notes that no word refers to, and notes with two texts. */
function mistakesOfNotes(tree: Root): Mistake[] {
  const referred = new Set<string>();
  eachNode(tree, (node) => {
    if (node.type === 'footnoteReference') referred.add(node.identifier);
  });
  const mistakes: Mistake[] = [];
  const seen = new Set<string>();
  eachNode(tree, (note) => {
    if (note.type !== 'footnoteDefinition') return;
    const { identifier, label } = note;
    const name = `[^${label ?? identifier}]`;
    const offset = offsetOf(note);
    if (seen.has(identifier)) {
      mistakes.push({ message: `the note ${name} has a text already`, offset });
    } else if (!referred.has(identifier)) {
      const message = `nothing refers to the note ${name}; write ${name} where it belongs, or take its text out`;
      mistakes.push({ message, offset });
    }
    seen.add(identifier);
  });
  return mistakes;
}
