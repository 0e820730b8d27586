import { expect, test } from 'vitest';
import { z } from 'zod';
import { compareIncremental, madeAnew, PAGES } from './incremental.ts';
import { copyProject } from './scratch.ts';

/** More of them, then with pictures and the index of the search, take minutes: `EDITS=30`. */
const EDITS = z.coerce
  .number()
  .int()
  .positive()
  .parse(process.env.EDITS ?? 3);
const env = process.env.EDITS === undefined ? PAGES : {};
/** In milliseconds for each, on a machine that is busy with others. */
const PATIENCE = 150_000;

test(
  'a build after an edit gives the bytes of a whole one',
  async () => {
    const [warm, cold] = [copyProject('warm'), copyProject('cold')] as const;
    const say = (line: string) => {
      console.log(line);
    };
    const differences = await compareIncremental(warm, cold, EDITS, env, say);
    console.log(`${EDITS} edits: ${differences.length} builds differ from a whole one`);
    expect(differences).toEqual([]);
  },
  EDITS * PATIENCE,
);

test('a build without an edit takes over every article, record and chart from the last', async () => {
  const made = await madeAnew(copyProject('again'));
  expect(made).toContain('index.html');
  const ofOne =
    /^(?:articles|companies|models|people|sources|charts|embed)\/(?!index\.html)[^/]+(?:\/index\.html|\.\w+)$/;
  expect(made.filter((file) => ofOne.test(file))).toEqual([]);
});
