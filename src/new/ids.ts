import GithubSlugger from 'github-slugger';

/** An id made of words: lower-case letters, digits and hyphens, `qwen2-5-max`; empty where there are none. */
export function idFrom(...words: unknown[]): string {
  const text = words
    .filter((word) => typeof word === 'string')
    .join(' ')
    .replaceAll(/[.\s/_]+/g, '-');
  return new GithubSlugger()
    .slug(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
