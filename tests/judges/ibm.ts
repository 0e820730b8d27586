import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENGINE = readFileSync(
  join(import.meta.dirname, '../../node_modules/accessibility-checker-engine/ace.js'),
  'utf8',
);

/** What it finds that isn’t so, by rule. */
const FALSE_ALARMS = [
  // WCAG 2.5.8 exempts targets within a sentence, such as the marks of figures; the engine finds
  // only some of them to be so. axe’s target-size judges the same, with that exemption.
  'target_spacing_sufficient',
];

/** What we read from the engine’s report. */
interface Result {
  ruleId: string;
  value: [kind: string, outcome: string];
  node: Element;
  path: { dom: string };
  message: string;
}

/** What IBM’s engine finds on a page, one line each: the rule, where, and why. */
export async function ibmViolationsOn(page: Page): Promise<string[]> {
  await page.evaluate(ENGINE);
  const results = await page.evaluate(async () => {
    const { ace } = globalThis as unknown as {
      ace: { Checker: new () => { check(page: Document, rules: string[]): Promise<unknown> } };
    };
    const { results } = (await new ace.Checker().check(document, ['WCAG_2_2'])) as {
      results: Result[];
    };
    return (
      results
        .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
        // In a closed <details> nothing is rendered, and so the engine finds no legend of a fieldset.
        .filter(({ node }) => node.checkVisibility())
        .map(({ ruleId, path, message }) => ({ ruleId, path, message }))
    );
  });
  return results
    .filter(({ ruleId }) => !FALSE_ALARMS.includes(ruleId))
    .map(({ ruleId, path, message }) => `${ruleId} at ${path.dom}: ${message}`);
}
