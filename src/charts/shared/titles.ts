/** Cuts a text at a blank so that it has at most so many characters, with “…” for what is left out. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, Math.max(0, end)).replace(/[\s,;:]+$/, '')}…`;
}

/**
 * Titles for pages of charts: each finding, cut where it is too long; with the chart’s id where two
 * would be alike.
 * @param findings by the ids of the charts.
 * @param most characters of a title.
 */
export function titlesOf(findings: ReadonlyMap<string, string>, most: number): Map<string, string> {
  const cut = new Map([...findings].map(([id, finding]) => [id, cutAtWord(finding, most)]));
  const alike = Map.groupBy(cut.values(), (title) => title);
  return new Map(
    [...cut].map(([id, title]) => {
      if (alike.get(title)?.length === 1) return [id, title];
      const mark = ` (${id})`;
      return [id, cutAtWord(findings.get(id) ?? '', most - mark.length) + mark];
    }),
  );
}
