import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { addressesOf, fileFor, urlOf } from './addresses.ts';
import type { BuiltPage, BuiltSite } from './site.ts';

/** The scripts that a page names, in files of their own, to be loaded at once or later. */
export function codeOf(page: BuiltPage, site: BuiltSite): string[] {
  return addressesOf(page)
    .filter(({ use }) => use !== 'link')
    .map((address) => fileFor(urlOf(address, page, site), site))
    .filter((file) => file !== undefined)
    .filter((file) => /\.m?js$/.test(file));
}

/** A script and all that it imports, at once or later, through every file. */
export function withImports(entry: string, site: BuiltSite): string[] {
  const reached = new Set([entry]);
  // A set may grow while it is walked; what is added is walked too.
  for (const file of reached) {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(site.folder, file), 'utf8'));
    for (const { fileName } of importedFiles) {
      const url = new URL(fileName, new URL(file, site.address));
      const imported = fileFor(url, site);
      if (imported === undefined) throw new Error(`${file} imports ${fileName}, which is no file`);
      reached.add(imported);
    }
  }
  return [...reached];
}
