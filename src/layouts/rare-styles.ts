import { companiesWithColour } from '../domain/company-colours.ts';
import companies from '../styles/companies.css?inline';
import notes from '../styles/notes.css?inline';
import quote from '../styles/quote.css?inline';
import verdict from '../styles/verdict.css?inline';

/** Style sheets that few pages need, and the classes that need them. */
const sheets = [
  {
    css: companies,
    classes: companiesWithColour.flatMap((name) => [`f-${name}`, `s-${name}`, name]),
  },
  { css: notes, classes: ['note', 'footnotes'] },
  { css: quote, classes: ['quote'] },
  { css: verdict, classes: ['badge', 'verdict', 'unconfirmed'] },
].map(({ css, classes }) => ({
  css,
  isNeeded: new RegExp(`class="(?:[^"]* )?(?:${classes.join('|')})[ "]`),
}));

/**
 * The style sheets that a page needs beside that of its kind. They stand apart, because one sheet
 * that followed the content would have another hash after each change of it.
 * @param html of all that stands on the page.
 */
export function rareStyles(html: string): string[] {
  return sheets.filter(({ isNeeded }) => isNeeded.test(html)).map(({ css }) => css);
}
