/** A sentence ends with one mark. */
const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** The words of share images and of what says what they show. */
export const shareWords = {
  /** The site’s name where there is room for a dozen letters. */
  shortName: 'Token prices',
  alt: (title: string, figures: readonly string[], finding: string | undefined) =>
    [
      sentence(title),
      ...figures.map(sentence),
      ...(finding === undefined ? [] : [sentence(`Chart: ${finding}`)]),
    ].join(' '),
  figure: (value: string, label: string) =>
    label.startsWith('for ') ? `${value} ${label}` : `${value}, ${label}`,
  asOf: (date: string) => `As of ${date}`,
  parts: (parts: readonly string[]) => parts.join(' · '),
  rows: (shown: number, all: number) => `${shown} of ${all} bars; those in the middle are left out`,
  sourced: (label: string, sources: string) => `${label} (${sources})`,
  model: (maker: string) => `Model by ${maker}`,
  soldBy: (seller: string) => `sold by ${seller}`,
  start: {
    announced: (date: string) => `from ${date}`,
    observed: (date: string) => `seen since ${date}`,
    inferred: (date: string) => `from ${date}, as inferred`,
  },
  perMillion: {
    input: 'for a million input tokens',
    output: 'for a million output tokens',
    cached: 'for a million cached input tokens',
  },
  ofModel: (amount: string, model: string) => `${amount} of ${model}`,
  of: (owner: string, what: string) => `${owner}: ${what}`,
  inUnit: (test: string, unit: string) => `${test}, in ${unit}`,
  joined: (parts: readonly string[]) => parts.filter((part) => part !== '').join(', '),
};
