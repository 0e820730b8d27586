import { describe, expect, test } from 'vitest';
import { calculatorView } from '../../../../src/charts/explorer/calculator.ts';
import type { BarsModel } from '../../../../src/charts/forms/bars/model.ts';
import type { ExplorerState } from '../../../../src/charts/explorer/state.ts';
import type { Price } from '../../../../src/schemas/price.ts';
import type { TokenAssumption } from '../../../../src/schemas/token-assumption.ts';
import { chartWords as words } from '../../../../src/words/en/charts.ts';
import { exchangeRate, marketOf, stateOf, tokenAssumption } from '../../../fixtures/market.ts';
import { price } from '../../../fixtures/records.ts';

// The job reads a million words and writes half a million; a word is 1 to 1.5 tokens.
const may = { from: '2024-05-06', fromBasis: 'announced', lastSeen: '2024-06-01' } as const;
const small = price({ ...may, cachedInputPerMTok: 0.5 });
const big = price({
  ...{ ...may, id: 'big-cn', product: 'big', models: ['big-one'], maker: 'shop', host: 'shop' },
  ...{ inputPerMTok: 20, outputPerMTok: 60 },
});

function view(prices: Price[], choices: Partial<ExplorerState> = {}): BarsModel {
  const market = marketOf(prices, {
    exchangeRates: [exchangeRate('2024-05-05', 7), exchangeRate('2024-05-20', 8)],
  });
  return calculatorView(stateOf(market, choices), market, words);
}
const rowsOf = ({ table }: BarsModel) =>
  table.rows.map(({ cells }) => cells.map(({ text }) => text).join(': '));
const { numbers } = stateOf(marketOf([]));

test('puts the cheapest first, from the fewest tokens to the most', () => {
  const model = view([big, small]);
  expect(rowsOf(model)).toEqual([
    'Small One: 2 yuan to 3 yuan: 1 June 2024',
    'Big One: 50 yuan to 75 yuan: 1 June 2024',
  ]);
  expect(model.rows.map(({ bars }) => bars.map(({ value, label }) => [value, label]))).toEqual([
    [[3, '2–3 yuan']],
    [[75, '50–75 yuan']],
  ]);
  expect(model.finding).toBe(
    'Read a library, today: 2 yuan to 3 yuan with Small One, 50 yuan to 75 yuan with Big One',
  );
  expect(model.series).toEqual([{ name: 'today', thin: false }]);
  expect(model.notes.join()).toContain(
    '1 to 1.5 tokens for an English word, which is what LAB states, whoever makes the model',
  );
});

test.each<[choices: Partial<ExplorerState>, cost: string]>([
  [{ numbers: { ...numbers, writes: 0 } }, '1 yuan to 1.5 yuan'],
  // Half of the million at 1 yuan, half at 0.5, and half a million at 2.
  [{ numbers: { ...numbers, repeated: 0.5 } }, '1.8 yuan to 2.6 yuan'],
  [{ numbers: { ...numbers, times: 1000 } }, '2,000 yuan to 3,000 yuan'],
  [{ numbers: { ...numbers, reads: 0, writes: 0 } }, 'free'],
  // From 0.00004 to 0.00006 yuan, of which money knows nothing any more.
  [{ numbers: { ...numbers, reads: 0, writes: 20 } }, 'under 0.0001 yuan'],
  [{ numbers: { ...numbers, reads: 0, writes: 50 } }, '0.0001 yuan to 0.00015 yuan'],
  [{ currency: 'USD', numbers: { ...numbers, reads: 0, writes: 200 } }, '≈ under $0.0001'],
  // 2 to 3 yuan at 8 yuan to the dollar.
  [{ currency: 'USD' }, '≈ $0.25 to $0.38'],
])('of %j costs %s', (choices, cost) => {
  expect(rowsOf(view([small], choices))).toEqual([`Small One: ${cost}: 1 June 2024`]);
});

test('without an output price nothing that writes can be counted, what only reads can', () => {
  const half = price({ ...small, outputPerMTok: undefined });
  const model = view([half]);
  expect(model.rows).toEqual([]);
  expect(model.finding).toBe('Read a library, today: not known for this choice');
  expect(model.notes).toContain('A price that the job needs is not known: Small One.');
  const reading = view([half], { numbers: { ...numbers, writes: 0 } });
  expect(rowsOf(reading)).toHaveLength(1);
  expect(reading.notes.join()).not.toContain('not known');
});

test('hours and promotions that hold side by side make one range', () => {
  const night = price({ ...small, id: 'night', hours: 'off-peak', terms: 'promotion' });
  const cheap = { inputPerMTok: 0.5, outputPerMTok: 1, cachedInputPerMTok: undefined };
  const model = view([small, price({ ...night, ...cheap, sources: ['paper'] })]);
  expect(rowsOf(model)).toEqual(['Small One: 1 yuan to 3 yuan: 1 June 2024']);
  expect(model.table.rows[0]?.sources).toEqual(['news', 'paper']);
});

