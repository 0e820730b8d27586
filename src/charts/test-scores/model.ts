import { compare, formatDate, lastDayOf } from '../../domain/dates.ts';
import { formatList } from '../../domain/format.ts';
import { found } from '../../domain/found.ts';
import { formatQuantity, scoreQuantity } from '../../domain/quantities.ts';
import type { Site } from '../../domain/site.ts';
import type { TestScoresChart } from '../../schemas/chart.ts';
import type { Score } from '../../schemas/score.ts';
import type { Words } from '../../words/en.ts';
import type { BarsModel } from '../forms/bars/model.ts';
import { sourcesOf, type Row, type Table } from '../shared/chart-model.ts';
import { spanOf } from '../shared/days.ts';

/** Computes the chart from the results that it names, which are of one test; the best first. */
export function testScoresModel(chart: TestScoresChart, site: Site, words: Words): BarsModel {
  const { models, companies, scores: byId } = site.byId;
  const text = words.findings.scores;
  const { columns, parties } = words.benchmarks;
  const scores = chart.scores
    .map((id) => found(byId, id))
    .sort((a, b) => b.score - a.score || compare(a.model, b.model));
  const named = scores.map((score) => ({ score, name: rowName(score, site, words) }));
  const [unit = '%'] = scores.map((score) => score.unit);
  const [test = ''] = scores.map(testOf);
  const dates = scores.map(({ date }) => date);
  const settings = new Set(scores.map(({ setting }) => setting));
  const table: Table = {
    columns: [
      { text: columns.model },
      { text: columns.score, unit: text.units[unit] },
      { text: columns.reportedBy },
      { text: columns.date },
      { text: columns.setting },
    ],
    rows: named.map(({ score, name }): Row => ({
      cells: [
        { text: name },
        { text: printed(score, words), value: score.score },
        { text: `${found(companies, score.reportedBy).name}, ${parties[score.party]}` },
        { text: formatDate(score.date, words.locale), iso: score.date },
        { text: score.setting },
      ],
      sources: score.sources,
    })),
  };
  return {
    id: chart.id,
    form: 'bars',
    finding: finding(scores, site, words),
    measure: text.measure(test, text.units[unit], spanOf(dates, words)),
    notes: [
      ...(settings.size > 1 ? [text.settings] : [...settings].map(text.setting)),
      ...(scores.some(isOfMaker) ? [text.outlined] : []),
    ],
    table,
    sources: sourcesOf(table),
    day: lastDayOf(dates.toSorted(compare).at(-1) ?? site.asOf),
    scale: 'linear',
    unit: { before: '', after: unit === '%' ? '%' : '' },
    series: [{ name: '', thin: false }],
    rows: named.map(({ score, name }) => {
      const { maker } = found(models, score.model);
      return {
        name,
        company: maker,
        focused: chart.focus.includes(maker),
        bars: [
          {
            value: score.score,
            label: printed(score, words),
            spoken: text.result[unit](printed(score, words)),
            outlined: isOfMaker(score),
          },
        ],
      };
    }),
  };
}

/** A test and its edition, by name. */
function testOf({ benchmarkName, version }: Score): string {
  return version === undefined ? benchmarkName : `${benchmarkName} (${version})`;
}

/** A result that a maker reported, of its own model or of a rival’s. */
function isOfMaker({ party }: Score): boolean {
  return party !== 'independent';
}

/** The model, and who says so where it is no outsider: `Small One, says its maker`. */
function rowName({ model, party }: Score, { byId }: Site, words: Words): string {
  const { name } = found(byId.models, model);
  return party === 'independent' ? name : `${name}, ${words.figure.parties[party]}`;
}

function printed(score: Score, words: Words): string {
  return formatQuantity(scoreQuantity(score), words, { signed: score.score < 0 });
}

/** Which is first, and which second; of those that print alike, all are first. */
function finding(scores: readonly Score[], { byId }: Site, words: Words): string {
  const text = words.findings.scores;
  const byMakers = scores.every(isOfMaker);
  const results = scores.map((score) => {
    const { name } = found(byId.models, score.model);
    return {
      name:
        score.party === 'independent' || byMakers
          ? name
          : text.saidOf(name, words.figure.parties[score.party]),
      test: score.benchmarkName,
      result: text.result[score.unit](printed(score, words)),
    };
  });
  const [best] = results;
  if (best === undefined) return '';
  const { name, test, result } = best;
  const tied = results.filter((other) => other.result === result).map((other) => other.name);
  const [second] = results.slice(1);
  const among = text.among(new Set(scores.map(({ model }) => model)).size, byMakers);
  return tied.length > 1 || second === undefined
    ? among + text.tied(formatList(tied, words.locale), test, result)
    : among + text.first(name, test, result) + text.second(second.name, second.result);
}
