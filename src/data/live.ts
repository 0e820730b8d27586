import type { ContentError } from '../check/problem.ts';
import type { Site } from '../domain/site.ts';

/** What the dev server found when content was last saved. */
export type Live = { site: Site } | { error: ContentError };

/** Pages are loaded by Vite and the server’s own code is not, so that they share no module. */
const place = globalThis as { [LIVE]?: Live };
const LIVE = Symbol.for('the-price-of-a-token.live');

/** Hands what was found to the pages. */
export function setLive(live: Live): void {
  place[LIVE] = live;
}

/** What was found last; undefined where no dev server runs. */
export function getLive(): Live | undefined {
  return place[LIVE];
}
