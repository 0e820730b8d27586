/**
 * An address within the site, below its base path.
 * @param path from the root of the site, beginning with `/`.
 */
export function link(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/**
 * The full address of a place of the site, for what leaves it: downloads, citations, embeds.
 * @param path from the root of the site, beginning with `/`.
 */
export function fullAddress(path: string): string {
  return new URL(link(path), import.meta.env.SITE).href;
}
