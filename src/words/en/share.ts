/** The words of share images and of what says what they show. */
export const shareWords = {
  alt: (title: string) => `${title}.`,
};
