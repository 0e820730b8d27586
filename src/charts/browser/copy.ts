import { chartWords } from '../../words/en/charts.ts';

/** A figure as it is copied: what it says, what it measures and where it comes from. */
export interface CopiedFigure {
  text: string;
  measure: string;
  sources: readonly { title: string; publisher: string; url: string }[];
  /** How to cite the chart. */
  cite: string;
}

/**
 * Makes a button copy a figure with its source.
 * @param figure whose `.chart-status` says how it went.
 * @param current asked at each click for what is to be copied.
 */
export function copyButton(
  button: HTMLButtonElement,
  figure: HTMLElement,
  current: () => CopiedFigure,
): void {
  const { copy, copied, notCopied } = chartWords.chart;
  const status = figure.querySelector('.chart-status');
  button.textContent = copy;
  button.hidden = false;
  button.onclick = () => {
    const { text, measure, sources, cite } = current();
    const named = sources.map(({ title, publisher, url }) => `${title}, ${publisher}, ${url}`);
    const say = (message: string) => {
      if (status !== null) status.textContent = message;
    };
    navigator.clipboard.writeText([`${text}. ${measure}.`, ...named, cite].join('\n')).then(
      () => {
        say(copied);
      },
      () => {
        say(notCopied);
      },
    );
  };
}
