import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { filesOf, type Judge, type ServedSite } from './judge.ts';

/** Below the project, so that the compiler finds the types of schema.org. */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/json-ld');

/** A block of structured data, as text, and the first page that has it. */
interface Block {
  page: string;
  text: string;
}

/** The TypeScript compiler with schema-dts: every block of structured data is what schema.org knows. */
export const jsonLd: Judge = {
  name: 'json-ld',
  mustFind: [/json-ld\/index\.html.*headlin/],

  judge(site) {
    const blocks = blocksOf(site);
    const files = writeConstants(blocks);
    return { judged: blocks.length, flaws: files.length > 0 ? compile(files) : [] };
  },
};

/** The blocks of a page’s HTML. Nothing in a script ends it but its end tag, so a pattern will do. */
export function blocksIn(html: string): string[] {
  const pattern = /<script\b[^>]*\btype=["']?application\/ld\+json\b[^>]*>([^]*?)<\/script\s*>/gi;
  return [...html.matchAll(pattern)].map(([, text = '']) => text.trim());
}

/** Every block of a site once. */
function blocksOf(site: ServedSite): Block[] {
  const pages = new Map<string, string>();
  for (const page of filesOf(site, '**/*.html')) {
    for (const text of blocksIn(readFileSync(join(site.folder, page), 'utf8'))) {
      if (!pages.has(text)) pages.set(text, page);
    }
  }
  return [...pages].map(([text, page]) => ({ page, text }));
}

/** Writes one file for each kind of page, with one constant a line below the page’s path. */
function writeConstants(blocks: readonly Block[]): string[] {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const kinds = Map.groupBy(blocks, ({ page }) => page.split('/')[0] ?? '');
  return [...kinds].map(([kind, ofKind], number) => {
    const file = join(FOLDER, `${number}-${kind.replaceAll(/\W/g, '-')}.ts`);
    const constants = ofKind.map(({ page, text }, index) => constantOf(page, text, index));
    const head = "import type { Graph, Thing, WithContext } from 'schema-dts';\n";
    writeFileSync(file, head + constants.join(''));
    return file;
  });
}

function constantOf(page: string, text: string, index: number): string {
  // Written anew on one line, so that the line of a mistake leads to its page.
  const block = JSON.parse(text) as object;
  const type = '@graph' in block ? 'Graph' : 'WithContext<Thing>';
  return `// ${page}\nexport const block${index}: ${type} = ${JSON.stringify(block)};\n`;
}

function compile(files: readonly string[]): string[] {
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    return `${placeOf(diagnostic)}: ${message.slice(0, 400)}`;
  });
}

/** The page of a constant, and where in the block the mistake is. */
function placeOf({ file, start = 0 }: ts.Diagnostic): string {
  if (file === undefined) return dirname(FOLDER);
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const lines = file.text.split('\n');
  const part = lines[line]?.slice(character, character + 60) ?? '';
  return `${lines[line - 1]?.replace('// ', '') ?? file.fileName} at ${part}`;
}
