import { fullAddress } from '../components/link.ts';
import { correctionsOf, type LoggedCorrection } from '../domain/corrections.ts';
import { formatDate } from '../domain/dates.ts';
import type { Site } from '../domain/site.ts';
import { correctionLine, list } from '../twins/article-text.ts';
import { linkTo, paragraph, textOf } from '../twins/resolved.ts';
import { words } from '../words/en.ts';
import { FEED_LENGTH, type FeedItem } from './feed.ts';
import { htmlOf } from './html.ts';

/** The newest corrections, of figures and of sentences. */
export function correctionItems(site: Site): FeedItem[] {
  return correctionsOf(site).slice(0, FEED_LENGTH).map(itemOf);
}

function itemOf(correction: LoggedCorrection): FeedItem {
  const { date, articles, figure } = correction;
  const text = words.feeds.corrections;
  const line = correctionLine(correction, words);
  const places = articles.map(({ slug, meta }) => [
    paragraph(linkTo(fullAddress(`/articles/${slug}/`), textOf(meta.title))),
  ]);
  return {
    address: addressOf(correction),
    title: text.item(formatDate(date, words.locale)),
    summary: line,
    html: htmlOf(
      [
        paragraph(textOf(line)),
        ...(places.length === 0 ? [] : [paragraph(textOf(text.articles)), list(places, false)]),
      ],
      figure?.id ?? date,
    ),
    published: date,
  };
}

/** A corrected figure has a place in the log; a corrected sentence one in its article. */
function addressOf({ figure, articles, date }: LoggedCorrection): string {
  const [article] = articles;
  if (figure !== undefined) return fullAddress(`/corrections/#${figure.id}`);
  const page = article === undefined ? '/corrections/' : `/articles/${article.slug}/`;
  return `${fullAddress(page)}?corrected=${date}#page-corrections`;
}
