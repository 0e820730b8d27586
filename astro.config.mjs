import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { words } from './src/words/en.ts';
import { alignCell, applyRules, prefixLink } from './src/markdown/plugins.ts';
import { content } from './src/data/integration.ts';
import { gallery } from './src/gallery/integration.ts';
import { remarkPlugins } from './src/check/tree.ts';
import { search } from './src/search/integration.ts';
import { serving } from './src/serving/integration.ts';
import { sitemapOptions } from './src/serving/sitemap.ts';

/** Below which path the site is served, with a slash at both ends. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');

/** Full address of the host. */
const site = hostAddress(process.env.SITE_URL ?? 'https://example.org');

/** An address without a path, which Astro would leave out in silence. */
function hostAddress(given) {
  const url = URL.parse(given);
  if (url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return given;
  throw new Error(
    `SITE_URL is "${given}"; it must be a host such as https://example.org, and a path goes into BASE_PATH`,
  );
}

// The version is pinned, and newer ones are proposed by Dependabot.
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  markdown: {
    processor: unified({
      gfm: false,
      // Quotes are typed as they are meant, in articles as in records.
      smartypants: false,
      remarkPlugins,
      rehypePlugins: [[applyRules, prefixLink(base), alignCell]],
      remarkRehype: {
        footnoteLabel: words.article.footnotes,
        footnoteBackLabel: (_note, use) => words.article.backToFootnoteUse(use),
      },
    }),
  },
  integrations: [
    content(),
    gallery(),
    mdx(),
    search(base),
    sitemap(sitemapOptions(base)),
    serving(base),
  ],
  vite: {
    environments: {
      // The address of the code stands in each page with charts; what it is made of says nothing there.
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: 'assets/[hash].js', chunkFileNames: 'assets/[hash].js' },
          },
        },
      },
    },
    build: {
      // Preloading code would be added to the listener of every page.
      modulePreload: false,
      rolldownOptions: {
        // Chart.js’s classes read each other’s defaults, and would all be kept for it.
        treeshake: { propertyReadSideEffects: false },
        // MDX marks each article for Astro in a way that the bundler warns of; nothing is wrong.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
    // Drawing at build time needs native code, which can’t be bundled.
    ssr: { external: ['@napi-rs/canvas'] },
  },
});
