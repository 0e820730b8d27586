// Makes the two web fonts beside this file from the @fontsource-variable
// packages: only the characters the site uses, weights 400 to 700, upright.
// Run it with `node src/styles/fonts/subset.mjs`; the same packages always give
// the same bytes, so a changed file in git means a changed input.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

// All that the two fonts may weigh together, in bytes.
const BUDGET = 45_000;

const PRINTABLE_ASCII = String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 0x20 + i));
const ACCENTED = 'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÚÛÜœŒ';
const SIGNS = '\u00a0§©·×÷°±½¼–—‘’“”…‹›«»\u2212↑↓¥€£';
// Wanted too, but the packages leave these out: → ← ↩ ≈ ≤ ≥. The browser draws
// them with the next font in the CSS family list.
const CHARACTERS = PRINTABLE_ASCII + ACCENTED + SIGNS;

const FONTS = [
  {
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    target: 'source-serif-4.woff2',
    // 20 is the design's own default; pinning elsewhere costs 1.5 kB more.
    variationAxes: { wght: { min: 400, max: 700, default: 400 }, opsz: 20 },
    keepFeatures: ['kern', 'liga', 'lnum', 'tnum'],
  },
  {
    source: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    target: 'inter.woff2',
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    keepFeatures: ['kern', 'lnum', 'tnum', 'case'],
  },
];

const require = createRequire(import.meta.url);
let total = 0;
for (const { source, target, variationAxes, keepFeatures } of FONTS) {
  const original = await readFile(require.resolve(source));
  const subset = await subsetFont(original, CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes,
    keepFeatures,
    noHinting: true,
  });
  await writeFile(new URL(target, import.meta.url), subset);
  total += subset.byteLength;
  console.log(`${target}: ${subset.byteLength} bytes`);
}
console.log(`together: ${total} of at most ${BUDGET} bytes`);
if (total > BUDGET) {
  console.error('The fonts are over their budget: drop characters or features.');
  process.exitCode = 1;
}
