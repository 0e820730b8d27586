import { spawnSync } from 'node:child_process';

/** Runs what is too long for `npm test`: the fuzz of the checker with all its accidents. */
const { status } = spawnSync(
  'vitest',
  ['run', '-c', 'tests/vitest.unit.ts', 'tests/unit/check/fuzz.test.ts'],
  { stdio: 'inherit', env: { ...process.env, MUTATIONS: '5000' } },
);
process.exitCode = status ?? 1;
