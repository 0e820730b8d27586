/** The words of the feeds and of the articles in Markdown. */
export const feedWords = {
  articles: {
    title: (site: string) => site,
    description: 'The articles, whole, with their charts and sources.',
    follow: 'Follow the articles:',
  },
  prices: {
    title: (site: string) => `${site}: price changes`,
    description:
      'The thirty newest launch prices, cuts and rises with a known day, for a million tokens, each with its sources. Unconfirmed prices are left out.',
    follow: 'Follow the price changes:',
    changes: {
      launch: 'new price',
      cut: 'cut',
      rise: 'rise',
      restructure: 'new structure',
    },
    /** Where a promotion’s amounts became those of the list. */
    kept: 'same price under new terms',
    product: (maker: string, name: string) => `${maker}, ${name}`,
    named: (model: string, apiName: string) => `${model} (${apiName})`,
    item: (product: string, change: string, offer: string) => `${product}: ${change}, ${offer}`,
    field: (name: string, before: string | undefined, now: string) =>
      before === undefined
        ? `${name}: ${now}`
        : `${name}: ${now}, ${before === now ? 'as before' : `before ${before}`}`,
  },
  corrections: {
    title: (site: string) => `${site}: corrections`,
    description: 'What was wrong on this site, and what it says since.',
    follow: 'Follow the corrections:',
    item: (date: string) => `Correction of ${date}`,
    articles: 'It stood in:',
  },
  llms: {
    about: (date: string, licence: string) =>
      `Data as of ${date}. Text and data may be used by anyone who names this site, under ${licence}. Prices are for a million tokens; a Chinese list in yuan and a list abroad in dollars are two lists. What is marked unconfirmed has no support that we found.`,
    sections: {
      articles: 'Articles in Markdown, with figures and sources',
      data: 'Data',
      pages: 'Pages',
      feeds: 'Feeds',
    },
    data: {
      csv: {
        name: 'Prices (CSV)',
        what: 'every price record with dates, sources and how sure it is',
      },
      json: { name: 'Prices (JSON)', what: 'the same for programs' },
      all: {
        name: 'All data',
        what: 'every other kind of record, with a dictionary of the fields',
      },
    },
    pages: {
      timeline: 'dated events with their sources',
      claims: 'statements of two early reports, those of fact with a verdict',
      glossary: 'the terms of the field',
      about: 'how figures get here, licence, corrections',
    },
    changes: 'Price changes',
  },
  published: (date: string) => `Published ${date}`,
  dataAsOf: (date: string) => `Data as of ${date}`,
  page: 'Page:',
  licence: 'Licence:',
  asMarkdown: 'This article as Markdown',
  formats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
};
