import { describe, expect, test } from 'vitest';
import { linesOf, smallContent, type Edit } from '../../fixtures/content.ts';

test.each<[edit: Edit, line: string]>([
  [
    [
      'prices/lab.json',
      '"id": "small-cn-before",\n      "product": "small",\n      "models": ["small-one"]',
      '"id": "small-cn-before",\n      "product": "small",\n      "models": ["small-won"]',
    ],
    'content/prices/lab.json:6:18 error price small-cn-before/models.0: no model has the id “small-won”; did you mean “small-one”?',
  ],
  [
    ['prices/shop.json', '"maker": "shop"', '"maker": "nobody"'],
    'content/prices/shop.json:7:16 error price big-us/maker: no company has the id “nobody”',
  ],
  [
    ['prices/shop.json', '"host": "shop"', '"host": "shopp"'],
    'content/prices/shop.json:8:15 error price big-us/host: no company has the id “shopp”; did you mean “shop”?',
  ],
  [
    ['prices/lab.json', '["lab-page", "news"]', '["lab-page", "nws"]'],
    'content/prices/lab.json:40:31 error price small-cn/sources.1: no source has the id “nws”; did you mean “news”?',
  ],
  [
    ['timeline/2024.json', '"companies": ["lab"]', '"companies": ["nobody"]'],
    'content/timeline/2024.json:15:21 error event small-cut/companies.0: no company has the id “nobody”',
  ],
  [
    ['timeline/2024.json', '"models": ["small-one"]', '"models": ["nothing"]'],
    'content/timeline/2024.json:16:18 error event small-cut/models.0: no model has the id “nothing”',
  ],
  [
    ['timeline/2024.json', '"people": ["founder"]', '"people": ["nobody"]'],
    'content/timeline/2024.json:17:18 error event small-cut/people.0: no person has the id “nobody”',
  ],
  [
    ['timeline/2024.json', '["small-cn-before", "small-cn"]', '["small-cn-before", "nothing"]'],
    'content/timeline/2024.json:18:37 error event small-cut/prices.1: no price has the id “nothing”',
  ],
  [
    ['benchmarks/tests.json', '"model": "small-one"', '"model": "nothing"'],
    'content/benchmarks/tests.json:7:16 error score riddles-small-one/model: no model has the id “nothing”',
  ],
  [
    ['benchmarks/tests.json', '"reportedBy": "lab"', '"reportedBy": "nobody"'],
    'content/benchmarks/tests.json:11:21 error score riddles-small-one/reportedBy: no company has the id “nobody”',
  ],
  [
    ['market/2024.json', '["shop"]', '["nobody"]'],
    'content/market/2024.json:12:21 error move shop-falls/companies.0: no company has the id “nobody”',
  ],
  [
    ['figures/lab.json', '"model": "small-one"', '"model": "nothing"'],
    'content/figures/lab.json:8:16 error figure small-training-cost/model: no model has the id “nothing”',
  ],
  [
    ['figures/lab.json', '"reportedBy": "lab"', '"reportedBy": "nobody"'],
    'content/figures/lab.json:10:21 error figure small-training-cost/reportedBy: no company has the id “nobody”',
  ],
  [
    ['claims/report-a.json', '["lab"]', '["nobody"]'],
    'content/claims/report-a.json:19:21 error claim a-first/companies.0: no company has the id “nobody”',
  ],
  [
    ['claims/report-a.json', '["small-one"]', '["nothing"]'],
    'content/claims/report-a.json:20:18 error claim a-first/models.0: no model has the id “nothing”',
  ],
  [
    ['claims/report-a.json', '["founder"]', '["nobody"]'],
    'content/claims/report-a.json:21:18 error claim a-first/people.0: no person has the id “nobody”',
  ],
  [
    ['models/models.json', '"maker": "lab"', '"maker": "nobody"'],
    'content/models/models.json:16:16 error model small-one/maker: no company has the id “nobody”',
  ],
  [
    [
      'companies/companies.json',
      '          "sources": ["news"]',
      '          "sources": ["nothing"]',
    ],
    'content/companies/companies.json:17:23 error company lab/facts.0.sources.0: no source has the id “nothing”',
  ],
  [
    ['people/people.json', '"company": "lab"', '"company": "nobody"'],
    'content/people/people.json:7:18 error person founder/company: no company has the id “nobody”',
  ],
  [
    ['people/people.json', '          "sources": ["news"]', '          "sources": ["nothing"]'],
    'content/people/people.json:16:23 error person founder/facts.0.sources.0: no source has the id “nothing”',
  ],
  [
    ['exchange-rates.json', '["news"]', '["nothing"]'],
    'content/exchange-rates.json:11:19 error rate usd-cny-2024-05-06/sources.0: no source has the id “nothing”',
  ],
  [
    ['tokens.json', '"company": "lab"', '"company": "nobody"'],
    'content/tokens.json:5:18 error assumption lab-chinese/company: no company has the id “nobody”',
  ],
  [
    ['glossary.json', '["input"]', '["imput"]'],
    'content/glossary.json:12:19 error term token/seeAlso.0: no term has the id “imput”; did you mean “input”?',
  ],
  [
    ['glossary.json', '"seeAlso"', '"sources": ["news", "nws"], "seeAlso"'],
    'content/glossary.json:12:27 error term token/sources.1: no source has the id “nws”; did you mean “news”?',
  ],
  [
    ['charts.json', '"focus": ["lab"],', '"focus": ["nobody"],'],
    'content/charts.json:10:17 error chart small-history/focus.0: no company has the id “nobody”',
  ],
  [
    ['charts.json', '"event": "small-cut"', '"event": "nothing"'],
    'content/charts.json:11:29 error chart small-history/events.0.event: no event has the id “nothing”',
  ],
  [
    ['charts.json', '"products": ["small"] }', '"products": ["smal"] }'],
    'content/charts.json:9:53 error chart small-history/lines.0.products.0: no price is for the product “smal”; did you mean “small”?',
  ],
  [
    ['charts.json', '["small", "big"]', '["small", "nothing"]'],
    'content/charts.json:19:29 error chart both-in-may/products.1: no price is for the product “nothing”',
  ],
])('an unknown id: %j', (edit, line) => {
  expect(linesOf(smallContent(edit))).toEqual([line]);
});

