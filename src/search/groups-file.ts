import type { SearchGroup } from './records.ts';

/** The file that says of which group each result is, below the folder of the index. */
export const GROUPS_FILE = 'groups.json';

/** Ids of results by group, as that file holds them. */
export type ResultGroups = Readonly<Partial<Record<SearchGroup, readonly string[]>>>;
