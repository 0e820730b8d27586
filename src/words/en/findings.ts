/** The words of charts that only the build needs: findings, measures and notes by kind of chart. */
export const findingWords = {
  cuts: {
    before: 'Before',
    after: 'After',
    change: 'Change',
    day: 'Day of the cut',
    measure: (field: string, list: string, days: string) =>
      `Price of a million ${field} tokens before and after a cut, ${list}, logarithmic scale, ${days}`,
    all: (count: number, field: string) => `${count} ${field} prices were cut`,
    free: (names: string) => `${names} became free`,
    deepest: (names: string, percent: string) => `${names} fell deepest, by ${percent}`,
    deepestOfOthers: (names: string, percent: string) =>
      `${names} fell deepest among the others, by ${percent}`,
    cut: (percent: string) => `−${percent}`,
    spoken: (price: string, percent: string) => `${price}, ${percent} less`,
    note: 'Outline: before the cut. Solid: after it.',
  },
  scores: {
    measure: (test: string, unit: string, days: string) => `${test}, ${unit}, ${days}`,
    units: { '%': 'per cent', points: 'points', rank: 'rank' },
    result: {
      '%': (score: string) => score,
      points: (score: string) => `${score} points`,
      rank: (score: string) => score,
    },
    /** Whose ranking it is: ours, of the models that the chart shows. */
    among: (count: number, byMakers: boolean) =>
      `${byMakers ? 'As makers report it, of' : 'Of'} these ${count} models, `,
    first: (name: string, test: string, result: string) =>
      `${name} is first in ${test} with ${result}`,
    tied: (names: string, test: string, result: string) =>
      `${names} share the first place in ${test} with ${result}`,
    second: (name: string, result: string) => `, ${name} second with ${result}`,
    saidOf: (name: string, party: string) => `${name} (${party})`,
    setting: (setting: string) => `${setting}.`,
    settings: 'Not all results were reached in the same setting; the table names each.',
    outlined: 'An outline: the maker’s own result, or one that a rival reported.',
  },
  moves: {
    measure: (days: string) => `Change in per cent, ${days}`,
    dated: (name: string, day: string) => `${name} on ${day}`,
    on: (day: string) => `on ${day}`,
    from: (days: string) => `from ${days}`,
    fell: (count: number, all: number, days: string) => `${some(count, all)} fell ${days}`,
    rose: (count: number, all: number, days: string) => `${some(count, all)} rose ${days}`,
    most: (what: string, name: string, size: string) => `${what}, ${name} the most, by ${size}`,
    still: (all: number, days: string) => `None of these ${all} shares and indices moved ${days}`,
    rounded: (names: string) => `Not exact in the source: ${names}.`,
  },
  verdicts: {
    verdict: 'Verdict',
    count: 'Statements',
    unit: 'statements',
    measure: (report: string | undefined) =>
      `Statements of fact in ${report === undefined ? 'two early reports' : `early report ${report}`}, by verdict`,
    finding: (all: number, confirmed: number, wrong: number) =>
      `Of ${all === 1 ? '1 statement' : `${all} statements`} of fact, ${are(confirmed)} confirmed and ${are(wrong)} wrong`,
    spoken: (count: number, all: number) => `${count} of ${all} statements`,
    sources: 'Each statement has its sources in the ledger.',
  },
  quarters: {
    quarter: 'Quarter',
    count: 'Events',
    unit: 'events',
    name: (quarter: number) => `Q${quarter}`,
    months: (first: string, last: string) => `${first} to ${last}`,
    measure: (date: string) => `Events on the timeline by quarter, until ${date}`,
    finding: (count: number, all: number, quarters: string, each: boolean) =>
      `${count} of ${all} events fall into ${quarters}${each ? ' each' : ''}`,
    spoken: (months: string, count: number) =>
      `${months}: ${count === 1 ? '1 event' : `${count} events`}`,
    choice:
      'What this site tells, not all that happened. Each event has its sources on the timeline.',
    left: (count: number) =>
      count === 1
        ? 'One event is left out because it is unconfirmed or its month is not known.'
        : `${count} events are left out because they are unconfirmed or their month is not known.`,
  },
};

function are(count: number): string {
  return count === 1 ? '1 is' : `${count} are`;
}

function some(count: number, all: number): string {
  return count === all
    ? `All ${all} of these shares and indices`
    : `${count} of these ${all} shares and indices`;
}
