import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

const dist = join(dirname(dirname(import.meta.dirname)), 'dist');

/** The path of every built page, relative to the site: `articles/first/`; the home page is `./`. */
export const paths = globSync('**/*.html', { cwd: dist })
  .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1') || './')
  .sort();

/** The articles among them. */
export const articles = paths.filter((path) => path.startsWith('articles/'));

/** An article with charts, figures and cited words. */
export const [article = ''] = articles;

/** Pages with charts. */
export const charted = ['./', 'prices/', ...articles];
