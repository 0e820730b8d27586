import ts from 'typescript';

/** A source file: its path from the root of the repository (with `/`) and its text. */
export interface Source {
  path: string;
  text: string;
}

/** Syntax tree of a TypeScript file, or of the frontmatter of an `.astro` file. */
export function parse({ path, text }: Source): ts.SourceFile {
  const code = path.endsWith('.astro') ? frontmatterOf(text) : text;
  return ts.createSourceFile(`${path}.ts`, code, ts.ScriptTarget.Latest, true);
}

/** Calls `visit` for every node below `node`. */
export function forEachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  node.forEachChild((child) => {
    visit(child);
    forEachNode(child, visit);
  });
}

/** Line of a node, counted from 1. */
export function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

/** The lines between the first two `---`, below as many empty lines as stood above them. */
function frontmatterOf(text: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() === '---');
  const end = lines.findIndex((line, index) => index > start && line.trim() === '---');
  return start === -1 || end === -1
    ? ''
    : '\n'.repeat(start + 1) + lines.slice(start + 1, end).join('\n');
}
