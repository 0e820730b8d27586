/** The words of the feeds and of the articles in Markdown. */
export const feedWords = {
  articles: 'Articles',
};
