import type { AnyChartModel } from '../charts/configs.ts';
import type { Words } from '../words/en.ts';
import type { ShareFigure } from './lead-figure.ts';

/** What a share image says, before it is drawn. */
export interface ShareContent {
  /** One line above the title. */
  kicker: string;
  title: string;
  /** Below the title; none, one, or the two of a model. */
  figures: ShareFigure[];
  /** Below the figures: which offer a price is, when it held, how many sources say so. */
  note?: string;
  /** Where its finding is the title, the chart takes the whole width. */
  chart?: AnyChartModel | undefined;
  /** The day of the data. */
  foot: string;
}

/** What a share image shows, for those who can’t see it. */
export function altOf({ title, figures, note, chart }: ShareContent, words: Words): string {
  const printed = figures.map(({ text, label }) => words.share.figure(text, label));
  return words.share.alt(
    title,
    note === undefined ? printed : [...printed, note],
    chart === undefined || chart.finding === title ? undefined : chart.finding,
  );
}

/**
 * A text without its Chinese characters, for which the bundled fonts have no shapes; a parenthesis
 * that holds some goes as a whole.
 */
export function withoutChinese(text: string): string {
  return text
    .replaceAll(/\s*[(（][^()（）]*\p{Script=Han}[^()（）]*[)）]/gu, '')
    .replaceAll(/\s*[\p{Script=Han}，。、《》「」]+/gu, '')
    .trim();
}
