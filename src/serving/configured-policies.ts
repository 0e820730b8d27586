import { headerPolicy, type InlineHashes, type PolicyKind } from './policy.ts';

/** A policy in quotation marks, as both servers’ files hold it. */
const POLICY = /"default-src 'none';[^"]*"/g;

/**
 * The text of a server’s file with each of its policies made anew; all else stays.
 * @param text holds policies in double quotes: that of a page, of the search, of embeds.
 */
export function withPolicies(text: string, hashes: InlineHashes): string {
  return text.replace(POLICY, (policy) => `"${headerPolicy(kindOf(policy), hashes)}"`);
}

function kindOf(policy: string): PolicyKind {
  if (policy.includes("'wasm-unsafe-eval'")) return 'search';
  return policy.includes('frame-ancestors *') ? 'embed' : 'page';
}
