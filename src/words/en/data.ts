import type { DatasetName } from '../../domain/dataset-files.ts';

const sets: Record<DatasetName, { title: string; what: string }> = {
  prices: {
    title: 'Prices',
    what: 'Each price of each product over one span of time, for a million tokens. Yuan and dollars are two lists.',
  },
  'exchange-rates': { title: 'Exchange rates', what: 'Yuan for one dollar on single days.' },
  'token-assumptions': {
    title: 'What a token is',
    what: 'How many tokens a word or a character is, as makers state it.',
  },
  workloads: {
    title: 'Jobs of the calculator',
    what: 'The examples of the calculator. Their numbers are ours and measure nothing.',
  },
  events: { title: 'Events', what: 'The dated events of the timeline.' },
  scores: { title: 'Test results', what: 'Results of models in tests, each as one party said it.' },
  moves: { title: 'Market moves', what: 'Moves and levels of shares, indices and app rankings.' },
  figures: { title: 'Training figures', what: 'Cost, compute and data of training, as stated.' },
  claims: {
    title: 'Claims',
    what: 'Statements of two early reports: those of fact with a verdict, opinions without.',
  },
  reports: { title: 'Reports', what: 'The two early reports that the claims come from.' },
  models: { title: 'Models', what: 'Language models and families of them.' },
  companies: {
    title: 'Organisations',
    what: 'Companies, labs, regulators, governments, publications and tests.',
  },
  people: { title: 'People', what: 'The people of the story, in the posts they held then.' },
  facts: { title: 'Facts', what: 'Dated facts about organisations and people.' },
  terms: { title: 'Glossary', what: 'The terms of the field, explained.' },
  sources: { title: 'Sources', what: 'Every document that a record rests on.' },
  corrections: {
    title: 'Corrections',
    what: 'Figures that had been published and were wrong. Corrected sentences stand in their articles.',
  },
};

/** The words of the page of data and of what can be taken from it. */
export const dataWords = {
  title: 'Data',
  standfirst: (records: string, kinds: number, date: string) =>
    `The whole record behind this site, to take away: ${records} records of ${kinds} kinds, as of ${date}. It is free for anyone who names this site.`,
  /** What a citation calls all of it. */
  all: 'Data on China’s AI price war',
  description:
    'Prices of language models since 2024 with the events, claims, test results and market moves around them, their sources and how sure each is.',
  sets,
  files: 'Files',
  filesNote:
    'CSV for spreadsheets, JSON for programs, and the JSON Schema that says what the JSON may hold.',
  list: { name: 'Data', records: 'Records', files: 'Files' },
  formats: { csv: 'CSV', json: 'JSON', 'schema.json': 'Schema' },
  file: (name: string, format: string) => `${name}, ${format}`,
  reading: 'How to read them',
  notes: [
    'A price holds for a million tokens, in the currency of its list. A price in yuan and one in dollars belong to two lists. This site never sets them side by side unconverted, and what is converted carries ≈.',
    'Every record that can be doubted says in “confidence” how sure it is; “fieldConfidence” and “contextConfidence” say it of one field, and claims have a “verdict” instead. What is “unconfirmed” has no support that we found; no chart and no headline of this site uses it, and yours should not either.',
    'A field that is absent is never zero. Most often its value is not known; where absence means something else, the dictionary says so.',
    'In CSV a list stands in one cell, with “; ” between its parts. Every row ends with the addresses of its sources, where it names any, the day of the data, their licence and how to cite them, so that a row that is copied keeps them.',
  ],
  dictionary: 'What every field means',
  dictionaryFile: 'the same as JSON',
  dictionaryTitle: 'Data dictionary',
  dictionaryStandfirst: (fields: number) =>
    `What each of the ${fields} fields of the published data means, of which type it is and in which unit.`,
  back: 'The files themselves',
  field: { name: 'Field', type: 'Type', meaning: 'Meaning' },
  types: {
    boolean: 'true or false',
    choice: 'one of',
    date: 'day, month or year',
    day: 'day',
    id: 'id',
    integer: 'whole number',
    number: 'number',
    record: 'record',
    text: 'text',
    url: 'web address',
  },
  listOf: (type: string) => `list: ${type}`,
  oneOf: (type: string, values: readonly string[]) => `${type}: ${values.join(', ')}`,
  optional: (type: string) => `${type}; may be absent`,
  inUnit: (meaning: string, unit: string) => `${meaning} Unit: ${unit}.`,
  csvOnly: 'In every CSV file',
  columns: {
    sourceUrls: {
      type: 'list: web address',
      meaning: 'Web addresses of the sources, in the order of their ids.',
    },
    dataDate: { type: 'day', meaning: 'Day up to which the record is kept.' },
    dataLicence: {
      type: 'web address',
      meaning: 'Address of the licence under which the data may be used.',
    },
    credit: { type: 'text', meaning: 'How to cite the data, in one line.' },
  },
  /** Units of the numbers, by kind of data and field. */
  units: {
    'prices.inputPerMTok': 'units of “currency” for a million tokens',
    'prices.outputPerMTok': 'units of “currency” for a million tokens',
    'prices.cachedInputPerMTok': 'units of “currency” for a million tokens',
    'exchange-rates.rate': 'yuan for one dollar',
    'token-assumptions.tokensLow': 'tokens for one of “unit”',
    'token-assumptions.tokensHigh': 'tokens for one of “unit”',
    'workloads.reads': 'words in English, characters in Chinese',
    'workloads.writes': 'words in English, characters in Chinese',
    'workloads.repeated': 'share, from 0 to 1',
    'workloads.times': 'times',
    'scores.score': 'as “unit” says',
    'moves.value': 'as “unit” says',
    'figures.value': 'as “unit” says',
    'facts.value': 'as “unit” says',
    'claims.sentence': 'place in the report, from 1',
    'models.totalParamsB': 'billions',
    'models.activeParamsB': 'billions',
    'models.contextTokens': 'tokens',
  },
  licence: 'Licence and citation',
  licenceNote:
    'You may use these data freely if you name this site; words under “quotes” belong to their authors:',
  citeLabel: 'A line to paste',
  bibLabel: 'For BibTeX',
  bibFile: 'The same as a file',
};
