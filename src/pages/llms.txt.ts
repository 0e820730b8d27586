import type { APIRoute } from 'astro';
import { fullAddress } from '../components/link.ts';
import { bindProse } from '../data/prose.ts';
import { getSite } from '../data/site.ts';
import { formatDate } from '../domain/dates.ts';
import { feedPath } from '../domain/feed-files.ts';
import { plainText } from '../domain/plain-text.ts';
import { words } from '../words/en.ts';

/** What there is to read here for programs, in the form of llmstxt.org. */
export const GET: APIRoute = () => {
  const { settings, articles, byId } = getSite();
  const { llms: text, formats } = words.feeds;
  const line = (name: string, path: string, what: string) =>
    `- [${name}](${fullAddress(path)}): ${what}`;
  const pages = ['timeline', 'claims', 'glossary', 'about'] as const;
  const { sections, data } = text;
  const lists = {
    [sections.articles]: articles.map(({ slug, meta, standfirst }) => {
      const tags = bindProse([standfirst], { byId }, words).tagsOf(standfirst);
      return line(meta.title, `/articles/${slug}.md`, plainText(standfirst, tags, words));
    }),
    [sections.data]: [
      line(data.csv.name, '/data/prices.csv', data.csv.what),
      line(data.json.name, '/data/prices.json', data.json.what),
      line(data.all.name, '/data/', data.all.what),
    ],
    [sections.pages]: pages.map((page) => line(words.nav[page], `/${page}/`, text.pages[page])),
    [sections.feeds]: [
      line(formats.json, feedPath('articles', 'json'), words.feeds.articles.description),
      line(text.changes, feedPath('prices', 'json'), words.feeds.prices.description),
    ],
  };
  const body = Object.entries(lists).map(
    ([title, lines]) => `## ${title}\n\n${lines.join('\n')}\n`,
  );
  const intro = [
    `# ${settings.title}`,
    `> ${settings.description}`,
    text.about(formatDate(settings.asOf, words.locale), words.chartUse.licence.name),
  ];
  return new Response(`${intro.join('\n\n')}\n\n${body.join('\n')}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
