/**
 * An address within the site, below its base path.
 * @param path from the root of the site, beginning with `/`.
 */
export function link(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
