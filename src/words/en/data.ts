/** The words of the page of data and of what can be taken from it. */
export const dataWords = {
  title: 'Data',
};
