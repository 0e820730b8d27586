import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AnyChartModel } from '../../src/charts/configs.ts';
import type { ChartData } from '../../src/charts/shared/download.ts';
import { fileFor, urlOf } from './addresses.ts';
import { chartFlaws } from './chart-rule.ts';
import { articlesPrinting } from './passages.ts';
import { prices } from './records.ts';
import { editedSite } from './scratch.ts';
import { builtSite, filesIn, pageAt, root, textOf, type BuiltSite } from './site.ts';

/** The yuan of the first headline: in prose, on the home page, in charts and in the ledger. */
const ID = 'deepseek-chat-cn-2024-05';
const FILE = 'prices/deepseek.json';
const [WAS, NOW] = ['1 yuan', '1.23 yuan'];

const old = builtSite();
const printing = articlesPrinting(ID, 'input');
let site: BuiltSite;
let copy: string;

beforeAll(async () => {
  const edited = await editedSite('follow', {
    [FILE]: ({ prices: list }) => {
      Object.assign(list?.find(({ id }) => id === ID) ?? {}, { inputPerMTok: 1.23 });
    },
  });
  ({ site, folder: copy } = edited);
  return edited.remove;
});

/** The figures of a page that rest on the price. */
function figuresOn(path: string, from: BuiltSite): string[] {
  const figures = pageAt(path, from).document.querySelectorAll(`main data[data-record~="${ID}"]`);
  return [...figures].map(textOf);
}

describe('when a price changes in the record', () => {
  test('it is one amount in one file, and no article', () => {
    const [content, changed] = [join(root, 'content'), join(copy, 'content')];
    const files = filesIn(content);
    expect(filesIn(changed)).toEqual(files);
    const differing = files.filter(
      (file) => !readFileSync(join(content, file)).equals(readFileSync(join(changed, file))),
    );
    expect(differing).toEqual([FILE]);
    expect(prices.get(ID)?.inputPerMTok).toBe(1);
    expect(printing.length).toBeGreaterThan(1);
  });

  test('prose, home page and ledger print the new one', () => {
    for (const path of ['', 'claims/', ...printing.map((article) => article.path)]) {
      const [before, after] = [figuresOn(path, old), figuresOn(path, site)];
      expect(after).toHaveLength(before.length);
      expect(after.filter((text, index) => text !== before[index]).length, path).toBeGreaterThan(0);
      expect(after.filter((text) => text === NOW).length).toBe(
        before.filter((text) => text === WAS).length,
      );
      expect(after, path).not.toContain(WAS);
    }
    expect(figuresOn('', site)).toContain(NOW);
    expect(figuresOn('claims/', site)).toContain(NOW);
  });

  test('cards, price table, model page and the pages of its sources print the new one', () => {
    const { document } = pageAt(printing[0]?.path ?? '', site);
    expect(textOf(document.getElementById(`card-${ID}`))).toContain(`input ${NOW}`);
    const row = pageAt('prices/', site).document.getElementById(ID);
    const ofModel = pageAt('models/deepseek-v2/', site).document.querySelector('main');
    for (const table of [row, ofModel]) {
      expect([...(table?.querySelectorAll('td') ?? [])].map(textOf)).toContain(NOW);
    }
    for (const source of prices.get(ID)?.sources ?? []) {
      const link = pageAt(`sources/${source}/`, site).document.querySelector(`a[href$="#${ID}"]`);
      expect(textOf(link)).toContain(`input ${NOW}`);
    }
  });

  test('data, drawing, table and spoken name of each chart of it follow', () => {
    const models = site.files.filter((file) => /^charts\/.*\.json$/.test(file));
    const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
    const following = models.filter((file) => read(file).includes('"value":1.23'));
    const drawingIn = (file: string) =>
      (JSON.parse(read(file)) as ChartData<AnyChartModel>).drawing;
    const forms = new Set(following.map((file) => drawingIn(file).form));
    expect(forms, 'both forms that draw prices').toEqual(new Set(['bars', 'steps']));
    for (const file of following) {
      const rows = (text: string) => text.split(`"text":"${WAS}"`).length;
      const before = readFileSync(join(old.folder, file), 'utf8');
      expect(rows(read(file)), `one row of ${file}`).toBe(rows(before) - 1);
    }
    const figures = site.pages.flatMap((page) =>
      page.html.includes('data-model')
        ? [...page.document.querySelectorAll('[data-model]')].flatMap((figure) => {
            const text = figure.getAttribute('data-model') ?? '';
            const file = fileFor(urlOf({ text, use: 'later' }, page, site), site) ?? '';
            return following.includes(file) ? [{ figure, file }] : [];
          })
        : [],
    );
    expect(new Set(figures.map(({ file }) => file)).size).toBe(following.length);
    for (const { figure, file } of figures) {
      expect(chartFlaws(figure, drawingIn(file))).toEqual([]);
      for (const format of ['narrow', 'wide']) {
        expect(textOf(figure.querySelector(`svg.chart-${format}`))).toContain('1.23');
      }
      expect([...figure.querySelectorAll('td')].map(textOf)).toContain(NOW);
    }
    const spoken = figures.map(({ figure }) => textOf(figure.querySelector('figcaption')));
    expect(spoken.some((text) => text.includes(NOW))).toBe(true);
  });
});
