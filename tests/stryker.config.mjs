/**
 * Puts mistakes into the code of the domain, one at a time, to see whether its tests find them.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/vitest.mutation.ts', related: false },
  coverageAnalysis: 'perTest',
  // Its sandbox is a copy of the project; what is built or kept needs no copy.
  ignorePatterns: ['dist', '.dist', '.astro', 'tests/pictures/baselines', 'tests/judges'],
  // Below node_modules no test would be found.
  tempDirName: '.stryker',
  reporters: ['json'],
  jsonReporter: { fileName: 'node_modules/.cache/stryker/report.json' },
  // What runs while a module is loaded would need all tests anew for each mistake: an hour.
  ignoreStatic: true,
  concurrency: 2,
};
