import type { Words } from '../words/en.ts';

/** A text that says at its end that it is unconfirmed, where the confidence of its record is that. */
export function marked(text: string, confidence: string, words: Words): string {
  return confidence === 'unconfirmed' ? `${text} (${words.confidence.mark})` : text;
}
