import { changes, historyOf, readHistory, writeHistory } from './build/budget-history.ts';
import { costsByKind } from './build/page-cost.ts';
import { builtSite } from './build/site.ts';

/** Accepts what pages cost today: writes it to where `npm test` compares, after a build. */
const kinds = costsByKind(builtSite());
if (kinds.length === 0) {
  console.error('dist holds no page: run `npm run build` first');
  process.exit(1);
}
const now = historyOf(kinds);
for (const line of changes(readHistory(), now)) console.log(line);
console.log(`wrote ${writeHistory(now)}`);
