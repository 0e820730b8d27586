/** The words of the search. */
export const searchWords = {
  title: 'Search',
};
