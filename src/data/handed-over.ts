import type { Site } from '../domain/site.ts';

/** Pages are loaded by Vite and what checks their content is not, so that they share no module. */
const place = globalThis as { [HANDED_OVER]?: Site };
const HANDED_OVER = Symbol.for('the-price-of-a-token.site');

/** Hands content that was found good to the pages of a build or of a dev server. */
export function handOver(site: Site): void {
  place[HANDED_OVER] = site;
}

/** The content that was found good last; undefined where neither a build nor a dev server runs. */
export function handedOver(): Site | undefined {
  return place[HANDED_OVER];
}
