import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENGINE = readFileSync(
  join(import.meta.dirname, '../../node_modules/accessibility-checker-engine/ace.js'),
  'utf8',
);

/** What we read from the engine’s report. */
interface Result {
  ruleId: string;
  value: [kind: string, outcome: string];
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
    // Most results are passes: only what fails is carried over.
    return results.filter(
      ({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL',
    );
  });
  return results.map(({ ruleId, path, message }) => `${ruleId} at ${path.dom}: ${message}`);
}