describe('prices of one offer that overlap', () => {
  test('are named at the beginning of the later record', () => {
    const edit: Edit = ['prices/lab.json', '"to": "2024-05-06"', '"to": "2024-05-07"'];
    expect(linesOf(smallContent(edit))).toEqual([
      'content/prices/lab.json:34:15 error price small-cn/from: overlaps with small-cn-before, the same offer in the same days; end one where the other begins',
    ]);
  });

  test('are named at the record where it has no beginning', () => {
    const edits: Edit[] = [
      ['prices/lab.json', '      "to": "2024-05-06",\n', ''],
      ['prices/lab.json', '      "from": "2024-05-06",\n', ''],
    ];
    expect(linesOf(smallContent(...edits))).toEqual([
      'content/prices/lab.json:19:5 error price small-cn/from: overlaps with small-cn-before, the same offer in the same days; end one where the other begins',
    ]);
  });

  test('are two offers when they differ in more than days', () => {
    const edits: Edit[] = [
      [
        'prices/lab.json',
        '"hours": "any",\n      "terms": "list",\n      "change": "before",\n      "to": "2024-05-06",',
        '"hours": "peak",\n      "terms": "list",',
      ],
    ];
    expect(linesOf(smallContent(...edits))).toEqual([]);
  });
});

describe('an id twice', () => {
  test('within a file', () => {
    expect(linesOf(smallContent(['claims/report-a.json', '"a-second"', '"a-first"']))).toEqual([
      'content/claims/report-a.json:25:13 error claim a-first/id: another claim has this id already (content/claims/report-a.json:11)',
    ]);
  });

  test('may stand in two kinds, unless figures of both can be printed', () => {
    const edits: Edit[] = [
      ['tokens.json', '"lab-chinese"', '"lab"'],
      ['articles/the-record.mdx', '"lab-chinese"', '"lab"'],
      ['claims/report-a.json', '"a-second"', '"small-one"'],
    ];
    expect(linesOf(smallContent(...edits))).toEqual([]);
  });

  test('among the facts of companies and people', () => {
    const edit: Edit = ['people/people.json', '"founder-interview"', '"lab-staff"'];
    expect(linesOf(smallContent(edit))).toEqual([
      'content/people/people.json:11:17 error person founder/facts.0.id: another fact has this id already (content/companies/companies.json:10)',
    ]);
  });

  // A tag names what it prints by an id alone.
  test.each([
    [
      ['companies/companies.json', 'lab-staff', 'small-training-cost'],
      'content/companies/companies.json:10:17 error company lab/facts.0.id: another record has this id already, and tags go by the id (figure, content/figures/lab.json:4)',
    ],
    [
      ['market/2024.json', 'shop-falls', 'gateway'],
      'content/market/2024.json:4:13 error move gateway/id: another record has this id already, and tags go by the id (event, content/timeline/2024.json:6)',
    ],
  ] as const)('in two kinds of which figures can be printed: %j', ([place, id, other], line) => {
    const record: Edit = [place, `"id": "${id}"`, `"id": "${other}"`];
    const tag: Edit = ['articles/the-record.mdx', `id="${id}"`, `id="${other}"`];
    expect(linesOf(smallContent(record, tag))).toEqual([line]);
  });
});
