import { dirname } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The reader’s paths in Firefox, through the built site in `dist`. */
export default defineConfig({
  root: dirname(import.meta.dirname),
  test: {
    name: 'firefox',
    include: ['tests/firefox/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
