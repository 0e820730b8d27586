const groups = {
  articles: 'Articles',
  events: 'Events',
  claims: 'Claims',
  models: 'Models',
  terms: 'Terms',
  companies: 'Organisations',
  people: 'People',
};

/** The words of the search. */
export const searchWords = {
  title: 'Search',
  standfirst:
    'Articles by any word; events, claims, models, terms, organisations and people by name and summary, many by their Chinese names too.',
  label: 'Search this site',
  submit: 'Search',
  groups,
  count: (count: number, query: string) => {
    if (count === 0) {
      return `Nothing found for “${query}”. Try fewer or other words, or look through the list below.`;
    }
    return count === 1 ? `1 result for “${query}”.` : `${count} results for “${query}”.`;
  },
  all: (count: number, group: keyof typeof groups) => `All ${count} ${groups[group].toLowerCase()}`,
  searching: 'Searching …',
  scriptless:
    'Searching needs JavaScript. The list below names all that can be found; “find in page” looks through it.',
  failed: 'The search could not be loaded. Load the page again, or look through the list below.',
  index: 'All that can be found',
};
