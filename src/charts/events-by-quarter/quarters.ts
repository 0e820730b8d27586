/** A quarter of a year. */
export interface Quarter {
  /** Four digits. */
  year: number;
  /** 1 to 4. */
  quarter: number;
}

/** The quarter of a date that names at least a month, `2024-05`. */
export function quarterOf(date: string): Quarter {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return { year, quarter: Math.ceil(month / 3) };
}

/** All quarters from the first of these dates to the last, in order; empty ones too. */
export function quartersBetween(dates: readonly string[]): Quarter[] {
  const numbers = dates.map((date) => numberOf(quarterOf(date)));
  if (numbers.length === 0) return [];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: Math.floor((first + index) / 4),
    quarter: ((first + index) % 4) + 1,
  }));
}

/** The first and the last month of a quarter: `2024-04` and `2024-06`. */
export function monthsOf({ year, quarter }: Quarter): [first: string, last: string] {
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return [month(quarter * 3 - 2), month(quarter * 3)];
}

/** A number of its own for each quarter, one more than that of the quarter before. */
export function numberOf({ year, quarter }: Quarter): number {
  return year * 4 + quarter - 1;
}
