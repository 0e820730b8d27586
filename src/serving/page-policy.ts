import { inlineHashes } from './inline-parts.ts';
import { metaPolicy, policyKind, type InlineHashes } from './policy.ts';

/** How the head of every page begins; the policy follows it, before anything that it rules. */
const START = '<head><meta charset="utf-8">';
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/**
 * A page with its content security policy, which allows its own inline parts.
 * @param path of the page below the base path: `articles/first/`.
 * @throws {Error} where the head does not begin with the character set.
 */
export function withPolicy(html: string, path: string): string {
  if (!html.includes(START)) throw new Error(`${path} does not begin its head with ${START}`);
  const policy = metaPolicy(policyKind(path), inlineHashes(html));
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(START, () => START + meta);
}

/** The hashes that the policy of a page allows. @throws {Error} where it has none. */
export function allowedHashes(html: string, path: string): InlineHashes {
  const [, policy] = POLICY.exec(html) ?? [];
  if (policy === undefined) throw new Error(`${path} has no content security policy`);
  const hashes = (name: string) => {
    const [directive = ''] = new RegExp(`${name} [^;]*`).exec(policy) ?? [];
    return [...directive.matchAll(/'(sha256-[^']*)'/g)].map(([, hash = '']) => hash);
  };
  return { scripts: hashes('script-src'), styles: hashes('style-src') };
}
