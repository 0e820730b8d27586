/**
 * Every word of the interface, in British English. Templates are functions, so that another
 * language can order its words in its own way. Content has its words in `content/`.
 */
export const words = {
  locale: 'en-GB',
  skip: 'Skip to the text',
  navigation: 'Main',
  nav: {
    home: 'Story',
    timeline: 'Timeline',
    prices: 'Prices',
    benchmarks: 'Benchmarks',
    claims: 'Claims',
    glossary: 'Glossary',
    about: 'About',
    market: 'Markets',
    models: 'Models',
    companies: 'Companies',
    people: 'People',
    sources: 'Sources',
    corrections: 'Corrections',
  },
  footer: {
    licence: 'Text and data are licensed under CC BY 4.0, code under MIT.',
    asOf: (date: string) => `“Today” on this site is ${date}.`,
    privacy: 'No cookies, no tracker, no request to anyone else.',
    more: 'Everything named here',
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
    rates: 'Exchange rates',
    ratesNote:
      'Yuan for a dollar. A converted amount uses the latest rate on or before the price’s first day.',
    tokens: 'What a token is',
    tokensNote: 'As the makers state it; the number differs from text to text.',
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
    more: 'Where it stands among the others',
    change: (field: string, from: string, to: string) => `${field}: from ${from} to ${to}`,
    ratio: (field: string, of: string, to: string) => `${field}: ${of} against ${to}`,
    times: (count: string) => `${count} times`,
    converted: (price: string, yuan: string, date: string) =>
      `${price} at ${yuan} to the dollar, the rate of ${date}`,
    span: (from: string, to: string) => `From “${from}” to “${to}”`,
    range: (low: string, high: string) => `${low} to ${high}`,
    tokens: (count: string) => `${count} tokens`,
    tokenUnit: 'tokens',
    params: { billion: 'billion parameters', trillion: 'trillion parameters' },
    rank: (place: string) => `No. ${place}`,
    bounds: {
      about: (size: string) => `about ${size}`,
      over: (size: string) => `over ${size}`,
      under: (size: string) => `under ${size}`,
    },
    spans: {
      days: (count: number, text: string) => (count === 1 ? '1 day' : `${text} days`),
      weeks: (count: number, text: string) => (count === 1 ? '1 week' : `${text} weeks`),
      months: (count: number, text: string) => (count === 1 ? '1 month' : `${text} months`),
      years: (count: number, text: string) => (count === 1 ? '1 year' : `${text} years`),
    },
    parties: { vendor: 'says its maker', 'rival vendor': 'says a rival' },
    report: 'Report a mistake in it',
    reportOn: (record: string) => `Report a mistake in it: ${record}`,
    source: (number: number) => `Source ${number}`,
    inList: 'In the list of sources',
    restsOn: 'What rests on it',
    repost: 'we know only a copy',
    undated: 'no date shown',
  },
  card: {
    reportedBy: (name: string, party: string, date: string) =>
      `Reported by ${name}, ${party}, ${date}`,
    parties: { vendor: 'the maker', 'rival vendor': 'a rival maker', independent: 'an outsider' },
    active: (parameters: string) => `${parameters} at work on each token`,
    context: (tokens: string) => `takes up to ${tokens} tokens`,
    rate: 'Exchange rate',
    rateOf: (yuan: string) => `$1 = ${yuan}`,
    token: (count: string, unit: 'word' | 'character', language: 'en' | 'zh') =>
      `One ${language === 'en' ? 'English' : 'Chinese'} ${unit} is ${count} tokens`,
    term: 'In the glossary',
  },
  quote: {
    paraphrase: 'In our words',
    translated: { zh: 'translated from Chinese by us' },
    original: 'The original:',
  },
  note: 'Note',
  claims: {
    verdicts: {
      confirmed: 'confirmed',
      reported: 'reported',
      'company-claim': 'company’s claim',
      imprecise: 'imprecise',
      disputed: 'disputed',
      wrong: 'wrong',
      unverifiable: 'can’t be checked',
    },
    opinion: 'opinion',
    title: 'The claim ledger',
    standfirst: (facts: number, opinions: number) =>
      `Two early reports told of Qwen2.5-Max in ${facts} statements of fact and ${opinions} of opinion. Here is each of them, in our words, with what checking showed.`,
    reports: 'The two reports',
    report: (letter: string) => `Report ${letter}`,
    byVerdict: 'Show by verdict',
    byReport: 'Show by report',
    all: 'all',
    both: 'both reports',
    facts: 'Statements of fact',
    scale:
      'Confirmed: sources bear it out. Reported: the press says so. Company’s claim: only the company says so. Imprecise: partly right. Disputed: sources disagree. Wrong: sources show otherwise. Can’t be checked: nothing found.',
    opinions: 'Opinions',
    opinionsNote:
      'An opinion or a forecast is neither right nor wrong; it has a reason, no verdict.',
    place: (report: string, sentence: number, id: string) =>
      `Report ${report}, sentence ${sentence}: ${id.toUpperCase()}`,
    better: 'Better:',
    sources: 'Sources',
    repeatedIn: 'Told in',
    scoreboard: 'What two early reports got right',
    ledger: 'The whole ledger',
  },
  benchmarks: {
    standfirst: (count: number) =>
      `${count} test results of language models: who reported each, in which setting, and whether it may be compared.`,
    outside: 'Outside tests',
    makers: 'What makers reported',
    notes: {
      outside: 'Run or collected by people who sell none of the models.',
      makers:
        'Makers test their own models and their rivals’ under conditions of their choice. None of these is proof.',
    },
    columns: {
      model: 'Model',
      score: 'Result',
      reportedBy: 'Reported by',
      date: 'Date',
      setting: 'How it was measured',
      sources: 'Sources',
    },
    parties: { vendor: 'the maker itself', 'rival vendor': 'a rival', independent: 'an outsider' },
    notComparable: 'not comparable',
  },
  market: {
    standfirst: (count: number) =>
      `${count} moves of shares, indices and app rankings, day by day. That one thing moved after another does not say that it moved because of it.`,
    columns: {
      instrument: 'What moved',
      value: 'Value',
      measure: 'Measure',
      date: 'Day',
      note: 'Note',
      sources: 'Sources',
    },
  },
  models: {
    standfirst: (models: number, makers: number) =>
      `${models} language models of ${makers} makers, each with its prices, test results and events.`,
    maker: 'Made by',
    released: 'Released',
    total: 'Parameters',
    active: 'At work on each token',
    context: 'Takes up to',
    weights: 'Open weights',
    licence: 'Licence',
    openWeights: { yes: 'yes', no: 'no', partly: 'partly', unknown: 'not known' },
  },
  companies: {
    standfirst: (count: number) =>
      `${count} organisations of the story: makers, authorities, tests and publications.`,
    kinds: {
      company: 'Companies',
      lab: 'Laboratories',
      government: 'Governments',
      regulator: 'Regulators',
      publication: 'Publications',
      benchmark: 'Tests',
    },
  },
  people: {
    standfirst: (count: number) =>
      `${count} people of the story, with what the record says of them.`,
  },
  entity: {
    description: (name: string, summary: string) => `${name}: ${summary}`,
    facts: 'Facts',
    figures: 'Training figures',
    models: 'Models',
    people: 'People',
    prices: 'Prices over time',
    scores: 'Test results',
    moves: 'Market moves',
    events: 'Events',
    claims: 'In two early reports',
    articles: 'Articles',
  },
  sources: {
    standfirst: (count: number) =>
      `${count} documents on which the site rests; each has a page that lists everything that rests on it.`,
    name: (title: string, publisher: string, date: string) => `${title} (${publisher}, ${date})`,
    description: (name: string, count: number, id: string) =>
      `What this site takes from ${name}, in ${count === 1 ? '1 record' : `${count} records`}: source ${id}.`,
    undated: 'No date shown',
    articles: 'Articles that cite it',
    quotes: 'In its own words',
    kinds: {
      prices: 'Prices',
      events: 'Events',
      scores: 'Test results',
      moves: 'Market moves',
      figures: 'Training figures',
      claims: 'Checked statements',
      models: 'Models',
      companies: 'Organisations',
      people: 'People',
      sources: 'Sources',
      exchangeRates: 'Exchange rates',
      tokenAssumptions: 'What a token is',
      charts: 'Charts',
      terms: 'Terms',
      corrections: 'Corrections',
      facts: 'Facts',
    },
  },
  glossary: {
    standfirst: (count: number) =>
      `${count} terms, explained for readers who have never called an API.`,
    seeAlso: 'See also',
    usedIn: (count: number) => (count === 1 ? 'In 1 article' : `In ${count} articles`),
  },
  corrections: {
    standfirst:
      'Every change of a printed figure and every mistake of substance, with its day; the newest first.',
    none: 'Nothing has been corrected yet.',
    changed: (was: string, now: string) => `${now}, not ${was}.`,
    report: 'Report a mistake',
    how: 'How corrections work',
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
