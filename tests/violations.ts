import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can differ between light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds, one line each: the rule and the first elements that break it. */
export async function violationsOn(page: Page, colours?: 'colours'): Promise<string[]> {
  // Legacy mode needs no second page; it only misses frames of other hosts, of which there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (
    colours ? axe.withRules(COLOUR_RULES) : axe.withTags(TAGS)
  ).analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${id} at ${nodes.length}: ${places.join(', ')}`;
  });
}
