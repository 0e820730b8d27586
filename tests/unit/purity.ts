import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { importsOf } from './layers.ts';
import { forEachNode, lineOf, parse, type Source } from './sources.ts';

const PURE =
  /^src\/(schemas|domain)\/|^src\/charts\/(?!(shared|browser)\/)(forms\/)?[^/]+\/[^/]+\.ts$/;
const IMPURE_PACKAGES = /^(astro([:/]|$)|@astrojs\/|happy-dom|jsdom|playwright|@playwright\/)/;
const IMPURE_GLOBALS = new Set([
  'document',
  'window',
  'globalThis',
  'navigator',
  'localStorage',
  'process',
  'fetch',
]);
/** Members of pure globals that read the clock or the dice. */
const IMPURE_MEMBERS = new Set(['Date.now', 'Math.random', 'performance.now']);

/** Is this a file that must know nothing of Astro, the DOM, files or the clock? */
export function mustBePure(path: string): boolean {
  return PURE.test(path);
}

/** What makes a file impure, one message each: `file:line what is wrong`. */
export function findImpurities(source: Source): string[] {
  const problems = importsOf(source).flatMap(({ specifier, line }) =>
    specifier !== undefined && (isBuiltin(specifier) || IMPURE_PACKAGES.test(specifier))
      ? [`${source.path}:${line} imports "${specifier}"`]
      : [],
  );
  const file = parse(source);
  forEachNode(file, (node) => {
    const impurity = impurityOf(node);
    if (impurity) problems.push(`${source.path}:${lineOf(file, node)} uses ${impurity}`);
  });
  return problems;
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isName(node.expression, 'Date') && !node.arguments?.length) {
    return 'new Date(), the clock';
  }
  if (ts.isCallExpression(node) && isName(node.expression, 'Date')) return 'Date(), the clock';
  if (ts.isPropertyAccessExpression(node)) {
    const member = `${node.expression.getText()}.${node.name.text}`;
    return IMPURE_MEMBERS.has(member) ? member : undefined;
  }
  if (ts.isIdentifier(node) && IMPURE_GLOBALS.has(node.text) && !isMemberName(node)) {
    return `${node.text}; if it is a name of your own, choose another`;
  }
  return undefined;
}

function isName(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** `event.window`, `{ window: 1 }` and the like name a member and don't touch the global. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  const namesMember =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isGetAccessorDeclaration(parent) ||
    ts.isNamedTupleMember(parent);
  return namesMember && parent.name === node;
}
