import { historyOf, writeHistory } from './build/budget-history.ts';
import { costsByKind } from './build/page-cost.ts';
import { builtSite } from './build/site.ts';

/** Accepts what pages cost today: writes it to where `npm test` compares, after a build. */
console.log(`wrote ${writeHistory(historyOf(costsByKind(builtSite())))}`);
