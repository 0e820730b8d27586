import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all, whenever it is interrupted: the text goes into a file beside
 * it, which then takes its name.
 * @param isNew whether the file must not be there yet.
 * @throws {Error} where it is there and should be new.
 */
export function writeWhole(path: string, text: string, isNew: boolean): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(beside, text);
    // A link is refused where the name is taken; a renaming would take it.
    if (isNew) linkSync(beside, path);
    else renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
