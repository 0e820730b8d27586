import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

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

/** Every chart, and the first page that shows it. */
export const charts = globSync('charts/*.json', { cwd: dist })
  .sort()
  .map((file) => {
    const id = `chart-${basename(file, '.json')}`;
    const path = charted.find((page) =>
      readFileSync(join(dist, page, 'index.html'), 'utf8').includes(`id="${id}"`),
    );
    if (path === undefined) throw new Error(`no page shows ${id}`);
    return { id, path };
  });
