import { describe, expect, test } from 'vitest';
import { linesOf, smallContent, type Edit } from '../../fixtures/content.ts';

const cut = 'articles/the-cut.mdx';
const answer = 'articles/the-answer.mdx';
const record = 'articles/the-record.mdx';

test.each<[edit: Edit, ...lines: string[]]>([
  [
    [cut, '<Timeline', '<TimeLine'],
    'content/articles/the-cut.mdx:21:1 error article the-cut: <TimeLine> is no tag of this site; did you mean “Timeline”?',
  ],
  [
    [cut, 'The price fell', '<marquee>The price</marquee> fell'],
    'content/articles/the-cut.mdx:16:1 error article the-cut: <marquee> is no tag of this site',
  ],
  [
    [cut, 'The price fell', '<>The price</> fell'],
    'content/articles/the-cut.mdx:16:1 error article the-cut: <> is no tag of this site',
  ],
  [
    [cut, 'signed', 'sined'],
    'content/articles/the-cut.mdx:16:78 error article the-cut: <Change> has no attribute sined; did you mean “signed”?',
  ],
  [
    [cut, 'signed', 'colour="red"'],
    'content/articles/the-cut.mdx:16:78 error article the-cut: <Change> has no attribute colour',
  ],
  [
    [cut, ' field="input" signed', ''],
    'content/articles/the-cut.mdx:16:19 error article the-cut: <Change> needs the attribute field: input, output, cached',
  ],
  [
    [cut, 'field="input" signed', 'field="inputs" signed'],
    'content/articles/the-cut.mdx:16:71 error article the-cut: <Change> field must be one of input, output, cached (found “inputs”); did you mean “input”?',
  ],
  [
    [cut, 'signed', 'signed="yes"'],
    'content/articles/the-cut.mdx:16:86 error article the-cut: <Change> signed takes no value',
  ],
  [
    [cut, 'signed', 'signed={true}'],
    'content/articles/the-cut.mdx:16:78 error article the-cut: <Change> takes literal attributes only, such as id="…"',
  ],
  [
    [cut, 'signed', '{...all}'],
    'content/articles/the-cut.mdx:16:78 error article the-cut: <Change> takes literal attributes only, such as id="…"',
  ],
  [
    [answer, 'to="small-cn" field', 'to="small-c" field'],
    'content/articles/the-answer.mdx:19:46 error article the-answer: <Ratio> to: no price has the id “small-c”; did you mean “small-cn”?',
  ],
  [
    [cut, '<Cite source="news">', '<Cite source="nobody-at-all">'],
    'content/articles/the-cut.mdx:17:19 error article the-cut: <Cite> source: no source has the id “nobody-at-all”',
  ],
  [
    [cut, 'small-cut first-answer', 'small-cut first-answr nothing'],
    'content/articles/the-cut.mdx:21:29 error article the-cut: <Timeline> events: no event has the id “first-answr”; did you mean “first-answer”?',
    'content/articles/the-cut.mdx:21:41 error article the-cut: <Timeline> events: no event has the id “nothing”',
  ],
  [
    [answer, 'of="small-cn"', 'of="big-us"'],
    'content/articles/the-answer.mdx:19:21 error article the-answer: <Ratio>: a Chinese list price and one from abroad are not compared (big-us in USD, small-cn in CNY)',
  ],
  [
    [cut, 'field="input" signed', 'field="output" signed'],
    'content/articles/the-cut.mdx:16:19 error article the-cut: <Change>: small-cn-before has no outputPerMTok',
  ],
  [
    [answer, '<Chart id="both-in-may" />', 'See: <Chart id="both-in-may" />'],
    'content/articles/the-answer.mdx:21:6 error article the-answer: <Chart> must stand on a line of its own',
  ],
  [
    [cut, '>five rivals</Cite>', ' />'],
    'content/articles/the-cut.mdx:17:5 error article the-cut: <Cite> wraps words: <Cite …>words</Cite>',
  ],
  [
    [answer, 'field="output" />', 'field="output">no</Ratio>'],
    'content/articles/the-answer.mdx:19:21 error article the-answer: <Ratio> wraps no words: write <Ratio … />',
  ],
])('%j', (edit, ...lines) => {
  expect(linesOf(smallContent(edit))).toEqual(lines);
});

test('a change from a free price, and a multiple of one', () => {
  const free: Edit = ['prices/lab.json', '"inputPerMTok": 20', '"inputPerMTok": 0'];
  const ratio: Edit = [
    answer,
    'to="small-cn" field="output"',
    'to="small-cn-before" field="input"',
  ];
  expect(linesOf(smallContent(free, ratio))).toEqual([
    'content/articles/the-answer.mdx:19:21 error article the-answer: <Ratio>: nothing is a multiple of a free price (small-cn-before)',
    'content/articles/the-cut.mdx:16:19 error article the-cut: <Change>: a change from zero is not a percentage (small-cn-before)',
    'content/articles/the-record.mdx:28:19 error article the-record: <Between>: a range goes from a lower price to a higher one (small-cn)',
    'content/site.json:11:43 error site/home.standfirst: <Change>: a change from zero is not a percentage (small-cn-before)',
  ]);
});

