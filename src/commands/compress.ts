import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { builtFiles } from '../serving/built-pages.ts';

/** What gets smaller; pictures and fonts are packed already. */
const TEXT = /\.(?:html|css|js|json|svg|xml|txt|md|csv|bib|webmanifest|wasm)$/;
/** What fits into one packet anyway is not worth a second file. */
const SMALLEST = 1_000;

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/**
 * Writes `<file>.br` and `<file>.gz` beside each text file of `dist`, or of the folder named, for
 * servers that send them as they are.
 */
const folder = process.argv[2] ?? 'dist';
const files = builtFiles(folder)
  .filter((file) => TEXT.test(file))
  .map((file) => join(folder, file))
  .filter((file) => statSync(file).size >= SMALLEST);
if (files.length === 0) {
  console.error(`${folder} holds nothing to compress: run \`npm run build\` first`);
  process.exit(2);
}
const sizes = { plain: 0, brotli: 0, gzip: 0 };
const waiting = files.values();
await Promise.all(Array.from({ length: availableParallelism() * 2 }, packSome));
const [plain, brotli, zipped] = [sizes.plain, sizes.brotli, sizes.gzip].map(
  (bytes) => `${(bytes / 1e6).toFixed(1)} MB`,
);
console.log(`${files.length} files, ${plain}: ${brotli} as brotli, ${zipped} as gzip`);

async function packSome(): Promise<void> {
  for (const file of waiting) {
    const data = readFileSync(file);
    const [small, smaller] = await Promise.all([
      packGzip(data, { level: 9 }),
      packBrotli(data, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: data.length } }),
    ]);
    await Promise.all([writeFile(`${file}.gz`, small), writeFile(`${file}.br`, smaller)]);
    sizes.plain += data.length;
    sizes.brotli += smaller.length;
    sizes.gzip += small.length;
  }
}
