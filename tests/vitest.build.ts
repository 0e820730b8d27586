import { dirname } from 'node:path';
import { defineConfig } from 'vitest/config';

// An odd zone far from UTC (+12:45, +13:45 in summer) makes a date read in local time fail a test.
process.env.TZ = 'Pacific/Chatham';

/** Tests that read the built site in `dist`. */
export default defineConfig({
  root: dirname(import.meta.dirname),
  test: {
    name: 'build',
    include: ['tests/build/**/*.test.ts'],
    // The first that asks parses the whole site, and builds run beside it: nothing here is a race.
    testTimeout: 400_000,
    hookTimeout: 400_000,
  },
});
