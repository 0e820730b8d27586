import { countByVerdict } from '../../domain/claims.ts';
import type { Site } from '../../domain/site.ts';
import type { VerdictsChart } from '../../schemas/chart.ts';
import type { Verdict } from '../../schemas/claim.ts';
import type { Words } from '../../words/en.ts';
import type { BarsModel } from '../forms/bars/model.ts';

/** The verdicts that the finding names. */
const named: readonly Verdict[] = ['confirmed', 'wrong'];

/** Counts the statements of fact of one report or of both, a row for each verdict. */
export function verdictsModel(
  { id, report }: VerdictsChart,
  { records, asOf }: Site,
  words: Words,
): BarsModel {
  const text = words.findings.verdicts;
  const facts = records.claims.filter(
    (claim) => claim.kind === 'fact' && (report === undefined || claim.report === report),
  );
  const counts = countByVerdict(facts);
  const countOf = (verdict: Verdict) => counts.find((row) => row.verdict === verdict)?.count ?? 0;
  return {
    id,
    form: 'bars',
    finding: text.finding(facts.length, countOf('confirmed'), countOf('wrong')),
    measure: text.measure(report),
    notes: [text.sources],
    table: {
      columns: [{ text: text.verdict }, { text: text.count, unit: text.unit }],
      rows: counts.map(({ verdict, count }) => ({
        cells: [{ text: words.claims.verdicts[verdict] }, { text: String(count), value: count }],
        sources: [],
      })),
    },
    sources: [],
    day: asOf,
    scale: 'linear',
    unit: { before: '', after: '' },
    series: [{ name: '', thin: false }],
    rows: counts.map(({ verdict, count }) => ({
      name: words.claims.verdicts[verdict],
      company: '',
      focused: named.includes(verdict),
      bars: [
        {
          value: count,
          label: String(count),
          spoken: text.spoken(count, facts.length),
          outlined: false,
        },
      ],
    })),
  };
}
