import type { Site } from '../domain/site.ts';

/** Pages are loaded by Vite and the server’s own code is not, so that they share no module. */
const place = globalThis as { [LIVE]?: Site };
const LIVE = Symbol.for('the-price-of-a-token.live');

/** Hands content that was found good to the pages of a dev server. */
export function setLive(site: Site): void {
  place[LIVE] = site;
}

/** The content that was good when it was last saved; undefined where no dev server runs. */
export function getLive(): Site | undefined {
  return place[LIVE];
}
