import { describe, expect, test } from 'vitest';
import { linesOf, paragraph, smallContent, type Edit } from '../../fixtures/content.ts';

const answer = 'articles/the-answer.mdx';
const standfirst = (text: string): Edit => [
  answer,
  'standfirst: The rivals cut too.',
  `standfirst: '${text}'`,
];

const lab =
  'article the-answer: Lab is named and nothing leads to its page; write <CompanyRef id="lab" /> where the text names it, or around these words';
const shop =
  'article the-answer: Shop is named and nothing leads to its page; write <CompanyRef id="shop" /> where the text names it, or around these words';

describe('a name that nothing leads to', () => {
  test.each<[edit: Edit, ...lines: string[]]>([
    [
      paragraph('The shop Shop, and\nits rival Lab.'),
      `content/articles/the-answer.mdx:21:10 error ${shop}`,
      `content/articles/the-answer.mdx:22:11 error ${lab}`,
    ],
    [paragraph('Lab and Lab, of Lab.'), `content/articles/the-answer.mdx:21:1 error ${lab}`],
    [
      paragraph('The founder is A Founder.'),
      'content/articles/the-answer.mdx:21:16 error article the-answer: A Founder is named and nothing leads to its page; write <PersonRef id="founder" /> where the text names it, or around these words',
    ],
    // No tag may stand in a heading or a link.
    [paragraph('## Small One\n\nText.')],
    [paragraph('See [Small One](/models/).')],
    [
      paragraph('## Small One\n\nIt is Small One.'),
      'content/articles/the-answer.mdx:23:7 error article the-answer: Small One is named and nothing leads to its page; write <ModelRef id="small-one" /> where the text names it, or around these words',
    ],
    [
      paragraph('<Cite source="news">what *Lab* said</Cite>'),
      `content/articles/the-answer.mdx:21:27 error ${lab}`,
    ],
    [paragraph('It is `Lab`.'), `content/articles/the-answer.mdx:21:8 error ${lab}`],
    [standfirst('Shop cut too.'), `content/articles/the-answer.mdx:3:14 error ${shop}`],
    [[answer, '  - Two.', '  - Shop.'], `content/articles/the-answer.mdx:8:5 error ${shop}`],
    [
      [answer, '  - Who was', '  - If Shop was'],
      `content/articles/the-answer.mdx:11:8 error ${shop}`,
    ],
    [paragraph('Labs, laboratories, a lab and Lab-grown.')],
  ])('%j', (edit, ...lines) => {
    expect(linesOf(smallContent(edit))).toEqual(lines);
  });

  test('is one line, in the text if it stands there too', () => {
    expect(linesOf(smallContent(standfirst('Shop cut too.'), paragraph('Then Shop.')))).toEqual([
      `content/articles/the-answer.mdx:21:6 error ${shop}`,
    ]);
  });

  test.each<[text: string, place: string]>([
    ['- It was\n  cut by Shop.', '22:10'],
    ['> It was\n> cut by Shop.', '22:10'],
    ['A &amp; B &amp; Shop.', '21:17'],
  ])('stands where it is written: %j', (text, place) => {
    expect(linesOf(smallContent(paragraph(text)))).toEqual([
      `content/articles/the-answer.mdx:${place} error ${shop}`,
    ]);
  });
});

describe('a name is led to', () => {
  test.each<[what: string, ...edits: Edit[]]>([
    ['by a tag after it', paragraph('Shop, or <CompanyRef id="shop" />.')],
    ['by a tag with other words', paragraph('Shop, <CompanyRef id="shop">a seller</CompanyRef>.')],
    ['by its own tag', paragraph('<CompanyRef id="shop">Shop</CompanyRef>.')],
    ['from the text', standfirst('Shop cut too.'), paragraph('<CompanyRef id="shop" />.')],
    ['from the standfirst', standfirst('<CompanyRef id="shop" /> cut too.'), paragraph('At Shop.')],
  ])('%s', (_what, ...edits) => {
    expect(linesOf(smallContent(...edits))).toEqual([]);
  });

  test('not by a figure of it, nor by the tag of another kind with the same id', () => {
    expect(linesOf(smallContent(paragraph('Shop fell by <Move id="shop-falls" />.')))).toEqual([
      `content/articles/the-answer.mdx:21:1 error ${shop}`,
    ]);
    const twin: Edit[] = [
      ['glossary.json', '"id": "input",', '"id": "shop",'],
      ['glossary.json', '["input"]', '["shop"]'],
    ];
    expect(linesOf(smallContent(...twin, paragraph('Shop is a <Term id="shop" />.')))).toEqual([
      `content/articles/the-answer.mdx:21:1 error ${shop}`,
    ]);
  });
});

test('a broken tag that would have led to it is the only line', () => {
  expect(linesOf(smallContent(paragraph('<CompanyRef id="shap" />, that is Shop.')))).toEqual([
    'content/articles/the-answer.mdx:21:17 error article the-answer: <CompanyRef> id: no company has the id “shap”; did you mean “shop”?',
  ]);
});

test('pages and the home page may name what they like', () => {
  const edits: Edit[] = [
    ['pages/about.mdx', 'A small site for tests.', 'A small site on Lab and Shop.'],
    ['site.json', 'A lab cut', 'Lab cut'],
  ];
  expect(linesOf(smallContent(...edits))).toEqual([]);
});
