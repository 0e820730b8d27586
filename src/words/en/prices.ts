import { chartWords } from './charts.ts';

/** The words of prices and charts that only the build needs; with those of the browser. */
export const priceWords = {
  prices: {
    ...chartWords.prices,
    title: 'Prices',
    standfirst: (count: number, products: number) =>
      `${count} prices of ${products} products, per million tokens, each with its dates, its sources and how sure it is.`,
    records: 'Every price record',
    recordsNote:
      'Oldest first within a maker. “Last seen” is the newest day on which a source shows the price; after it nobody here vouches for it.',
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
    jump: 'Jump to a maker',
  },
  explorer: {
    ...chartWords.explorer,
    title: 'What did it cost on a day?',
    intro:
      'Choose a day, a list and a currency. The address of this page follows, so that it can be sent to others.',
    view: 'Show',
    views: { day: 'one day', history: 'all days' },
    on: 'Day',
    slider: 'Day, on a slider',
    jump: 'Days of the story',
    list: 'Price lists',
    currency: 'Currency',
    currencyChoices: { listed: 'as listed', CNY: 'yuan', USD: 'dollars' },
    price: 'Price',
    priceChoices: {
      both: 'input and output',
      input: 'input',
      output: 'output',
      cached: 'cached input',
      blended: 'blended',
    },
    ratio: 'Input tokens for one output token',
    scale: 'Scale',
    scales: { log: 'logarithmic', linear: 'linear' },
    models: 'Products',
    modelsNote: 'None chosen: all of them on a day, a few in the history.',
    reset: 'Start afresh',
    link: 'Copy link',
    calculator: 'What would a job cost?',
    cited: 'Prices of language models',
    downloads: 'All prices and their sources, to download:',
    noScript:
      'Without JavaScript this page shows the newest prices in China, whatever its address asks for. The records below are complete.',
    calculatorIntro:
      'The numbers of the jobs are ours, to be changed. The day, the list, the currency and the products are those chosen above.',
    job: 'Job',
    jobs: 'Jobs of the calculator',
    jobsNote: 'Our assumptions, not measurements.',
    tokenLink: 'How many tokens a word is, with sources',
    language: 'Text',
    languages: { en: 'English words', zh: 'Chinese characters' },
    reads: 'Reads each time',
    writes: 'Writes each time',
    repeated: 'Read before, %',
    times: 'Times',
  },
  price: {
    ...chartWords.price,
    lists: { cn: 'Chinese price lists, in yuan', abroad: 'price lists abroad, in dollars' },
    basis: {
      announced: 'announced',
      observed: 'first seen in a price table',
      inferred: 'inferred from other records',
    },
    from: (date: string) => `from ${date}`,
    to: (date: string) => `until ${date}`,
    before: (date: string) => `before ${date}`,
    lastSeen: (date: string) => `last seen ${date}`,
  },
  confidence: {
    ...chartWords.confidence,
    primary: 'Read in the maker’s own document',
    reported: (sources: number) =>
      sources === 1 ? 'Reported by 1 source' : `Reported by ${sources} sources`,
    unconfirmed: 'Unconfirmed: no support found',
  },
  chart: {
    ...chartWords.chart,
    explore: 'Explore',
    table: 'Table',
    bars: {
      ...chartWords.chart.bars,
      measure: (list: string, date: string) =>
        `Input and output price of a million tokens, ${list}, logarithmic scale, ${date}`,
      finding: (cheap: string, price: string, dear: string, times: string, seen: boolean) =>
        `${seen ? '' : 'When last seen, '}${cheap} asked ${price} for a million input tokens; ${dear} asked ${times} as much`,
      alike: (names: string, price: string) => `${names} asked ${price} for a million input tokens`,
      free: (names: string, count: number) => `${names} ${count === 1 ? 'was' : 'were'} free. `,
      missing: (names: string, date: string) => `Not known for ${date}: ${names}.`,
      unseen:
        'Thick bar: input. Thin bar: output. An outline: no source shows the price on this very day; the table says when it was last seen.',
      seen: 'Thick bar: input. Thin bar: output.',
    },
    history: {
      ...chartWords.chart.history,
      measure: (field: string, list: string, from: string, to: string, log: boolean) =>
        `Price of a million ${field} tokens, ${list}, ${from} to ${to}${log ? ', logarithmic scale' : ''}`,
    },
  },
  chartUse: {
    title: 'Use this chart',
    formats: { csv: 'CSV', json: 'JSON', png: 'PNG' },
    more: 'Embed and cite',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    cite: (
      title: string,
      { site, date, licence, page }: Record<'site' | 'date' | 'licence' | 'page', string>,
    ) => `“${title}”, ${site}, data as of ${date}, ${licence}, ${page}`,
    credit: (parts: readonly string[]) => parts.join(' · '),
    pageTitle: (finding: string) => `Chart: ${finding}`,
    kicker: 'Chart',
    description: (finding: string, measure: string) => `${finding}. ${measure}.`,
    downloads: 'Download',
    file: (format: string, what: string, size?: string) =>
      `${format}${size === undefined ? '' : `, ${size}`}: ${what}`,
    kinds: {
      csv: 'the table for spreadsheets, with its sources on every row',
      json: 'the same for programs, with the sources in full',
      png: (width: string, height: string) => `a picture, ${width} by ${height} pixels`,
    },
    embed: 'Embed',
    snippet: 'HTML to paste into your page',
    embedNote:
      'It loads no script and sets no cookie. The address and what the chart compares stay as they are; the data follow our corrections, and the chart prints their date.',
    seeEmbed: 'See the embedded chart alone',
    citeTitle: 'Cite',
    citeLabel: 'A line to paste',
    licenceNote: 'You may use data and drawing freely if you name this site:',
    address: 'The address of this page, which stays:',
    shownIn: 'Where it stands',
    embedTitle: (finding: string) => `Embed: ${finding}`,
    embedDescription: (finding: string, measure: string) =>
      `One chart, made to stand in other pages: ${finding}. ${measure}.`,
    back: 'Table, data and sources',
  },
};
