import type { Named } from '../../domain/records.ts';
import type { TagName } from '../../domain/tags.ts';

/** What each tag prints, in a sentence. */
const tags: Record<TagName, string> = {
  Price: 'Prints a price for a million tokens; with “in”, converted at the rate of its first day.',
  Change: 'Prints the size of a change from an earlier price to a later one.',
  Ratio: 'Prints how many times one price is another.',
  Between: 'Prints the time between two events, or with “field” the range of two prices.',
  Score: 'Prints a test result; a maker’s own and an unconfirmed one say so.',
  Move: 'Prints what a share, an index or a place in a list did.',
  Count: 'Prints a number of a company, a person, a model or a training, or what a token is.',
  Rate: 'Prints how many yuan a dollar was worth.',
  EventDate: 'Prints the date of an event and leads to it on the timeline.',
  Cite: 'Wraps words whose figure has a source but no record.',
  Term: 'Opens a card with the glossary’s explanation.',
  ClaimRef: 'Wraps words that repeat or rebut a statement of the ledger, and prints its verdict.',
  ModelRef: 'Leads to the page of a model; around words, or else with its name.',
  CompanyRef: 'Leads to the page of a company; around words, or else with its name.',
  PersonRef: 'Leads to the page of a person; around words, or else with their name.',
  Quote:
    'Prints what somebody said: in our words, verbatim, or translated with the original below.',
  Note: 'Prints a boxed aside.',
  Chart: 'Prints a chart of charts.json.',
  Timeline: 'Prints a slice of the timeline.',
};

/** What an id names. */
const records: Record<Named, string> = {
  prices: 'a price',
  events: 'an event',
  scores: 'a score',
  moves: 'a market move',
  figures: 'a training figure',
  claims: 'a claim',
  models: 'a model',
  companies: 'a company',
  people: 'a person',
  facts: 'a fact of a company or person',
  sources: 'a source',
  exchangeRates: 'an exchange rate',
  tokenAssumptions: 'a token count',
  workloads: 'a job',
  charts: 'a chart',
  terms: 'a term',
  corrections: 'a correction',
};

/** The words of the gallery, which readers never see; so they stand apart from all others. */
export const galleryWords = {
  locale: 'en-GB',
  title: 'Gallery',
  standfirst:
    'Everything that an article is written with, as the site prints it, beside it narrow and dark, and its source to copy.',
  madeUp:
    'Names and numbers are made up. So the links of the examples lead to places that are not there, and the charts have no data to explore. Companies that have a colour in charts are called by it.',
  contents: 'In the gallery',
  tags,
  place: { text: 'It stands in a line of text', block: 'It stands on a line of its own' },
  wraps: { must: 'and wraps words', may: 'and may wrap words', none: 'and wraps no words' },
  attributes: (tag: string) => `Attributes of ${tag}`,
  noAttributes: 'It has no attributes.',
  columns: { name: 'Attribute', need: 'Needed', values: 'What it holds' },
  need: { yes: 'yes', no: 'no' },
  values: {
    id: (of: string) => `the id of ${of}`,
    ids: (of: string) => `ids, each of ${of}, with a blank between`,
    text: 'words',
    date: 'a date, as exactly as it is known: 2024-05-06, 2024-05 or 2024',
    flag: 'nothing: it is there or not',
  },
  records,
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser does not let this page copy.',
  source: (name: string) => `Source of ${name}`,
  record: (name: string) => `Record of ${name}`,
  narrow: (name: string) => `${name}, narrow and dark`,
  alone: 'Narrow and dark, alone',
  frames: {
    title: 'Frames',
    about: 'What stands around figures: cards, tables, lists and the ledger.',
    open: 'Open the card',
    names: {
      'card-record': 'Card of a record',
      'card-computed': 'Card of a computed figure',
      'card-source': 'Card of a source',
      'card-term': 'Card of a term',
      prices: 'Table of prices',
      scores: 'Table of test results',
      moves: 'Table of market moves',
      events: 'List of events',
      facts: 'List of facts',
      claims: 'Ledger',
      'claims-brief': 'Claims in brief',
      corrections: 'Corrections',
      sources: 'List of sources',
    },
  },
};
