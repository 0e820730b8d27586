import { spawnSync } from 'node:child_process';

/** Builds of many articles. */
const sizes = process.env.SCALE?.split(' ') ?? ['100', '1000', '10000'];
/** How times may grow with the number of articles, as an exponent. */
const LIMIT = 1.1;
const { status, stdout } = spawnSync(process.execPath, ['tests/bench/scale.ts', ...sizes], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 2],
});
console.log(stdout);
const growths = [...stdout.matchAll(/\| (\d+\.\d+) \|$/gm)].map(([, growth]) => Number(growth));
console.log(`Asked of growth: at most ${LIMIT}.`);
const holds = growths.length > 0 && growths.every((growth) => growth <= LIMIT);
process.exitCode = holds ? (status ?? 1) : 1;
