import { spawnSync } from 'node:child_process';

/** Builds of many articles, with their growth. */
const sizes = process.env.SCALE?.split(' ') ?? ['100', '1000', '10000'];
const { status, stdout } = spawnSync(process.execPath, ['tests/bench/scale.ts', ...sizes], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 2],
});
console.log(stdout);
process.exitCode = status ?? 1;