test('a range that begins with nothing says so in figures', () => {
  const promotion = { ...small, id: 'free', terms: 'promotion', cachedInputPerMTok: 0 } as const;
  const model = view([small, price({ ...promotion, inputPerMTok: 0, outputPerMTok: 0 })]);
  expect(rowsOf(model)).toEqual(['Small One: 0 yuan to 3 yuan: 1 June 2024']);
  expect(model.rows[0]?.bars[0]?.label).toBe('0–3 yuan');
});

test('limits are rows of their own, with the limit in their names', () => {
  const short = price({ ...small, id: 'short', tier: 'up to 32K tokens' });
  const long = price({ ...small, id: 'long', tier: 'over 32K tokens', inputPerMTok: 3 });
  expect(rowsOf(view([long, short]))).toEqual([
    'Small One, up to 32K tokens: 2 yuan to 3 yuan: 1 June 2024',
    'Small One, over 32K tokens: 4 yuan to 6 yuan: 1 June 2024',
  ]);
});

describe('the job', () => {
  const start = (choices: Partial<ExplorerState>) => view([small], choices).finding.split(', ')[0];
  const talk = { ...numbers, repeated: 0.5, times: 10 };

  test.each<[choices: Partial<ExplorerState>, name: string]>([
    [{}, 'Read a library'],
    [{ job: 'talk', numbers: talk }, 'Talk'],
    // The numbers are those of the library, and no longer of the talk.
    [{ job: 'talk' }, 'Your own job'],
    [{ numbers: { ...numbers, reads: 999_999 } }, 'Your own job'],
    [{ numbers: { ...numbers, writes: 1 } }, 'Your own job'],
    [{ numbers: { ...numbers, repeated: 0.1 } }, 'Your own job'],
    [{ numbers: { ...numbers, times: 2 } }, 'Your own job'],
    [{ job: 'nothing' }, 'Your own job'],
  ])('of %j is called %s', (choices, name) => {
    expect(start(choices)).toBe(name);
  });
});

describe('on another day than today', () => {
  const before = price({ ...big, id: 'big-before', to: '2024-05-22', lastSeen: '2024-05-09' });
  const now = price({
    ...{ ...big, id: 'big-now', from: '2024-05-22', models: ['third-one'] },
    ...{ inputPerMTok: 10, outputPerMTok: 30, lastSeen: '2024-05-30' },
  });
  const gone = price({ ...small, to: '2024-05-12' });

  test('costs of both days stand side by side, under both names', () => {
    const model = view([before, now, gone], { on: '2024-05-08' });
    expect(rowsOf(model)).toEqual([
      'Small One: 2 yuan to 3 yuan: not known: 1 June 2024',
      'Big One, now Third One: 50 yuan to 75 yuan: 25 yuan to 38 yuan: 9 May 2024',
    ]);
    expect(model.series.map(({ name, thin }) => [name, thin])).toEqual([
      ['8 May 2024', false],
      ['today', true],
    ]);
    expect(model.notes).toContain('Thick bar: 8 May 2024. Thin bar: today.');
  });

  test('each is outlined where no source shows its price on its day', () => {
    const outlined = (on: string) =>
      view([before, now], { on }).rows.map(({ bars }) => bars.map((bar) => bar.outlined));
    expect(outlined('2024-05-08')).toEqual([[false, true]]);
    expect(outlined('2024-05-10')).toEqual([[true, true]]);
    expect(view([before, now], { on: '2024-05-08' }).notes).toContain(words.explorer.outline);
    expect(view([small], { on: '2024-05-08' }).notes).not.toContain(words.explorer.outline);
  });

  test('a row says when its price was last seen, and the finding that it rests on such a one', () => {
    const tellOf = (prices: Price[], on: string) => {
      const { rows, finding } = view(prices, { on });
      return [rows.map(({ note }) => note), finding.split(': ')[0]];
    };
    const job = 'Read a library, ';
    expect(tellOf([before], '2024-05-09')).toEqual([[undefined], `${job}9 May 2024`]);
    const unseen = `${job}10 May 2024, at the last prices seen`;
    expect(tellOf([before], '2024-05-10')).toEqual([['last seen 9 May 2024'], unseen]);
    expect(tellOf([small, before], '2024-05-10')[1]).toBe(unseen);
    expect(tellOf([small, now], '2024-06-01')).toEqual([
      [undefined, 'last seen 30 May 2024'],
      `${job}today, at the last prices seen`,
    ]);
    // Neither the cheapest nor the dearest: the finding does not name it.
    const dear = price({ ...small, id: 'dear', product: 'dear', inputPerMTok: 99 });
    expect(tellOf([small, before, dear], '2024-05-10')[1]).toBe(`${job}10 May 2024`);
  });

  test('what could not be converted is counted and not shown', () => {
    const early = price({ ...big, from: '2024-04-02', to: '2024-05-06' });
    const model = view([early], { on: '2024-05-04', currency: 'USD' });
    expect(model.rows).toEqual([]);
    expect(model.notes.join()).toContain('One price is left out: the record has no exchange rate');
    expect(model.notes.join()).not.toContain('≈');
  });

  test('each is converted at the rate of its day', () => {
    const model = view([big], { on: '2024-05-08', currency: 'USD' });
    // 50 to 75 yuan, at 7 then and at 8 now.
    expect(rowsOf(model)).toEqual(['Big One: ≈ $7.10 to $11: ≈ $6.30 to $9.40: 1 June 2024']);
    expect(model.notes.join()).toContain('rates of 5 May 2024 and 20 May 2024');
  });

  test('what began later has only its cost of today', () => {
    expect(rowsOf(view([now], { on: '2024-05-08' }))).toEqual([
      'Third One: not known: 25 yuan to 38 yuan: 30 May 2024',
    ]);
  });
});

