import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Outcome } from './fuzz.ts';

/** More of them take minutes: `MUTATIONS=5000`. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 1_000);
const LONGEST = 5_000;
/** For half of the mutations; a check that hangs is ended then. */
const PATIENCE = 600_000;

/** Runs every other mutation in a Node of its own, which reads the packages that an editor’s does. */
async function half(from: number): Promise<Outcome[]> {
  const script = join(import.meta.dirname, 'fuzz.ts');
  const args = [script, ...[MUTATIONS, from, 2].map(String)];
  const options = { timeout: PATIENCE, maxBuffer: 2 ** 28 };
  const printed = await promisify(execFile)(process.execPath, args, options).catch(
    (error: unknown) => {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      const last = stdout.trim().split('\n').at(-1) ?? '';
      throw new Error(`ended after this mutation: ${last}\n${stderr}`, { cause: error });
    },
  );
  return printed.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Outcome);
}

test(
  `${MUTATIONS} accidents to real files are named at their places, or do no harm`,
  { timeout: PATIENCE + 10_000 },
  async () => {
    const outcomes = (await Promise.all([half(0), half(1)])).flat();
    const countOf = (result: Outcome['result'], isWhole?: boolean) =>
      outcomes.filter(
        (outcome) =>
          outcome.result === result && (isWhole === undefined || outcome.isWhole === isWhole),
      ).length;
    const longest = Math.max(...outcomes.map(({ milliseconds }) => milliseconds));
    console.log(
      `${outcomes.length} mutations: ${countOf('unchanged')} hit nothing, ${countOf('named')} named, ${countOf('passed')} passed; in all of the content ${countOf('named', true)} named, ${countOf('passed', true)} survived; longest check ${Math.round(longest)} ms`,
    );
    expect(outcomes).toHaveLength(MUTATIONS);
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    expect(longest).toBeLessThan(LONGEST);
  },
);
