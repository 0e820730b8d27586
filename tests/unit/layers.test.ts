import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findLayerBreaks } from './layers.ts';
import { findImpurities, mustBePure } from './purity.ts';
import type { Source } from './sources.ts';

const sources: Source[] = globSync('src/**/*.{ts,mts,js,mjs,astro}')
  .filter((path) => !path.endsWith('.d.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));

describe('the code in src', () => {
  test('is seen by these rules', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.some(({ path }) => mustBePure(path))).toBe(true);
  });

  test('imports only from its own layer and the ones before it', () => {
    expect(sources.flatMap(findLayerBreaks)).toEqual([]);
  });

  test('knows nothing of Astro, the DOM, files or the clock where it must be pure', () => {
    const pure = sources.filter(({ path }) => mustBePure(path));
    expect(pure.flatMap(findImpurities)).toEqual([]);
  });
});

describe('the layer rule', () => {
  test.each([
    ['src/schemas/price.ts', `import { toUsd } from '../domain/money.ts';`],
    ['src/domain/money.ts', `import type { Site } from '../data/site.ts';`],
    ['src/domain/money.ts', `export * from '../check/report.ts';`],
    ['src/domain/money.ts', `type Report = import('../check/report.ts').Report;`],
    ['src/check/prose.ts', `const site = await import('../data/site.ts');`],
    ['src/data/site.ts', `const all = import.meta.glob(['../pages/*.astro']);`],
    [
      'src/components/Card.astro',
      `\n---\nimport Page from '../layouts/Page.astro';\n---\n<Page />`,
    ],
    ['src/layouts/Page.astro', `---\nimport Home from '../pages/index.astro';\n---\n<Home />`],
    ['src/domain/money.ts', `import { site } from '~/data/site.ts';`],
    ['src/domain/money.ts', `import { site } from '../data/site';`],
    ['src/domain/money.ts', `import { parse } from '../../tests/unit/sources.ts';`],
    ['src/pages/index.ts', 'const page = await import(`./${name}.ts`);'],
    ['src/helpers/text.ts', ``],
  ])('rejects in %s: %s', (path, text) => {
    expect(findLayerBreaks({ path, text })).toHaveLength(1);
  });

  test.each([
    [
      'src/domain/money.ts',
      `import type { Price } from '../schemas/price.ts'; import { z } from 'zod';`,
    ],
    ['src/charts/prices/Prices.astro', `---\nimport Card from '../../components/Card.astro';\n---`],
    ['src/layouts/Page.astro', `---\nimport '../styles/page.css';\n---\n<slot />`],
    ['src/pages/index.astro', `---\nimport { getSite } from '../data/site.ts';\n---`],
    ['src/components/Card.astro', `<p>import Page from '../layouts/Page.astro';</p>`],
  ])('accepts in %s: %s', (path, text) => {
    expect(findLayerBreaks({ path, text })).toEqual([]);
  });

  test('says where and what', () => {
    const text = `\nimport { toUsd } from '../domain/money.ts';`;
    expect(findLayerBreaks({ path: 'src/schemas/price.ts', text })).toEqual([
      'src/schemas/price.ts:2 imports src/domain/money.ts, which is a later layer',
    ]);
  });
});

describe('the purity rule', () => {
  test.each([
    `import { readFileSync } from 'node:fs';`,
    `import { readFileSync } from 'fs';`,
    `import { getCollection } from 'astro:content';`,
    `import type { CollectionEntry } from 'astro';`,
    `const now = new Date();`,
    `const now = new Date;`,
    `const now = Date.now();`,
    `const now = Date();`,
    `const roll = () => Math.random();`,
    `const wide = window.innerWidth > 600;`,
    `const key = process.env.KEY;`,
    'const title = `${document.title}`;',
  ])('rejects %s', (text) => {
    expect(findImpurities({ path: 'src/domain/money.ts', text })).toHaveLength(1);
  });

  test.each([
    `const day = new Date('2026-11-22');`,
    `const noon = new Date(Date.UTC(2026, 10, 22));`,
    `const size = Math.max(chart.window, record.document);`,
    `interface Record { document: string }`,
    `const { window: width } = chart;`,
    `// window, document and Date.now() in a comment`,
    `const words = 'process window document';`,
  ])('accepts %s', (text) => {
    expect(findImpurities({ path: 'src/domain/money.ts', text })).toEqual([]);
  });

  test.each([
    ['src/schemas/price.ts', true],
    ['src/domain/money.ts', true],
    ['src/charts/prices/model.ts', true],
    ['src/charts/prices/config.ts', true],
    ['src/charts/shared/svg.ts', false],
    ['src/check/locate.ts', false],
  ])('applies to %s: %s', (path, expected) => {
    expect(mustBePure(path)).toBe(expected);
  });
});
