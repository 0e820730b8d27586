import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { builtSite, parse } from './site.ts';

const STYLE = /<style>([^]*?)<\/style>/g;
const window = new Window();

/** The selectors of a style sheet, also within `@media`. */
function selectorsOf(css: string): string[] {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  // Of the kinds of rules, only what is read here.
  const rules = [...sheet.cssRules] as { selectorText?: string; cssRules?: typeof rules }[];
  // The list grows while it is read.
  for (const { cssRules } of rules) rules.push(...(cssRules ?? []));
  return rules
    .flatMap(({ selectorText = '' }) => selectorText.split(/,(?![^(]*\))/))
    .filter(Boolean);
}

/** A selector without what only happens in a browser. */
function still(selector: string): string {
  return selector.replaceAll(/::?(?:before|after|marker|hover|focus|target|checked)\b/g, '') || '*';
}

const known = new Map<string, string[]>();
function stylesIn(html: string): Set<string> {
  const sheets = [...html.matchAll(STYLE)].map(([, css = '']) => css);
  for (const css of sheets) if (!known.has(css)) known.set(css, selectorsOf(css));
  return new Set(sheets.flatMap((css) => known.get(css) ?? []));
}

const pages = builtSite()
  .pages.filter(({ path }) => !path.startsWith('embed/'))
  .map((page) => ({ page, own: stylesIn(page.html) }));
const all = new Set(pages.flatMap(({ own }) => [...own]));

/** Which selectors of other pages would style something of this one. */
function lackingIn(html: string, own: ReadonlySet<string>): string[] {
  const body = html.slice(html.indexOf('<body'));
  const classes = new Set(
    [...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const possible = [...all].filter(
    (selector) =>
      !own.has(selector) &&
      // Most can be told by their classes, without a document.
      [...still(selector).matchAll(/(?<!:not\([^)]*)\.([\w-]+)/g)].every(([, name = '']) =>
        classes.has(name),
      ),
  );
  if (possible.length === 0) return [];
  const document = parse(html);
  return possible.filter((selector) => document.querySelector(still(selector)) !== null);
}

test('every page carries each style that other pages have for what it shows', () => {
  expect(all.size).toBeGreaterThan(100);
  const lacking = pages.flatMap(({ page, own }) =>
    lackingIn(page.html, own).map((selector) => `${page.path || 'home'} lacks ${selector}`),
  );
  expect(lacking).toEqual([]);
});

test('sees what a page lacks', () => {
  const html = '<body><ol class="events"><li class="event">A</li></ol>';
  const lacking = lackingIn(html, new Set(['.events', '*', 'li']));
  expect(lacking).toContain('.event:before');
  expect(lacking).not.toContain('.events');
  expect(lacking).not.toContain('.event-date');
});
