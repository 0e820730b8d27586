import { modelOf } from '../../../src/charts/models.ts';
import { compareSites, type Changes } from '../../../src/diff/changes.ts';
import { placesOfOldTexts } from '../../../src/diff/old-text-places.ts';
import { sectionsOf, type Marks, type Section } from '../../../src/diff/sections.ts';
import { marks as inText } from '../../../src/diff/text.ts';
import { words } from '../../../src/words/en.ts';
import { smallContent, smallSiteWith, type Edit } from '../../fixtures/content.ts';

/** What readers of the small site see change by these edits, on top of others made before. */
export function changesBy(edits: readonly Edit[], earlier: readonly Edit[] = []): Changes {
  const after = smallSiteWith(...earlier, ...edits);
  return compareSites(smallSiteWith(...earlier), after, words, modelOf);
}

/** The same in words. */
export function sectionsBy(
  edits: readonly Edit[],
  earlier: readonly Edit[] = [],
  marks: Marks = inText,
): Section[] {
  const changes = changesBy(edits, earlier);
  const old = placesOfOldTexts(changes.oldTexts, smallContent(...earlier, ...edits));
  return sectionsOf(changes, old, marks);
}

/** The lines of one part, with what belongs to each line after it. */
export function linesIn(
  name: Section['name'],
  edits: readonly Edit[],
  earlier: readonly Edit[] = [],
): string[] {
  const section = sectionsBy(edits, earlier).find((one) => one.name === name);
  return section?.items.flatMap(({ line, more }) => [line, ...more]) ?? [];
}
