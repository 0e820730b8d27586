/**
 * The words of prices and charts. They stand apart from the others because charts are also drawn in
 * the browser, which should not load more.
 */
export const chartWords = {
  locale: 'en-GB',
  prices: {
    columns: {
      product: 'Product and model',
      input: 'Input',
      output: 'Output',
      cached: 'Cached',
      terms: 'Terms',
      from: 'From',
      to: 'Until',
      lastSeen: 'Last seen',
      confidence: 'How sure',
      sources: 'Sources',
    },
    unknown: 'not known',
    unknownStart: 'start not known',
    open: 'open',
  },
  price: {
    fields: { input: 'input', output: 'output', cached: 'cached input', blended: 'blended' },
    regions: { cn: 'China', intl: 'International', us: 'United States' },
    terms: { list: 'List price', promotion: 'Promotion' },
    hours: { any: 'any hour', peak: 'peak', 'off-peak': 'off-peak' },
    free: 'free',
    perMillion: 'per million tokens',
  },
  confidence: {
    mark: 'unconfirmed',
  },
  chart: {
    sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    asOf: (date: string) => `as of ${date}`,
    failed: 'The interactive chart could not be loaded. The drawing and the table are complete.',
    input: 'Input',
    output: 'Output',
    inputSide: 'in',
    outputSide: 'out',
    period: 'Period',
    price: 'Price',
    product: 'Product',
    line: 'Line',
    none: '–',
    currencies: { CNY: 'yuan', USD: 'dollars' },
    walk: 'Arrow keys go from point to point, Home and End to the ends, Escape back.',
    role: 'chart',
    copy: 'Copy figure',
    copied: 'Copied, with its source.',
    notCopied: 'The browser does not let this page copy.',
    notSeenSince: (date: string) => `last seen ${date}`,
    bars: {
      left: (names: string) => `Left out because unconfirmed: ${names}.`,
    },
    history: {
      roundTrip: (
        name: string,
        field: string,
        first: string,
        top: string,
        low: string | undefined,
        last: string,
      ) => {
        const down =
          low === undefined ? ` and down to ${last}` : `, down to ${low} and back to ${last}`;
        return `${name} went from ${first} up to ${top}${down} for a million ${field} tokens`;
      },
      rise: (name: string, field: string, first: string, last: string) =>
        `${name} rose from ${first} to ${last} for a million ${field} tokens`,
      fall: (name: string, field: string, percent: string, first: string, last: string) =>
        `${name} fell by ${percent}, from ${first} to ${last} for a million ${field} tokens`,
      andBack: (name: string, field: string, price: string, low: string) =>
        `${name} fell from ${price} to ${low} for a million ${field} tokens and went back`,
      flat: (name: string, field: string, price: string) =>
        `${name} stayed at ${price} for a million ${field} tokens`,
      dashed: 'Dashed: no source shows the price after its last-seen day. A break: not known.',
      left: (count: number) =>
        count === 1
          ? 'One unconfirmed price is left out.'
          : `${count} unconfirmed prices are left out.`,
    },
  },
  explorer: {
    unavailable: 'Part of the address was not understood and is left out: ',
    invalid: 'This field does not hold a possible value yet; the rest stays as it was.',
    lists: { cn: 'China', abroad: 'abroad', all: 'China and abroad' },
    ofPrice: {
      both: () => 'Input and output price',
      input: () => 'Input price',
      output: () => 'Output price',
      cached: () => 'Price of cached input',
      blended: (ratio: number) => `Blended price (${ratio} input tokens to one of output)`,
    },
    linked: 'The link is copied.',
    fields: { input: 'Input', output: 'Output', cached: 'Cached', blended: 'Blended' },
    forField: {
      input: 'for input',
      output: 'for output',
      cached: 'for cached input',
      blended: 'blended',
    },
    today: 'today',
    about: (amount: string) => `≈ ${amount}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    shortRange: (low: string, high: string) => `${low}–${high}`,
    measure: (price: string, list: string, currency: string, log: boolean, days: string) =>
      `${price} of a million tokens, ${list}, in ${currency}${log ? ', logarithmic scale' : ''}, ${days}`,
    finding: (count: string, least: string, most: string, dearest: string) =>
      least === most
        ? `${count}: ${most}, ${dearest}`
        : `${count}: from ${least} to ${most}, the most for ${dearest}`,
    count: (count: number, unseen: number, day: string) => {
      const prices = count === 1 ? 'One price' : `${count} prices`;
      const earlier =
        unseen === 0
          ? ''
          : unseen === count
            ? ', last seen earlier'
            : `, ${unseen} of them last seen earlier`;
      return `${prices} known for ${day}${earlier}`;
    },
    nothing: (day: string) => `No price is known for this choice on ${day}`,
    noLine: 'No price is known for this choice',
    nowCalled: (then: string, now: string) => `${then}, now ${now}`,
    several: (first: string, last: string) => `${first} to ${last}`,
    thickAndThin: 'Thick bar: input. Thin bar: output.',
    outline:
      'An outline: no source shows the price on this very day; the table says when it was last seen.',
    unknownThen: 'not known on this day',
    gaps: (names: string) => `Known before and after, not on this day: ${names}.`,
    converted: (yuan: string, day: string) =>
      `≈: computed by us, at ${yuan} to the dollar, the rate of ${day}.`,
    convertedEach: (days: string) =>
      `≈: computed by us, each at the latest rate on or before its day; rates of ${days}.`,
    noRate: (count: number) =>
      `${count === 1 ? 'One price is' : `${count} prices are`} left out: the record has no exchange rate on or before the day.`,
    fieldUnknown: (count: number) =>
      `Of ${count === 1 ? 'one more product' : `${count} more`} this price is not known, or there is none.`,
    freeInHistory: (names: string) =>
      `Free days have no line, for free is no place on a logarithmic scale: ${names}.`,
    noStart: (count: number) =>
      `${count === 1 ? 'One price is' : `${count} prices are`} left out: the first day is not known, and so no exchange rate.`,
    mostBars: (drawn: number, all: number) =>
      `Drawn: the first ${drawn} of ${all}. Choose products, or sort the table.`,
    mostLines: (drawn: number, all: number) => `Drawn: the first ${drawn} of ${all} lines.`,
    ownJob: 'Your own job',
    jobText: {
      en: (reads: string) => `${reads} English words read`,
      zh: (reads: string) => `${reads} Chinese characters read`,
    },
    jobRest: (repeated: string, writes: string, times: string) =>
      `${repeated === '0' ? '' : `, ${repeated}% of them before,`} and ${writes} written, ${times === '1' ? 'once' : `${times} times`}`,
    costMeasure: (job: string, list: string, currency: string) =>
      `Cost of ${job}, ${list}, in ${currency}, logarithmic scale`,
    costFinding: (what: string, least: string, most: string) =>
      least === most ? `${what}: ${least}` : `${what}: ${least}, ${most}`,
    atLastSeen: (job: string, day: string) => `${job}, ${day}, at the last prices seen`,
    with: (product: string) => `with ${product}`,
    under: (amount: string) => `under ${amount}`,
    noCost: (job: string, day: string) => `${job}, ${day}: not known for this choice`,
    noTokens: 'No maker states how many tokens this text has.',
    tokens: (unit: 'word' | 'character', low: string, high: string, makers: string) =>
      `Counted as ${low} to ${high} tokens for ${unit === 'word' ? 'an English word' : 'a Chinese character'}, which is what ${makers} state${makers.includes(' and ') ? '' : 's'}, whoever makes the model; see “What a token is” below.`,
    tooLong: (names: string) =>
      `One text of the job may be more than these take at once: ${names}.`,
    tooLongSpoken: 'may be more than it takes at once',
    costUnknown: (names: string) => `A price that the job needs is not known: ${names}.`,
    mostCosts: (drawn: number, all: number) =>
      `Drawn: the cheapest ${drawn} of ${all}. Choose products above to see others.`,
    costRange:
      'A bar ends at the higher end of its range, which comes from the count of tokens, and from hours and promotions where a list has them.',
    costDays: (day: string) => `Thick bar: ${day}. Thin bar: today.`,
  },
};

/** The words of prices and charts; another language has the same shape. */
export type ChartWords = typeof chartWords;
