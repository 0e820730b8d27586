import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, type Judge } from './judge.ts';
import { runTool } from './tool.ts';

const SITEMAP = join(import.meta.dirname, '../../node_modules/sitemap/schema/sitemap.xsd');
const INDEX = join(import.meta.dirname, 'sitemap-index.xsd');

/** libxml2: every sitemap, and the index of them, holds to the schema of sitemaps.org. */
export const sitemaps: Judge = {
  name: 'sitemaps',
  packages: [{ name: 'libxml2-utils', proof: ['xmllint', '--version'] }],
  mustFind: [/sitemap-0\.xml.*lastmod/, /sitemap-index\.xml.*https\?/],

  async judge(site) {
    const flaws: string[] = [];
    const files = filesOf(site, '**/sitemap*.xml');
    for (const file of files) {
      const path = join(site.folder, file);
      const schema = readFileSync(path, 'utf8').includes('<sitemapindex') ? INDEX : SITEMAP;
      const options = ['--noout', '--nonet', '--schema', schema];
      const { code, errors } = await runTool('xmllint', [...options, path]);
      if (code !== 0) flaws.push(...errors.replaceAll(`${site.folder}/`, '').trim().split('\n'));
    }
    return { judged: files.length, flaws };
  },
};
