import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/check/files.ts';
import { newErrors } from '../../../src/new/make.ts';
import type { Price } from '../../../src/schemas/price.ts';
import { make, surroundingsIn } from './records.ts';

const content = readContent(process.cwd());
const { records } = surroundingsIn(content);

/** The lines that an edit adds to a file, and those that it takes away. */
function changedLines(path: string, text: string): { added: string[]; gone: string[] } {
  const lines = (content.find((file) => file.path === path)?.text ?? '').split('\n');
  const after = text.split('\n');
  return {
    added: without(after, lines),
    gone: without(lines, after),
  };
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const index = left.indexOf(line);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

const open = records.prices.find((price) => price.id === 'deepseek-flash-intl-2026-09-off-peak');
if (open === undefined) throw new Error('the price that is ended is gone');

describe('a new price', () => {
  const next: Price = {
    ...open,
    id: 'deepseek-flash-intl-2026-11-off-peak',
    from: '2026-11-20',
    inputPerMTok: 0.1,
    lastSeen: '2026-11-22',
  };

  test('ends the one before it, stands behind it, and nothing else changes', async () => {
    const { edit, closed } = await make('prices', next, content);
    expect(closed?.id).toBe(open.id);
    expect(edit.path).toBe('content/prices/deepseek.json');
    expect(newErrors(content, [edit], `price ${next.id}`)).toEqual([]);
    const { prices } = JSON.parse(edit.text) as { prices: Price[] };
    expect(prices.find(({ id }) => id === open.id)?.to).toBe('2026-11-20');
    expect(prices.at(-1)).toEqual(next);
    const { added, gone } = changedLines(edit.path, edit.text);
    expect(gone).toEqual([]);
    expect(added).toContain('      "to": "2026-11-20",');
    expect(added).toHaveLength(Object.keys(next).length + 3);
  });

  test('stands in the order of its first day', async () => {
    const early: Price = {
      ...next,
      id: 'early',
      from: '2024-06-01',
      to: '2024-06-02',
      product: 'other',
      lastSeen: '2024-06',
    };
    const { edit, closed } = await make('prices', early, content);
    expect(closed).toBeUndefined();
    const { prices } = JSON.parse(edit.text) as { prices: Price[] };
    const days = prices.map(({ from = '' }) => from);
    expect(days).toEqual(days.toSorted());
  });

  test('of a maker without a file gets one, which names its schema', async () => {
    const other = {
      ...next,
      id: 'kimi-intl-2026-11',
      product: 'kimi',
      maker: 'moonshot-ai',
      host: 'moonshot-ai',
    };
    const { edit } = await make('prices', other, content);
    expect(edit).toMatchObject({ path: 'content/prices/moonshot-ai.json', isNew: true });
    expect(edit.text).toMatch(
      /^\{\n {2}"\$schema": "\.\.\/\.\.\/schemas\/prices\.json",\n {2}"prices": \[\n/,
    );
    expect(newErrors(content, [edit], `price ${other.id}`)).toEqual([]);
  });

  test('that would overlap with another is named before anything is written', async () => {
    const twin: Price = { ...next, id: 'twin', from: open.from };
    const { edit } = await make('prices', twin, content);
    const [error] = newErrors(content, [edit], `price ${twin.id}`);
    expect(error).toMatchObject({ path: 'content/prices/deepseek.json' });
    expect(error?.message).toContain('overlaps with');
  });
});

test('a source is no mistake for having nothing that rests on it yet', async () => {
  const source = {
    id: 'new-page',
    title: 'New',
    publisher: 'A',
    url: 'https://a.example/b',
    published: '2026-11-20',
  };
  const { edit } = await make('sources', source, content);
  expect(edit.path).toBe('content/sources/2026.json');
  expect(newErrors(content, [edit], 'source new-page')).toEqual([]);
  expect(newErrors(content, [edit], 'source other')).toHaveLength(1);
});

test.each([
  ['events', { id: 'e', date: '2025-01-25' }, 'content/timeline/2025.json'],
  ['sources', { id: 's' }, 'content/sources/undated.json'],
  ['terms', { id: 't', term: 'price floor' }, 'content/glossary.json'],
  ['models', { id: 'm', maker: 'openai' }, 'content/models/openai.json'],
  ['companies', { id: 'c', kind: 'lab' }, 'content/companies/labs.json'],
  ['claims', { id: 'a-99', report: 'A' }, 'content/claims/report-a.json'],
] as const)(
  '%s: the record goes into its file, formatted like the rest',
  async (kind, record, path) => {
    const { edit } = await make(kind, record, content);
    expect(edit.path).toBe(path);
    const { added, gone } = changedLines(path, edit.text);
    expect(gone).toEqual([]);
    // Two lines are the braces of the record.
    expect(added.filter((line) => /^ {6}"/.test(line))).toHaveLength(Object.keys(record).length);
    const order = { events: 'date', terms: 'term' }[kind as string];
    if (order === undefined) return;
    const list = (JSON.parse(edit.text) as Record<string, Record<string, string>[]>)[kind] ?? [];
    const keys = list.map((one) => (one[order] ?? '').toLowerCase());
    expect(keys).toEqual(keys.toSorted());
  },
);
