import type { ChartModel, Format, Size } from './chart-model.ts';

/** Room around the drawing of an embed, in CSS pixels; `embed.css` has the same measures. */
const PADDING = 16;
const GAPS = 28;
const FINDING = { line: 23, letter: 9.4 } as const;
const SMALL = { line: 20, letter: 7 } as const;
const NOTES = { line: 16, letter: 6.5, gap: 8 } as const;
/** Letters of the line below the drawing, about. */
const FOOT_LETTERS = 72;
/** To how much of its size the narrow drawing may shrink on a phone. */
const SMALLEST = 0.85;

/** How large an embed is that shows everything without scrolling. */
export interface EmbedBox extends Size {
  /** Height below which a phone would need to scroll, or could not read it. */
  minHeight: number;
}

/** The box that an embed fills, from the sizes of the chart’s drawings. */
export function embedBox(model: ChartModel, sizes: Record<Format, Size>): EmbedBox {
  const { narrow, wide } = sizes;
  return {
    width: wide.width + 2 * PADDING,
    height: wide.height + frameHeight(model, wide.width),
    minHeight: Math.ceil(narrow.height * SMALLEST) + frameHeight(model, narrow.width * SMALLEST),
  };
}

/** What stands above and below the drawing, from the length of the texts: a little too much. */
function frameHeight({ finding, measure, notes }: ChartModel, width: number): number {
  const lines = (letters: number, letter: number) => Math.ceil((letters * letter) / width);
  const noted = notes.join(' ').length;
  return (
    2 * PADDING +
    GAPS +
    lines(finding.length, FINDING.letter) * FINDING.line +
    (lines(measure.length, SMALL.letter) + lines(FOOT_LETTERS, SMALL.letter)) * SMALL.line +
    (noted === 0 ? 0 : NOTES.gap + lines(noted, NOTES.letter) * NOTES.line)
  );
}

/**
 * The line of HTML that puts a chart into another page.
 * @param address the full address of the embed.
 * @param title what the frame is called for those who don’t see it.
 */
export function embedSnippet(
  address: string,
  title: string,
  { width, height, minHeight }: EmbedBox,
): string {
  const style = `width:100%;aspect-ratio:${width}/${height};min-height:${minHeight}px;border:0`;
  return `<iframe src="${escape(address)}" title="${escape(title)}" loading="lazy" style="${style}"></iframe>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
