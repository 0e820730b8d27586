import { dirname } from 'node:path';
import { defineConfig } from 'vitest/config';

// An odd zone far from UTC (+12:45, +13:45 in summer) makes a date read in local time fail a test.
process.env.TZ = 'Pacific/Chatham';

/** Tests of single functions and of the content; none needs a build. */
export default defineConfig({
  root: dirname(import.meta.dirname),
  test: {
    name: 'unit',
    include: ['tests/unit/**/*.test.ts'],
    // Some start git or a check as a process; a busy machine must not decide what fails.
    testTimeout: 120_000,
    // Vitest would hand out every style sheet empty; pictures read their colours from two.
    css: { include: /(?:tokens|companies)\.css/ },
  },
});
