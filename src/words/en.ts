/**
 * Every word of the interface, in British English. Templates are functions, so that another
 * language can order its words in its own way. Content has its words in `content/`.
 */
export const words = {
  locale: 'en-GB',
  skip: 'Skip to the text',
  navigation: 'Main',
  nav: { home: 'Story', timeline: 'Timeline', prices: 'Prices', about: 'About' },
  footer: {
    licence: 'Text and data are licensed under CC BY 4.0, code under MIT.',
    asOf: (date: string) => `“Today” on this site is ${date}.`,
    privacy: 'No cookies, no tracker, no request to anyone else.',
  },
  article: {
    part: (part: number, all: number, topic: string) => `Part ${part} of ${all}: ${topic}`,
    by: (name: string) => `By ${name}`,
    updated: (date: string) => `Updated ${date}`,
    minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
    figures: (figures: number, sources: number) => `${figures} figures, ${sources} sources`,
    noCorrections: 'No corrections',
    corrections: (count: number) => (count === 1 ? '1 correction' : `${count} corrections`),
    correctionsTitle: 'Corrections',
    inShort: 'In short',
    contents: 'On this page',
    unknowns: 'What we don’t know',
    footnotes: 'Notes',
    backToFootnoteUse: (use: number) => `Back to the text${use > 1 ? ` ${use}` : ''}`,
    sources: 'Sources',
    sourcesNote: 'Numbered in the order in which the text first uses them.',
    next: 'Read next',
    backTo: (source: number) => `Back to the text that uses source ${source}`,
  },
  home: {
    articles: 'The story in order',
    latest: 'Latest price changes',
    events: 'Ten days that made the story',
    allEvents: 'The whole timeline',
    allPrices: 'All prices',
    minutes: (count: number) => `${count} min`,
  },
  timeline: {
    title: 'Timeline',
    standfirst: (count: number, first: string, last: string) =>
      `${count} dated events from ${first} to ${last}, each with its sources and its own address. Where only the month is known, only the month is printed.`,
    years: 'Years',
    time: (time: string) => `${time} Beijing time`,
    until: (from: string, to: string) => `${from} to ${to}`,
    categories: {
      launch: 'Launch',
      price: 'Price',
      market: 'Market',
      policy: 'Policy',
      people: 'People',
      research: 'Research',
    },
  },
  prices: {
    title: 'Prices',
    standfirst: (count: number, products: number) =>
      `${count} prices of ${products} products, per million tokens, each with its dates, its sources and how sure it is.`,
    records: 'Every price record',
    recordsNote:
      'Oldest first within a maker. “Last seen” is the newest day on which a source shows the price; after it nobody here vouches for it.',
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
    confidence: {
      primary: 'maker’s own document',
      reported: 'reported',
      unconfirmed: 'unconfirmed',
    },
    unknown: 'not known',
    unknownStart: 'start not known',
    open: 'open',
    jump: 'Jump to a maker',
  },
  price: {
    fields: { input: 'input', output: 'output', cached: 'cached input' },
    regions: { cn: 'China', intl: 'International', us: 'United States' },
    lists: { cn: 'Chinese price lists, in yuan', abroad: 'price lists abroad, in dollars' },
    terms: { list: 'List price', promotion: 'Promotion' },
    hours: { any: 'any hour', peak: 'peak', 'off-peak': 'off-peak' },
    basis: {
      announced: 'announced',
      observed: 'first seen in a price table',
      inferred: 'inferred from other records',
    },
    free: 'free',
    perMillion: 'per million tokens',
    from: (date: string) => `from ${date}`,
    to: (date: string) => `until ${date}`,
    before: (date: string) => `before ${date}`,
    lastSeen: (date: string) => `last seen ${date}`,
  },
  confidence: {
    primary: 'Read in the maker’s own document',
    reported: (sources: number) =>
      sources === 1 ? 'Reported by 1 source' : `Reported by ${sources} sources`,
    unconfirmed: 'Unconfirmed: no support found',
    mark: 'unconfirmed',
  },
  figure: {
    open: (text: string, source: number) => `${text}: source ${source}, details`,
    openCitation: (source: number) => `Source ${source}, details`,
    close: 'Close',
    more: 'This price in the table of all prices',
    change: (field: string, from: string, to: string) => `${field}: from ${from} to ${to}`,
    ratio: (field: string, of: string, to: string) => `${field}: ${of} against ${to}`,
    times: (count: string) => `${count} times`,
    source: (number: number) => `Source ${number}`,
    inList: 'In the list of sources',
    repost: 'we know only a copy',
    undated: 'no date shown',
  },
  chart: {
    explore: 'Explore',
    table: 'Table',
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
    notSeenSince: (date: string) => `last seen ${date}`,
    bars: {
      measure: (list: string, date: string) =>
        `Input and output price of a million tokens, ${list}, logarithmic scale, ${date}`,
      finding: (cheap: string, price: string, dear: string, times: string, seen: boolean) =>
        `${seen ? '' : 'When last seen, '}${cheap} asked ${price} for a million input tokens; ${dear} asked ${times} as much`,
      alike: (names: string, price: string) => `${names} asked ${price} for a million input tokens`,
      free: (names: string, count: number) => `${names} ${count === 1 ? 'was' : 'were'} free. `,
      missing: (names: string, date: string) => `Not known for ${date}: ${names}.`,
      left: (names: string) => `Left out because unconfirmed: ${names}.`,
      unseen:
        'Thick bar: input. Thin bar: output. An outline: no source shows the price on this very day; the table says when it was last seen.',
      seen: 'Thick bar: input. Thin bar: output.',
    },
    history: {
      measure: (field: string, list: string, from: string, to: string, log: boolean) =>
        `Price of a million ${field} tokens, ${list}, ${from} to ${to}${log ? ', logarithmic scale' : ''}`,
      roundTrip: (name: string, field: string, first: string, top: string, last: string) =>
        `${name} went from ${first} up to ${top} and down to ${last} for a million ${field} tokens`,
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
  notFound: {
    title: 'There is no page here',
    standfirst:
      'The address may be mistyped, or the page may have moved. Everything starts from one of these.',
  },
};

/** The words of the interface; another language has the same shape. */
export type Words = typeof words;
