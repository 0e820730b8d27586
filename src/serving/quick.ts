/**
 * Whether a build leaves out what only a published site needs and what takes long to make: pictures
 * and the index of the search. `PAGES_ONLY=1 npm run build` is for seeing pages soon.
 */
export const isQuick = process.env.PAGES_ONLY === '1';
