import { dirname } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that ask a real server of Debian’s with the built site behind it. */
export default defineConfig({
  root: dirname(import.meta.dirname),
  test: {
    name: 'judges',
    include: ['tests/judges/**/*.test.ts'],
    globalSetup: 'tests/judges/served.ts',
    testTimeout: 120_000,
    // They would slow each other down, and one of them counts.
    fileParallelism: false,
  },
});
