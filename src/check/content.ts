import type { Content } from '../domain/site.ts';
import { addressesOf, reserved } from './addresses.ts';
import { checkFinished, checkOrder, readArticle, readBody } from './article.ts';
import { undrawableCharts } from './charts.ts';
import { cleanText } from './encoding.ts';
import { isImage, type ContentFile } from './files.ts';
import { formerSlugs } from './former-slugs.ts';
import { knownFrom, type Known, type KnownToProse } from './known.ts';
import { beginCheck } from './last-check.ts';
import { addressOf, isGood, readArticleFiles, readPageFiles } from './manuscript.ts';
import { datesAhead } from './dates-ahead.ts';
import { leftOutLine, whyLeftOut } from './left-out.ts';
import { misplacedRecords } from './placement.ts';
import { misnamedChanges } from './price-changes.ts';
import { sameSources, vagueSources } from './sources.ts';
import { checkNames } from './names.ts';
import { byPlace, type Problem } from './problem.ts';
import { proseRules } from './prose.ts';
import { readRecordPassages } from './record-passages.ts';
import { readRecords, strayFile, type Entries } from './records.ts';
import {
  danglingIds,
  duplicateIds,
  overlappingPrices,
  repeatedIds,
  unsoldProducts,
  type RecordMistake,
} from './references.ts';
import { readHome, readSettings } from './settings.ts';
import { unusedRecords } from './unused.ts';

/** What checking all content gave. */
export interface CheckedContent {
  /** The content; only to be used when there is no problem. */
  content: Content | undefined;
  /** Every problem of every file, in the order of their places. */
  problems: Problem[];
  /** Articles that readers do not see, and why, a line each. */
  leftOut: string[];
  /** Slugs that articles had before; undefined where they can’t be known. */
  formerly: ReadonlySet<string> | undefined;
}

/**
 * Checks all content and reads it into records, articles and pages.
 * @param isWanted for the paths of which to look for problems; the bodies of other articles are not
 * read, and then there is no content.
 */
export function checkContent(
  files: readonly ContentFile[],
  isWanted: (path: string) => boolean = () => true,
): CheckedContent {
  beginCheck();
  const problems: Problem[] = [];
  const places = sorted(files.map((file) => cleanText(file, problems)));
  problems.push(...places.stray.map(({ path }) => strayFile(path)));
  const read = readRecords(places.records, problems);
  const { records, reports, entries } = read;
  const site = readSettings(places.settings[0], problems);
  const { asOf } = site?.settings ?? {};
  const begun = readArticleFiles(places.articles, problems);
  const articles = begun.filter(isGood);
  for (const article of articles) checkFinished(article, problems);
  checkOrder(articles, places.articles, asOf, problems);
  const begunPages = readPageFiles(places.pages, problems);
  const pages = begunPages.filter(isGood);
  for (const { path, address } of begunPages.filter((page) => reserved.has(page.address))) {
    const message = `the site has a page at ${address} of its own; choose another name`;
    problems.push({ path, line: 1, column: 1, subject: 'file', message });
  }
  const leftOut = articles.flatMap(({ path, address, meta }) => {
    const why = whyLeftOut(meta, asOf ?? meta.published);
    return why === undefined ? [] : [{ path, address, why }];
  });
  const known = knownToProse(knownFrom(read), places, leftOut);
  problems.push(...mistakesBeside(entries, known, asOf));
  // Where names may be missing, a number in one of them would be taken for a figure.
  const whole = site !== undefined && known.unread.size === 0;
  const rules = whole ? proseRules(entries, site.settings.names) : undefined;
  const content = {
    records,
    reports,
    passages: readRecordPassages(entries, known, rules, problems),
    articles: articles
      .filter(({ path }) => isWanted(path))
      .map((manuscript) => {
        const article = readArticle(manuscript, known, rules, problems);
        if (rules !== undefined) checkNames(article, manuscript, rules, problems);
        return article;
      }),
    pages: pages.map((manuscript) => ({
      slug: manuscript.slug,
      meta: manuscript.meta,
      body: readBody(manuscript, { allows: [] }, known, problems),
    })),
  };
  for (const manuscript of begun.filter((one) => !isGood(one) && isWanted(one.path))) {
    readBody(manuscript, { allows: ['text', 'block'], rules }, known, problems);
  }
  const home = site && readHome(site, known, rules, problems);
  if (site !== undefined) {
    const mistakes = [
      ...undrawableCharts(entries, records, known, site.settings.asOf),
      ...unusedRecords(entries, [...places.articles, ...places.settings], known, problems),
    ];
    problems.push(...mistakes.map(problemOf));
  }
  const isWhole = content.articles.length === begun.length && pages.length === begunPages.length;
  return {
    content: site && home && isWhole ? { ...content, settings: site.settings, home } : undefined,
    problems: problems.filter(({ path }) => isWanted(path)).sort(byPlace),
    leftOut: leftOut
      .filter(({ path }) => isWanted(path))
      .map(({ path, why }) => leftOutLine(path, why)),
    formerly: formerSlugs(places, begun),
  };
}

/** What passages may refer to. */
function knownToProse(
  known: Known,
  { articles, pages, images }: Places,
  leftOut: readonly { address: string; why: string }[],
): KnownToProse {
  const prose = new Map([...articles, ...pages].map((file) => [addressOf(file.path), file]));
  return {
    ...known,
    mistakeOfAddress: addressesOf({
      known,
      prose,
      leftOut: new Map(leftOut.map(({ address, why }) => [address, why])),
    }),
    images: new Set(images.map(({ path }) => path.replace('content/articles/', ''))),
  };
}

/** Files by what lives in their place. */
type Places = Record<Place, ContentFile[]>;

function sorted(files: readonly ContentFile[]): Places {
  const places: Places = {
    settings: [],
    records: [],
    articles: [],
    pages: [],
    images: [],
    stray: [],
  };
  for (const file of files) places[placeOf(file)].push(file);
  return places;
}

type Place = 'settings' | 'records' | 'articles' | 'pages' | 'images' | 'stray';

function placeOf({ path }: ContentFile): Place {
  if (path === 'content/site.json') return 'settings';
  if (path.endsWith('.json')) return 'records';
  if (/^content\/articles\/[^/]+\.mdx$/.test(path)) return 'articles';
  if (/^content\/pages\/[^/]+\.mdx$/.test(path)) return 'pages';
  if (/^content\/articles\/images\/[^/]+$/.test(path) && isImage(path)) return 'images';
  return 'stray';
}

/** Mistakes that only show when records stand side by side. */
function mistakesBeside(entries: Entries, known: Known, asOf: string | undefined): Problem[] {
  return [
    ...duplicateIds(entries),
    ...danglingIds(entries, known),
    ...repeatedIds(entries),
    ...unsoldProducts(entries, known),
    ...overlappingPrices(entries),
    ...misplacedRecords(entries),
    ...misnamedChanges(entries),
    ...vagueSources(entries),
    ...sameSources(entries),
    ...(asOf === undefined ? [] : datesAhead(entries, asOf)),
  ].map(problemOf);
}

function problemOf({ entry, at, message, severity }: RecordMistake): Problem {
  return {
    path: entry.path,
    ...entry.document.placeOf([...entry.at, ...at]),
    subject: at.length === 0 ? entry.subject : `${entry.subject}/${at.map(String).join('.')}`,
    message,
    ...(severity && { severity }),
  };
}
