import { defineConfig } from 'vitest/config';
import unit from './vitest.unit.ts';

/** The unit tests of the domain, which must find the mistakes that Stryker puts into it. */
export default defineConfig({
  ...unit,
  test: {
    ...unit.test,
    name: 'mutation',
    include: ['tests/unit/domain/**/*.test.ts'],
    // Stryker runs tests in threads, which can’t change their time zone.
    testNamePattern: /^(?!.*is the same in )/,
  },
});
