import { articleWords } from './en/articles.ts';
import { chartWords } from './en/charts.ts';
import { dataWords } from './en/data.ts';
import { feedWords } from './en/feeds.ts';
import { findingWords } from './en/findings.ts';
import { pageWords } from './en/pages.ts';
import { priceWords } from './en/prices.ts';
import { searchWords } from './en/search.ts';
import { shareWords } from './en/share.ts';

/**
 * Every word of the interface, in British English. Templates are functions, so that another
 * language can order its words in its own way. Content has its words in `content/`.
 */
export const words = {
  locale: chartWords.locale,
  ...articleWords,
  ...pageWords,
  ...priceWords,
  findings: findingWords,
  search: searchWords,
  feeds: feedWords,
  data: dataWords,
  share: shareWords,
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
    search: 'Search',
    market: 'Markets',
    models: 'Models',
    companies: 'Organisations',
    people: 'People',
    sources: 'Sources',
    corrections: 'Corrections',
    data: 'Data',
  },
  footer: {
    licence: 'Text and data are licensed under CC BY 4.0, code under MIT.',
    files: 'Every file of the site with its hash',
    asOf: (date: string) => `“Today” on this site is ${date}.`,
    privacy: 'No cookies, no tracker, no request to anyone else.',
    more: 'Everything named here',
  },
};

/** The words of the interface; another language has the same shape. */
export type Words = typeof words;