test('names hosts and lists, and keeps to those chosen', () => {
  const resold = price({ ...small, id: 'small-cloud', host: 'cloud', inputPerMTok: 9 });
  const abroad = price({ ...big, id: 'big-us', region: 'us', currency: 'USD' });
  const all = { list: 'all', currency: 'CNY' } as const;
  const names = (choices: Partial<ExplorerState>) =>
    view([small, resold, abroad], choices).rows.map(({ name }) => name);
  expect(names(all)).toEqual(['Small One, LAB', 'Small One, CLOUD', 'Big One, United States']);
  expect(names({ ...all, models: ['big'] })).toEqual(['Big One, United States']);
  expect(names({})).toEqual(['Small One, LAB', 'Small One, CLOUD']);
});

test('counts nothing unconfirmed, and names it', () => {
  const model = view([price({ ...small, confidence: 'unconfirmed' }), big]);
  expect(model.rows.map(({ name }) => name)).toEqual(['Big One']);
  expect(model.notes).toContain('Left out because unconfirmed: Small One.');
});

describe('what a model takes at once', () => {
  // 1.5 million words are at most 2.25 million tokens.
  const within = (context: number | undefined) => {
    const models = [
      { id: 'small-one', name: 'Small One', ...(context !== undefined && { context }) },
    ];
    const market = marketOf([small], { models });
    const { notes, rows } = calculatorView(stateOf(market), market, words);
    return { notes: notes.join(' '), spoken: rows[0]?.bars[0]?.spoken };
  };
  const note = 'One text of the job may be more than these take at once: Small One.';

  test.each([
    [32_000, true],
    [2_249_999, true],
    [2_250_000, false],
    [undefined, false],
  ])('of %s: too long is %s, in a note and in what is spoken', (context, isTooLong) => {
    const { notes, spoken } = within(context);
    expect(notes.includes(note)).toBe(isTooLong);
    expect(spoken).toBe(
      `2 yuan to 3 yuan${isTooLong ? ', may be more than it takes at once' : ''}`,
    );
  });
});

test('draws the cheapest forty at most, and says so; the finding is of all', () => {
  const many = Array.from({ length: 41 }, (_, index) =>
    price({ ...small, id: `p-${index}`, product: `p-${index}`, outputPerMTok: 41 - index }),
  );
  const model = view(many);
  expect(model.rows).toHaveLength(40);
  // A million words at 1 yuan, half a million at 40 or 41.
  expect(model.rows.at(-1)?.bars[0]?.label).toBe('21–32 yuan');
  expect(model.finding).toContain('22 yuan to 32 yuan with Small One');
  expect(model.notes.join()).toContain('the cheapest 40 of 41');
  expect(view(many.slice(1)).notes.join()).not.toContain('the cheapest');
});

describe('how many tokens a word has', () => {
  const told = (...assumptions: Partial<TokenAssumption>[]) => {
    const market = marketOf([small], { tokenAssumptions: assumptions.map(tokenAssumption) });
    return calculatorView(stateOf(market), market, words);
  };

  test('is what several makers state, and the note names them', () => {
    const model = told({}, { id: 'shop-words', company: 'shop', tokensLow: 0.8 });
    expect(rowsOf(model)).toEqual(['Small One: 1.6 yuan to 3 yuan: 1 June 2024']);
    expect(model.notes[0]).toContain('0.8 to 1.5 tokens for an English word');
    expect(model.notes[0]).toContain('which is what LAB and SHOP state, whoever');
  });

  test('is not what is unconfirmed', () => {
    const rumour = {
      id: 'rumour',
      company: 'shop',
      tokensHigh: 9,
      confidence: 'unconfirmed',
    } as const;
    expect(told({}, rumour).notes[0]).toContain(
      '1 to 1.5 tokens for an English word, which is what LAB states',
    );
    expect(told(rumour).rows).toEqual([]);
  });

  test('may be stated by nobody: then there are no rows, and a note', () => {
    const model = told();
    expect([model.rows, model.table.rows, model.sources]).toEqual([[], [], []]);
    expect(model.notes).toEqual(['No maker states how many tokens this text has.']);
    expect(model.finding).toBe('Read a library, today: not known for this choice');
  });
});
