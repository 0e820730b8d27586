import { benchPage, excessOf, tableOf } from '../bench/page.ts';

/** The cost of the page of the same work; fails where it is above a limit. */
const bench = await benchPage();
console.log(tableOf(bench));
const excess = excessOf(bench);
for (const line of excess) console.error(line);
process.exitCode = excess.length === 0 ? 0 : 1;
