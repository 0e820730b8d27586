import { stringify } from 'yaml';
import { PLACEHOLDER } from '../check/article.ts';

/** What an editor says of a new article; the rest is written into its file. */
export interface Begun {
  title: string;
  standfirst: string;
  part: number;
  topic: string;
  /** `YYYY-MM-DD`. */
  published: string;
}

/**
 * The file of a new article: a draft that the checker accepts, with words in the places that are
 * still to be written. The checker refuses these words once `draft` is taken out.
 */
export function articleFile({ title, standfirst, part, topic, published }: Begun): string {
  const todo = (what: string): string => `${PLACEHOLDER} ${what}`;
  const front = stringify(
    {
      title,
      standfirst,
      part,
      topic,
      takeaways: [
        todo('what a reader should keep, first.'),
        todo('what a reader should keep, second.'),
        todo('what a reader should keep, third.'),
      ],
      unknowns: [todo('what nobody knows, or we could not find out.')],
      draft: true,
      published,
    },
    { lineWidth: 0, singleQuote: true },
  );
  return `---
${front}---

${todo('the answer, in two sentences. A price is printed by a tag, such as the one that the README of content shows.')}

${todo('what led to it. Each figure has a tag, each name its own the first time.')}
`;
}
