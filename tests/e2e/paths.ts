import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const dist = join(dirname(dirname(import.meta.dirname)), 'dist');

/** The path of every built page and its HTML; the home page is `./`, another `articles/first/`. */
const pages = globSync('**/*.html', { cwd: dist })
  .sort()
  .map((file) => ({
    path: file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1') || './',
    html: readFileSync(join(dist, file), 'utf8'),
  }));

const kinds = [...Map.groupBy(pages, ({ path }) => path.replace(/\/.+$/, '/*')).values()].map(
  (kind) => kind.toSorted((a, b) => b.html.length - a.html.length),
);

/** The longest page of each kind: `prices/`, one of `models/…/`, one of `articles/…/`. */
export const paths = kinds.map(([longest]) => longest?.path ?? '').sort();

/** One of each kind for what takes long: where others do, none that has many more rows of a kind. */
export const shorterPaths = kinds
  .map((kind) => (kind.find(({ html }) => html.length < 100_000) ?? kind[0])?.path ?? '')
  .sort();

/** The articles. */
export const articles = pagesWith(/^/).filter((path) => path.startsWith('articles/'));

/** Pages with charts among other things; the own page of a chart has its table unfolded. */
export const charted = pagesWith(/ data-model="/).filter((path) => !path.startsWith('charts/'));

/** An article with charts, figures, terms and cited words. */
export const [article = ''] = articles.filter((path) =>
  [charted, pagesWith(/ class="term"/), pagesWith(/ class="cited"/)].every((some) =>
    some.includes(path),
  ),
);

/** Every chart, and the first page that shows it among other things. */
export const charts = globSync('charts/*.json', { cwd: dist })
  .sort()
  .map((file) => {
    const id = `chart-${basename(file, '.json')}`;
    const shown = pagesWith(new RegExp(`id="${id}"`));
    const path = shown.find((page) => charted.includes(page));
    if (path === undefined) throw new Error(`no page shows ${id}`);
    return { id, path };
  });

function pagesWith(part: RegExp): string[] {
  return pages.filter(({ html }) => part.test(html)).map(({ path }) => path);
}
