import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { isError } from '../../../src/check/problem.ts';
import { linesOf, paragraph, smallContent, type Edit } from '../../fixtures/content.ts';

const textOf = (place: string) =>
  smallContent().find(({ path }) => path === `content/${place}`)?.text ?? '';
const placeOf = (line: string) => line.split(' ', 1)[0];

describe('good content', () => {
  test('has no problem and comes out whole', () => {
    const { content, problems } = checkContent(smallContent());
    expect(problems.filter(isError)).toEqual([]);
    expect(content?.settings.asOf).toBe('2024-06-01');
    expect(content?.records.prices.map(({ id }) => id)).toEqual([
      'small-cn-before',
      'small-cn',
      'big-us',
    ]);
    expect(content?.reports.map(({ id }) => id)).toEqual(['A']);
    const slugs = content?.articles.map(({ slug }) => slug);
    expect(slugs).toEqual(['the-answer', 'the-cut', 'the-record']);
    expect(content?.pages.map(({ slug }) => slug)).toEqual(['about']);
    expect(content?.home.numbers.map(({ figure }) => figure.tags.map(({ name }) => name))).toEqual([
      ['Price'],
      ['Price'],
      ['Price'],
      ['Cite'],
    ]);
  });
});

const record = 'articles/the-record.mdx';

test.each([
  [[record, 'published: 2024-05-21', 'published: 2024-05-21\ndraft: true'], 'it is a draft'],
  [
    [record, 'published: 2024-05-21', 'published: 2024-06-02'],
    'it is published on 2024-06-02, and the day of the site is 2024-06-01 (asOf in content/site.json)',
  ],
] satisfies [Edit, string][])('an article that readers do not see is named: %j', (edit, why) => {
  const { leftOut } = checkContent(smallContent(edit));
  expect(leftOut).toEqual([`content/${record} is left out: ${why}`]);
});

test('of files that are named alone, only those are said to be left out', () => {
  const files = smallContent([record, 'published:', 'draft: true\npublished:']);
  expect(checkContent(files, (path) => path !== `content/${record}`).leftOut).toEqual([]);
});

describe('former addresses', () => {
  const moved: Edit = [record, 'published:', 'formerly: [old-record]\npublished:'];

  test('are known where the body of an article has a mistake', () => {
    const { formerly } = checkContent(
      smallContent(moved, paragraph('<Cite source="nobody">A</Cite>')),
    );
    expect(formerly).toEqual(new Set(['old-record']));
  });

  test.each(['part: [1', 'part: 1\nformerly: old-cut', 'part: 1\nfomerly: [old-cut]'])(
    'are not known where front matter has one: %s',
    (part) => {
      const mistaken: Edit = ['articles/the-cut.mdx', 'part: 1', part];
      expect(checkContent(smallContent(moved, mistaken)).formerly).toBeUndefined();
    },
  );

  test.each(['articles/Old_Record.mdx', 'articles/old-record.md'])(
    'are not known beside a file with a wrong name: %s',
    (name) => {
      const [article] = smallContent().filter(({ path }) => path === `content/${record}`);
      const files = [...smallContent(), { path: `content/${name}`, text: article?.text ?? '' }];
      expect(checkContent(files).formerly).toBeUndefined();
    },
  );
});

describe('all problems come out in one run', () => {
  test('by file, line and column, several in one line among them', () => {
    const files = smallContent(
      ['tokens.json', '"tokensHigh": 0.7', '"tokensHigh": 0.5'],
      ['timeline/2024.json', '["small-cn-before", "small-cn"]', '["nothing", "nowhere"]'],
      ['articles/the-cut.mdx', 'small-cut first-answer', 'first-cut small-answer'],
      ['articles/the-cut.mdx', '<Cite source="news">', '<Cite source="nobody">'],
    );
    // As if the folder had been read from its end.
    expect(linesOf(files.toReversed()).map(placeOf)).toEqual([
      'content/articles/the-cut.mdx:17:19',
      'content/articles/the-cut.mdx:21:19',
      'content/articles/the-cut.mdx:21:29',
      'content/timeline/2024.json:18:18',
      'content/timeline/2024.json:18:29',
      'content/tokens.json:9:21',
    ]);
  });

  test('of every file that can’t be read, whatever its kind', () => {
    const lines = linesOf(
      smallContent(
        ['prices/lab.json', '"small-cn-before",', '"small-cn-before"'],
        ['sources/2024.json', '"lab-page",', '"lab-page"'],
        ['site.json', '"A small site",', '"A small site"'],
        ['articles/the-cut.mdx', 'part: 1', 'part: [1'],
        ['pages/about.mdx', 'title: About', 'title: About: us'],
        ['tokens.json', '"tokensHigh": 0.7', '"tokensHigh": 0.5'],
      ),
    );
    expect(lines.map(placeOf)).toEqual([
      'content/articles/the-cut.mdx:5:1',
      'content/pages/about.mdx:2:8',
      'content/prices/lab.json:5:7',
      'content/site.json:3:3',
      'content/sources/2024.json:5:7',
      'content/tokens.json:9:21',
    ]);
  });

  test('also where one record has two', () => {
    const lines = linesOf(
      smallContent(
        ['prices/lab.json', '"outputPerMTok": 2', '"outputPerMtok": 2'],
        ['prices/lab.json', '["lab-page", "news"]', '["lab-page", "nobody"]'],
      ),
    );
    expect(lines.map(placeOf)).toEqual([
      'content/prices/lab.json:29:7',
      'content/prices/lab.json:40:31',
    ]);
  });
});

