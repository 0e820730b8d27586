import { dirname } from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = dirname(import.meta.dirname);

/** The lint rules; they stand here to keep the top level of the repository short. */
export default defineConfig(
  // With `-c`, patterns are relative to the folder ESLint was started in: the root.
  globalIgnores(['dist/', '.dist/', '.astro/', 'tests/fixtures/broken-site/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      // The compiler asks for brackets where a key may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A number prints the same everywhere, so wrapping each in String() would only add noise.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/*.astro'], extends: [astro.configs.recommended] },
);
