import { posix } from 'node:path';
import ts from 'typescript';
import { forEachNode, lineOf, parse, type Source } from './sources.ts';

/** Each layer may import from its own row and from the rows above it. */
const LAYERS = [
  ['schemas', 'styles', 'disk'],
  ['domain', 'words'],
  ['check'],
  ['markdown'],
  ['data'],
  ['new', 'diff'],
  ['charts', 'components'],
  [
    'search',
    'feeds',
    'twins',
    'datasets',
    'structured-data',
    'share-images',
    'serving',
    'page-keys',
    'publishing',
  ],
  ['layouts'],
  ['pages', 'gallery', 'content.config.ts', 'middleware.ts'],
  ['commands'],
];

/** Files that hold code; an imported style sheet, picture or record belongs to no layer. */
const CODE = /\.(ts|mts|js|mjs|astro)$/;

/** Imports that break the order of the layers, one message each: `file:line what is wrong`. */
export function findLayerBreaks(source: Source): string[] {
  const own = rankOf(source.path);
  if (own === undefined) {
    return [`${source.path}:1 stands in no layer; give its folder a place in tests/unit/layers.ts`];
  }
  return importsOf(source).flatMap(({ specifier, line }) => {
    const complaint = judgeImport(source.path, own, specifier);
    return complaint ? [`${source.path}:${line} ${complaint}`] : [];
  });
}

/** Everything a file imports, re-exports or globs, also types and dynamic imports. */
export function importsOf(source: Source): { specifier: string | undefined; line: number }[] {
  const found: { specifier: string | undefined; line: number }[] = [];
  const file = parse(source);
  forEachNode(file, (node) => {
    for (const specifier of specifiersOf(node)) {
      found.push({
        specifier: ts.isStringLiteralLike(specifier) ? specifier.text : undefined,
        line: lineOf(file, node),
      });
    }
  });
  return found;
}

function specifiersOf(node: ts.Node): ts.Node[] {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier];
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier ? [node.moduleSpecifier] : [];
  if (ts.isImportTypeNode(node)) {
    return [ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument];
  }
  if (!ts.isCallExpression(node)) return [];
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments.slice(0, 1);
  if (node.expression.getText() !== 'import.meta.glob') return [];
  return node.arguments
    .slice(0, 1)
    .flatMap((patterns) =>
      ts.isArrayLiteralExpression(patterns) ? [...patterns.elements] : [patterns],
    );
}

function judgeImport(from: string, own: number, specifier: string | undefined): string | undefined {
  if (specifier === undefined) return 'imports a computed path, which no rule can follow';
  // An alias would hide the layer from this rule, so inside src only relative paths are written.
  if (/^([/~#]|@\/|src\/)/.test(specifier)) {
    return `imports "${specifier}"; write a path relative to this file`;
  }
  if (!specifier.startsWith('.')) return undefined;
  const [relative = ''] = specifier.split('?');
  const target = posix.join(posix.dirname(from), relative);
  if (!CODE.test(target)) {
    return posix.extname(target) ? undefined : `imports "${specifier}"; write its file extension`;
  }
  const rank = rankOf(target);
  if (rank === undefined) return `imports ${target}, which stands in no layer`;
  return rank > own ? `imports ${target}, which is a later layer` : undefined;
}

function rankOf(path: string): number | undefined {
  const [top, layer = ''] = path.split('/');
  const rank = LAYERS.findIndex((names) => names.includes(layer));
  return top !== 'src' || rank === -1 ? undefined : rank;
}
