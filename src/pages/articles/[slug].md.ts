import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/link.ts';
import { getSite } from '../../data/site.ts';
import { pageKeys } from '../../page-keys/page-keys.ts';
import type { Article } from '../../domain/site.ts';
import { textOfArticle } from '../../twins/article-texts.ts';
import { markdownOf } from '../../twins/markdown.ts';
import { words } from '../../words/en.ts';

export function getStaticPaths() {
  const site = getSite();
  return site.articles.map((article) => ({
    params: { slug: article.slug },
    props: { article },
    cacheKey: pageKeys(site).article(article),
  }));
}

/** An article in Markdown, for programs and for those who read without a browser. */
export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) => {
  const site = getSite();
  const page = fullAddress(`/articles/${article.slug}/`);
  const text = textOfArticle(article, site, 'tables');
  return new Response(markdownOf(article, text, site.settings, page, words), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
