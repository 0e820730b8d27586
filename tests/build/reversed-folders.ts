/**
 * Loaded before a build (`node --import`), turns round the order in which folders list their files,
 * which differs between file systems.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Lister = (...args: unknown[]) => unknown;

function reversed(list: Lister): Lister {
  return (...args) => {
    const found = list(...args);
    return Array.isArray(found) ? found.reverse() : found;
  };
}

function reversedLater(list: Lister): Lister {
  return async (...args) => {
    const found = await (list(...args) as Promise<unknown>);
    return Array.isArray(found) ? found.reverse() : found;
  };
}

Object.assign(fs, {
  readdirSync: reversed(fs.readdirSync as Lister),
  globSync: reversed(fs.globSync as Lister),
});
Object.assign(fs.promises, { readdir: reversedLater(fs.promises.readdir as Lister) });
syncBuiltinESMExports();
