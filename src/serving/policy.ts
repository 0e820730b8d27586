/** Hashes of what stands between the tags of a page’s scripts and styles, as a policy names them. */
export interface InlineHashes {
  /** `sha256-…`, each once. */
  scripts: readonly string[];
  styles: readonly string[];
}

/** Pages with a policy of their own: the search may run WebAssembly, and embeds may be framed. */
export type PolicyKind = 'page' | 'search' | 'embed';

/** Which policy a page has. @param path below the base path: `articles/first/`. */
export function policyKind(path: string): PolicyKind {
  // A worker obeys the policy with which it is sent, not that of its page.
  if (/^(?:search|pagefind)\//.test(path)) return 'search';
  return path.startsWith('embed/') ? 'embed' : 'page';
}

/** What each page is allowed, whoever sends it: files of its own host, and its own inline parts. */
function directivesOf(kind: PolicyKind, { scripts, styles }: InlineHashes): string[] {
  const list = (name: string, sources: readonly string[]) => [name, ...sources].join(' ');
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`);
  return [
    "default-src 'none'",
    list('script-src', [
      "'self'",
      ...(kind === 'search' ? ["'wasm-unsafe-eval'"] : []),
      ...quoted(scripts),
    ]),
    list('style-src', ["'self'", ...quoted(styles)]),
    ...(kind === 'search' ? ["worker-src 'self'"] : []),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ];
}

/** The policy that a page carries in itself, for hosts that send no headers. */
export function metaPolicy(kind: PolicyKind, hashes: InlineHashes): string {
  return directivesOf(kind, hashes).join('; ');
}

/** The policy that a host sends. Only a header can say who may frame a page. */
export function headerPolicy(kind: PolicyKind, hashes: InlineHashes): string {
  const framed = `frame-ancestors ${kind === 'embed' ? '*' : "'none'"}`;
  return [...directivesOf(kind, hashes), framed].join('; ');
}
