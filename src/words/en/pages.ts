/** The words of the pages of lists, people and things. */
export const pageWords = {
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
    strip: 'Events by month',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    inMonth: (count: number, month: string) =>
      `${month}: ${count === 1 ? '1 event' : `${count} events`}`,
    category: 'Category',
    company: 'Company',
    model: 'Model',
    all: 'all',
    shown: (shown: string, all: string) => `${shown} of ${all} events`,
    refused: 'The address asked for something that the timeline does not have.',
    pages: 'Each on a page of its own:',
    categoryTitle: (name: string) => `Timeline: ${name.toLowerCase()}`,
    categoryStandfirst: (count: number, all: number, name: string) =>
      `${count} of the ${all} events of the timeline, in the category “${name.toLowerCase()}”, oldest first.`,
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
      workloads: 'Jobs',
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
  notFound: {
    title: 'There is no page here',
    standfirst:
      'The address may be mistyped, or the page may have moved. Everything starts from one of these.',
  },
};
