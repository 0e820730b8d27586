import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from './copy.ts';
import { copyProject } from './scratch.ts';

/** A record of a content file, to be broken. */
type Broken = Record<string, unknown>;

interface Mistake {
  /** Below `content/`. */
  file: string;
  /** Breaks the text of the file. */
  edit: (text: string) => string;
  /** What stands in the broken file where the line must point to. */
  at: string;
  /** The field, and what is said of it. */
  says: RegExp;
}

const ARTICLE = 'articles/qwen-2-5-max-in-five-minutes.mdx';

/** Breaks the first record of a file; the list has the name of its folder. */
function firstRecord(list: string, breakIt: (record: Broken, records: Broken[]) => void) {
  return (text: string): string => {
    const file = JSON.parse(text) as Record<string, Broken[]>;
    const records = file[list] ?? [];
    const [record] = records;
    if (record === undefined) throw new Error(`no record in ${list}`);
    breakIt(record, records);
    return JSON.stringify(file, null, 2);
  };
}

const mistakes: Mistake[] = [
  {
    file: 'prices/alibaba.json',
    edit: firstRecord('prices', (price) => {
      price['notes'] = 'A misspelt key';
    }),
    at: '"notes"',
    says: /^price [a-z0-9-]+\/notes: unknown key; did you mean “note”\?$/,
  },
  {
    file: 'prices/deepseek.json',
    edit: firstRecord('prices', (price) => {
      price['inputPerMTok'] = -0.0625;
    }),
    at: '-0.0625',
    says: /^price [a-z0-9-]+\/inputPerMTok: .*below zero .found -0.0625/,
  },
  {
    file: 'timeline/2024.json',
    edit: firstRecord('events', (event) => {
      event['date'] = '2024-02-30';
    }),
    at: '"2024-02-30"',
    says: /^event [a-z0-9-]+\/date: .*2024-02-30/,
  },
  {
    file: 'market/2025.json',
    edit: firstRecord('moves', (move) => {
      move['sources'] = ['no-such-source', ...(move['sources'] as string[])];
    }),
    at: '"no-such-source"',
    says: /^[a-z ]+ [a-z0-9-]+\/sources\.0: no source has the id “no-such-source”/,
  },
  {
    file: 'people/people.json',
    edit: firstRecord('people', (person, people) => {
      people.push({ ...person, id: 'a-double' }, { ...person, id: 'a-double' });
    }),
    at: '"a-double"',
    says: /^person a-double\/id: another person has this id already \(content\/people\/\S+:\d+\)$/,
  },
  {
    file: 'exchange-rates.json',
    edit: (text) => text.replace(/,\s*"date"/, ' "after-no-comma"'),
    at: '"after-no-comma"',
    says: /^file: is not valid JSON: .*a comma/,
  },
  {
    file: ARTICLE,
    edit: (text) => `${text}\n\nA price of <Price id="no-such-price" field="input" />.\n`,
    at: 'no-such-price',
    says: /no price has the id “no-such-price”/,
  },
];

/** `line:column` of the last place of a part in a text, both from 1. */
function placeOf(part: string, text: string): string {
  const before = text.slice(0, text.lastIndexOf(part)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

test('a build names every mistake in one line each and leaves no site', async () => {
  const folder = copyProject('bad-content');
  const expected = mistakes.map(({ file, edit, at, says }) => {
    const place = join(folder, 'content', file);
    const text = edit(readFileSync(place, 'utf8'));
    expect(text).toContain(at);
    writeFileSync(place, text);
    return { start: `content/${file}:${placeOf(at, text)} error `, says };
  });

  const { exitCode, output } = await build(folder);

  expect(exitCode).toBe(1);
  const lines = output.split('\n').filter((line) => line.startsWith('content/'));
  for (const { start, says } of expected) {
    const line = lines.find((candidate) => candidate.startsWith(start));
    expect.soft(line?.slice(start.length), start).toMatch(says);
  }
  expect(lines, 'no mistake is named twice').toHaveLength(expected.length);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});
