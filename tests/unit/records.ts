import { factSchema, type Fact } from '../../src/schemas/fact.ts';
import { kinds, type Records } from '../../src/schemas/kinds.ts';

// Prices, events and charts stand in the fixtures; each record passes its schema, like those.

const reported = { confidence: 'reported', sources: ['news'] };

/** The least that a record of a kind must hold, all about `lab` and `small-one`. */
const least = {
  scores: {
    ...reported,
    id: 'riddles-small-one',
    benchmark: 'riddles',
    benchmarkName: 'Riddles',
    model: 'small-one',
    score: 48.4,
    unit: '%',
    setting: 'Solved at the first try',
    reportedBy: 'lab',
    party: 'vendor',
    date: '2024-05',
    comparable: true,
  },
  moves: {
    ...reported,
    id: 'shop-falls',
    date: '2024-05-07',
    instrument: 'Shop (SHOP)',
    measure: 'Change of the day',
    value: -17,
    unit: '%',
    bound: 'exact',
  },
  figures: {
    ...reported,
    id: 'small-training-cost',
    label: 'Cost of training',
    value: 5.576,
    unit: 'USD million',
    model: 'small-one',
    bound: 'exact',
    reportedBy: 'lab',
    party: 'vendor',
    date: '2024-05-06',
  },
  claims: {
    id: 'a-first',
    report: 'A',
    sentence: 1,
    kind: 'fact',
    statement: 'The lab cut its price.',
    verdict: 'confirmed',
    reason: 'Its own page says so.',
    sources: ['news'],
  },
  models: {
    ...reported,
    id: 'own-model',
    name: 'Own Model',
    maker: 'lab',
    openWeights: 'no',
    summary: 'A model.',
  },
  companies: {
    ...reported,
    id: 'own-company',
    name: 'Own Company',
    kind: 'company',
    summary: 'A company.',
  },
  people: {
    ...reported,
    id: 'founder',
    name: 'A Founder (Zhang San)',
    role: 'Founder of the lab',
    company: 'lab',
    summary: 'Founded the lab.',
  },
  sources: { id: 'news', title: 'News', publisher: 'The News', url: 'https://news.example/' },
  exchangeRates: {
    ...reported,
    id: 'usd-cny-2024-05-06',
    date: '2024-05-06',
    base: 'USD',
    quote: 'CNY',
    rate: 7.2071,
    basis: 'Noon rate',
  },
  tokenAssumptions: {
    ...reported,
    id: 'lab-chinese',
    company: 'lab',
    language: 'zh',
    unit: 'character',
    tokensLow: 0.6,
    tokensHigh: 0.7,
  },
  terms: { id: 'token', term: 'token', definition: 'A piece of a word.' },
  corrections: {
    id: 'small-price',
    date: '2024-05-31',
    figure: '<Price id="small-cn" field="input" />',
    was: '0.3 yuan',
    now: '0.5 yuan',
    text: 'We had read the price of another model.',
  },
};

/** A record of any other kind, with what it must hold and these fields. */
export function record<K extends keyof typeof least>(
  kind: K,
  overrides: Partial<Records[K][number]> = {},
): Records[K][number] {
  const { schema } = kinds[kind];
  return schema.parse({ ...least[kind], ...overrides }) as Records[K][number];
}

/** A fact of a company or a person: about 160 people. */
export function fact(overrides: Partial<Fact>): Fact {
  return factSchema.parse({
    ...reported,
    id: 'lab-staff',
    label: 'Staff',
    value: 160,
    unit: 'people',
    bound: 'about',
    ...overrides,
  });
}
