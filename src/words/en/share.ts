/** The words of share images and of what says what they show. */
export const shareWords = {
  alt: (title: string, figures: readonly string[], finding: string | undefined) =>
    [
      `${title}.`,
      ...figures.map((figure) => `${figure}.`),
      ...(finding === undefined ? [] : [`Chart: ${finding}.`]),
    ].join(' '),
  figure: (value: string, label: string) => `${value}, ${label}`,
  asOf: (date: string) => `As of ${date}`,
  foot: (parts: readonly string[]) => parts.join(' · '),
  sourced: (label: string, sources: string) => `${label} (${sources})`,
  model: (maker: string) => `Language model by ${maker}`,
  perMillion: {
    input: 'for a million input tokens',
    output: 'for a million output tokens',
    cached: 'for a million cached input tokens',
  },
  ofModel: (amount: string, model: string, period: string) =>
    [`${amount} of ${model}`, period].filter((part) => part !== '').join(', '),
  joined: (parts: readonly string[]) => parts.join(', '),
};
