import escapeStringRegexp from 'escape-string-regexp';

/** Small numbers as prose spells them. */
const spelled = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A blank, or the hyphen of “a 1-yuan price”. */
const GAP = '[\\s-]';

/** A way to print a value, and other ways to write it, by what was found. */
const forms: [printed: RegExp, ways: (number: string, unit: string) => string[]][] = [
  [
    /^([\d.,]+) yuan$/,
    (number) => [
      ...written(number).map((one) => `${one}${GAP}yuan`),
      `(?:[¥￥]|RMB|CNY)\\s?${literal(number)}`,
    ],
  ],
  [
    /^\$([\d.,]+)$/,
    (number) => [
      `(?<!HK)\\$${literal(number)}(?! ?(?:bn|billion|million))`,
      ...written(number).map((one) => `${one}${GAP}(?:US )?dollars?`),
      ...cents(number).map((one) => `${one}${GAP}cents?`),
    ],
  ],
  [
    /^\$([\d.,]+)(bn| million)$/,
    (number, unit) => {
      const scale = unit === 'bn' ? '(?: ?bn| billion)' : ' million';
      return [`(?<!HK)\\$${literal(number)}${scale}`, `${literal(number)}${scale} dollars`];
    },
  ],
  [/^([\d.,]+)%$/, (number) => [`${literal(number)}(?:%| ?per ?cent)`]],
  [
    /^([\d.,]+) times$/,
    (number) => written(number).flatMap((one) => [`${one} times`, `${one}[ -]?fold`]),
  ],
  // A date may be written without its year; with another one it is another date.
  [/^(\d+ [A-Z][a-z]+) (\d{4})$/, (day, year) => [`${literal(day)}(?: ${year}|(?!,? ?\\d{4}))`]],
];

/**
 * A pattern for the ways in which prose writes a printed value: `1 yuan`, `one yuan`, `¥1`;
 * `97%`, `97 per cent`. Limits (`about`) and signs are left aside.
 */
export function spellingsOf(printed: string): RegExp {
  const value = printed.replace(/^(?:about|over|under) /, '').replace(/^[−+]/, '');
  const ways = forms.flatMap(([pattern, waysOf]) => {
    const [, number, unit = ''] = pattern.exec(value) ?? [];
    return number === undefined ? [] : waysOf(number, unit);
  });
  const any = ways.length === 0 ? [literal(value)] : ways;
  return new RegExp(
    `(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}])|\\d[.,])(?:${any.join('|')})(?![\\p{L}\\p{N}]|[.,]\\d|-\\p{L})`,
    'giu',
  );
}

function literal(text: string): string {
  return escapeStringRegexp(text).replaceAll(' ', '\\s');
}

/** A number in digits and, where prose would, in letters. */
function written(number: string): string[] {
  const word = /^\d+$/.test(number) ? spelled[Number(number)] : undefined;
  return [literal(number), ...(word === undefined ? [] : [word])];
}

function cents(dollars: string): string[] {
  const amount = Number(dollars) * 100;
  return amount < 100 && Number.isInteger(Number(amount.toFixed(6))) ? [amount.toFixed(0)] : [];
}
