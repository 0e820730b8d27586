import { closeSync, openSync, readSync } from 'node:fs';

/** Holds one part after another of one file after another; never kept beyond a call. */
const buffer = Buffer.allocUnsafe(2 ** 16);

/**
 * Reads a file part by part, always into the same memory. A buffer for each file of a large site
 * makes Node collect garbage again and again, which takes longer than reading.
 * @param take gets each part, which the next one overwrites; says whether to go on.
 */
export function readParts(file: string, take: (part: Buffer) => boolean): void {
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const length = readSync(descriptor, buffer);
      if (length === 0 || !take(buffer.subarray(0, length))) return;
    }
  } finally {
    closeSync(descriptor);
  }
}
