import { beforeEach, expect, test, vi } from 'vitest';
import { readContent } from '../../../src/check/files.ts';
import { Interrupted } from '../../../src/new/ask.ts';
import { fillArticle } from '../../../src/new/article-questions.ts';
import { makeSoundRecord } from '../../../src/new/sound-record.ts';
import type { Kind } from '../../../src/schemas/kinds.ts';
import { checkContent } from '../../../src/check/content.ts';
import { surroundingsIn } from './records.ts';

const LEAVES = Symbol('left');
const editor = vi.hoisted(() => ({
  /** What the editor says to a question, one after the other; else the proposal is taken. */
  says: new Map<string, unknown[]>(),
  /** What was asked and told, in its order. */
  heard: [] as string[],
}));

interface Question {
  message: string;
  initialValue?: unknown;
  initialValues?: unknown[];
  validate?: (answer: string) => string | undefined;
}

vi.mock('@clack/prompts', () => {
  const prompt = (question: Question): Promise<unknown> => {
    const [name = ''] = question.message.split(/:| \(/);
    editor.heard.push(name);
    const proposed = question.initialValues ?? question.initialValue ?? '';
    for (;;) {
      const answers = editor.says.get(name) ?? [];
      const answer = answers.length > 0 ? answers.shift() : proposed;
      const mistake = typeof answer === 'string' ? question.validate?.(answer) : undefined;
      if (mistake === undefined) return Promise.resolve(answer);
      editor.heard.push(mistake);
      // An editor who says nothing more has left.
      if (answers.length === 0) return Promise.resolve(LEAVES);
    }
  };
  return {
    text: prompt,
    select: prompt,
    multiselect: prompt,
    autocomplete: prompt,
    autocompleteMultiselect: prompt,
    isCancel: (answer: unknown) => answer === LEAVES,
    log: { warn: (text: string) => editor.heard.push(text) },
  };
});

const files = readContent(process.cwd());
const surroundings = surroundingsIn(files);
const WHICH = 'Which of these do you want to fill in?';

beforeEach(() => {
  editor.says.clear();
  editor.heard.length = 0;
});

function sit(kind: Kind, given: Record<string, string>, says: Record<string, unknown[]>) {
  editor.says = new Map(Object.entries(says));
  const sitting = { kind, given: new Map(Object.entries(given)), surroundings, isAsked: true };
  return makeSoundRecord(sitting, files);
}

const price = {
  product: 'deepseek-flash',
  region: 'intl',
  hours: 'off-peak',
  confidence: 'primary',
  sources: 'lobe-chat-2024-qwen',
};

test('who takes every proposal has a good price, which ends the one before it', async () => {
  const { record, made } = await sit('prices', price, { inputPerMTok: ['0.1'] });
  expect(made.at(-1)?.closed?.id).toBe('deepseek-flash-intl-2026-09-off-peak');
  expect(record).toMatchObject({ ...price, sources: [price.sources], fromBasis: 'announced' });
  expect(record).toMatchObject({ from: surroundings.asOf, change: 'cut', inputPerMTok: 0.1 });
  expect(record).not.toHaveProperty('outputPerMTok');
  const which = editor.heard.indexOf(WHICH);
  // What is needed comes first, what is known is not asked, and an id is made of the rest.
  expect(editor.heard.slice(0, which)).toEqual(
    expect.arrayContaining(['models', 'maker', 'inputPerMTok', 'from']),
  );
  expect(editor.heard).not.toContain('region');
  expect(editor.heard.at(-1)).toBe('id');
});

test('each answer is held to its field at once, and a given one as well', async () => {
  await sit(
    'prices',
    { ...price, hours: 'night' },
    { hours: ['peak'], inputPerMTok: ['0,1', '0.1'], id: ['deepseek-chat-cn-2024-05', 'own'] },
  );
  expect(editor.heard).toEqual(
    expect.arrayContaining([
      'hours must be one of any, peak, off-peak (found "night")',
      'must be a number (found "0,1")',
      'there is a record “deepseek-chat-cn-2024-05” already',
    ]),
  );
});

test('what is wrong between fields is asked for again, and the other answers stay', async () => {
  const given = {
    report: 'A',
    kind: 'fact',
    statement: 'S.',
    reason: 'R.',
    sources: price.sources,
  };
  const { record } = await sit('claims', given, { verdict: ['', 'wrong'] });
  expect(record).toMatchObject({ statement: 'S.', verdict: 'wrong' });
  expect(editor.heard.slice(-2)).toEqual([
    '--verdict a statement of fact has a verdict (confirmed, reported, company-claim, imprecise, disputed, wrong, unverifiable), and an opinion has none',
    'verdict',
  ]);
});

test('a source that is not there yet is made on the way, in its own file', async () => {
  const { product, region, hours, confidence } = price;
  const given = { product, region, hours, confidence };
  const { record, edits, made } = await sit('prices', given, {
    inputPerMTok: ['0.1'],
    sources: [['+', 'lobe-chat-2024-qwen']],
    title: ['T'],
    publisher: ['P'],
    url: ['https://p.example/t'],
    published: ['2026-11-20'],
  });
  expect(record['sources']).toEqual(['p-2026-11-20-t', 'lobe-chat-2024-qwen']);
  expect(made.map(({ id }) => id)).toEqual(['p-2026-11-20-t', record.id]);
  expect(edits.map(({ path }) => path)).toEqual([
    'content/sources/2026.json',
    'content/prices/deepseek.json',
  ]);
});

test('who leaves in the midst of the questions leaves nothing', async () => {
  await expect(sit('terms', { term: 'A term' }, { definition: [LEAVES] })).rejects.toThrow(
    Interrupted,
  );
});

test('an article may be named after none that is there', async () => {
  const { content } = checkContent(files);
  if (content === undefined) throw new Error('the content has mistakes');
  editor.says = new Map([
    ['title', ['', '词元', 'How one yuan started a price war', 'A new one']],
    ['standfirst', ['S.']],
    ['topic', ['t']],
  ]);
  const { path } = await fillArticle(new Map(), content, files, true);
  expect(path).toBe('content/articles/a-new-one.mdx');
  expect(editor.heard.slice(1, 4)).toEqual([
    'must not be empty (found "")',
    'must have Latin letters, of which its file is named',
    'has content/articles/how-one-yuan-started-a-price-war.mdx already; choose another',
  ]);
});