describe('a tag of another record', () => {
  const staff = '<Count id="lab-staff" />';
  const span = '<Between from="small-cut" to="first-answer" />';
  const date = '<EventDate id="small-cut" />';

  test.each<[written: string, instead: string, ...lines: string[]]>([
    [
      staff,
      '<Count id="big-one" field="context" />',
      '15:29 error article the-record: <Count>: big-one has no context in its record',
    ],
    [
      staff,
      '<Count id="founder-interview" />',
      '15:29 error article the-record: <Count>: the fact founder-interview is words and no number',
    ],
    [
      staff,
      '<Count id="lab-staf" />',
      '15:40 error article the-record: <Count> id: no fact or figure or model or assumption has the id “lab-staf”; did you mean “lab-staff”?',
    ],
    [
      staff,
      '<Score id="shop-falls" />',
      '15:40 error article the-record: <Score> id: no score has the id “shop-falls”',
    ],
    [
      staff,
      '<Price id="small-cn" field="input" in="CNY" />',
      '15:29 error article the-record: <Price>: small-cn is in CNY already',
    ],
    [
      span,
      span.replace(' />', ' unit="hours" />'),
      '7:64 error article the-record/takeaways.0: <Between> unit must be one of days, weeks, months, years (found “hours”)',
    ],
    [
      date,
      '<EventDate id="month" show="day" />',
      '8:10 error article the-record/takeaways.1: <EventDate>: the day of month is not known',
    ],
    [
      '<ClaimRef id="a-first">cut in price</ClaimRef>',
      '<ClaimRef id="a-first" />',
      '18:41 error article the-record: <ClaimRef> wraps words: <ClaimRef …>words</ClaimRef>',
    ],
    [
      '<CompanyRef id="lab" />',
      '<CompanyRef id="founder" />',
      '15:17 error article the-record: <CompanyRef> id: no company has the id “founder”',
    ],
    ['<Term id="token">tokens</Term>', '<Term id="token" />'],
  ])('%s, then %s', (written, instead, ...lines) => {
    expect(linesOf(smallContent([record, written, instead]))).toEqual(
      lines.map((line) => `content/articles/the-record.mdx:${line}`),
    );
  });
});

describe('a quotation', () => {
  const foreign =
    '<Quote> has words that news does not list under quotes; without verbatim and original it is a paraphrase';
  const noDate = '<Quote> date must be a date, as YYYY-MM-DD, YYYY-MM or YYYY';
  const words = 'The price followed costs\n';
  const whole = 'The price followed costs, and nothing else.';

  test.each<[written: string, instead: string, ...mistakes: string[]]>([
    [words, 'The price led costs\n', foreign],
    [words, 'The price\n*followed* costs\n'],
    [words, `${whole} Ever\n`, foreign],
    [` verbatim>\n${words}`, '>\nCosts came first\n'],
    [' verbatim', ` language="zh" original="${whole}"`],
    [' verbatim', ' language="zh" original="价格"', foreign],
    [`verbatim>\n${words}`, `verbatim>\nThe price followed costs,\n\nand nothing else.\n`],
    [words, 'The <Cite source="news">price</Cite> followed costs\n', foreign],
    [words, `- ${words}`, '<Quote> verbatim holds plain paragraphs'],
    [
      ' verbatim',
      ` verbatim language="zh" original="${whole}"`,
      '<Quote> is verbatim or has an original that we translated, not both',
    ],
    [' verbatim', ` original="${whole}"`, '<Quote> with original says its language: language="zh"'],
    [
      `verbatim>\n${words}</Quote>`,
      `verbatim>${words.trim()}</Quote>`,
      '<Quote> must stand on a line of its own, and so do its words',
    ],
  ])('%j, then %j', (written, instead, ...mistakes) => {
    expect(linesOf(smallContent([record, written, instead]))).toEqual(
      mistakes.map(
        (line) => `content/articles/the-record.mdx:23:1 error article the-record: ${line}`,
      ),
    );
  });

  test.each([
    ['date="2024-05" source', 'date="May 2024" source', `23:34 ${noDate} (found “May 2024”)`],
    ['speaker="A Founder"', 'speaker=""', '23:8 <Quote> speaker must not be empty'],
  ])('%j, then %j, is wrong at its attribute', (written, instead, mistake) => {
    const [line] = linesOf(smallContent([record, written, instead]));
    expect(line?.replace('error article the-record: ', '')).toBe(
      `content/articles/the-record.mdx:${mistake}`,
    );
  });
});