describe('one mistake is one line, although others refer to it:', () => {
  test.each<[string, Edit, string]>([
    [
      'a price with a misspelt key',
      ['prices/lab.json', '"outputPerMTok": 2', '"outputPerMtok": 2'],
      'content/prices/lab.json:29:7',
    ],
    [
      'the only price of a product',
      ['prices/shop.json', '"hours": "any"', '"hours": "all"'],
      'content/prices/shop.json:13:16',
    ],
    [
      'a file of prices without a comma',
      ['prices/lab.json', '"small-cn-before",', '"small-cn-before"'],
      'content/prices/lab.json:5:7',
    ],
    [
      'a file of sources without a comma',
      ['sources/2024.json', '"lab-page",', '"lab-page"'],
      'content/sources/2024.json:5:7',
    ],
    [
      'a file of models without a comma, whose prices stand in articles',
      ['models/models.json', '"big-one",', '"big-one"'],
      'content/models/models.json:5:7',
    ],
    [
      'a model with a mistake of its own, whose prices stand in articles',
      ['models/models.json', '"activeParamsB": 21', '"activeParamsB": 237'],
      'content/models/models.json:18:24',
    ],
    [
      'a price of an unknown model',
      [
        'prices/lab.json',
        `"id": "small-cn",
      "product": "small",
      "models": ["small-one"]`,
        `"id": "small-cn",
      "product": "small",
      "models": ["small-on"]`,
      ],
      'content/prices/lab.json:23:18',
    ],
    [
      'a company with a mistake in a fact',
      ['companies/companies.json', '"asOf": "2024"', '"asOff": "2024"'],
      'content/companies/companies.json:14:11',
    ],
    [
      'a chart with a mistake',
      ['charts.json', '"list": "cn",\n      "on"', '"list": "ch",\n      "on"'],
      'content/charts.json:17:15',
    ],
    [
      'an article that is the next of another',
      ['articles/the-answer.mdx', 'part: 2', 'part: two'],
      'content/articles/the-answer.mdx:4:7',
    ],
    [
      'a required key, misspelt',
      ['articles/the-cut.mdx', 'topic: the cut', 'topik: the cut'],
      'content/articles/the-cut.mdx:5:1',
    ],
  ])('%s', (_case, edit, place) => {
    expect(linesOf(smallContent(edit)).map(placeOf)).toEqual([place]);
  });
});

describe('files', () => {
  test('a missing site.json', () => {
    const files = smallContent().filter(({ path }) => path !== 'content/site.json');
    expect(linesOf(files)).toEqual(['content/site.json:1:1 error site: is missing']);
  });

  test('no file at all', () => {
    expect(linesOf([])).toEqual(['content/site.json:1:1 error site: is missing']);
  });

  test.each([
    'content/notes.json',
    'content/notes.mdx',
    'content/drafts/lab.json',
    'content/articles/the-cut.md',
  ])('%s stands where nothing lives', (path) => {
    const files = [...smallContent(), { path, text: '{}' }];
    expect(linesOf(files)).toEqual([
      expect.stringMatching(/:1:1 error file: nothing of this kind lives here; below content\/, /),
    ]);
  });

  test('an id that another file has already; the later file is named', () => {
    const text = textOf('prices/shop.json');
    const files = [...smallContent(), { path: 'content/prices/third.json', text }];
    expect(linesOf(files)).toEqual([
      'content/prices/third.json:4:13 error price big-us/id: another price has this id already (content/prices/shop.json:4)',
    ]);
  });

  test('a slug that another article has already', () => {
    const path = 'content/articles/old/the-cut.mdx';
    const files = [...smallContent(), { path, text: textOf('articles/the-cut.mdx') }];
    expect(linesOf(files).map(placeOf)).toEqual([`${path}:1:1`]);
  });
});
