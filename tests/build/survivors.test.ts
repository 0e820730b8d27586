import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/content.ts';
import { readContent, type ContentFile } from '../../src/check/files.ts';
import { isError } from '../../src/check/problem.ts';
import { mutated, mutations, SEED, withFile } from '../fixtures/mutations.ts';
import { build } from './copy.ts';
import { copyProject } from './scratch.ts';
import { builtSite, filesIn, root } from './site.ts';

const SURVIVORS = 20;
/** One mutation of six to eight survives. */
const TRIED = 400;

const real = readContent(root);

function hasErrors(files: readonly ContentFile[]): boolean {
  return checkContent(files).problems.some(isError);
}

/** Whether a build could print something else: in JSON blanks mean nothing. */
function isFelt({ path, text }: ContentFile): boolean {
  const original = real.find((file) => file.path === path)?.text ?? '';
  if (!path.endsWith('.json')) return text !== original;
  return JSON.stringify(JSON.parse(text)) !== JSON.stringify(JSON.parse(original));
}

/** Files of the real content after accidents of which the check names no error. */
function survivors(): ContentFile[] {
  const found: ContentFile[] = [];
  for (const mutation of fc.sample(mutations(real), { seed: SEED + 1, numRuns: TRIED })) {
    const original = real.find(({ path }) => path === mutation.path);
    if (original === undefined) throw new Error(`there is no ${mutation.path}`);
    const file = mutated(original, mutation);
    if (!hasErrors(withFile(real, file)) && isFelt(file)) found.push(file);
    if (found.length === SURVIVORS) break;
  }
  return found;
}

/** Survivors that stand in one content: no two in the same file, and together without an error. */
function contentsOf(files: readonly ContentFile[]): ContentFile[][] {
  const contents: ContentFile[][] = [];
  for (const file of files) {
    const home = contents.find(
      (content) =>
        content.every(({ path }) => path !== file.path) &&
        !hasErrors([...content, file].reduce<readonly ContentFile[]>(withFile, real)),
    );
    if (home === undefined) contents.push([file]);
    else home.push(file);
  }
  return contents;
}

test(`${SURVIVORS} accidents that the check lets pass do not break the build`, async () => {
  const files = survivors();
  expect(files).toHaveLength(SURVIVORS);
  const contents = contentsOf(files);
  const pages = builtSite().files.filter((file) => /^articles\/.*\.html$/.test(file));
  for (const content of contents) {
    const folder = copyProject('survivors');
    for (const { path, text } of content) writeFileSync(join(folder, path), text);
    const { exitCode, output } = await build(folder);
    const names = content.map(({ path }) => path).join(', ');
    expect(exitCode, `${names}\n${output}`).toBe(0);
    expect(filesIn(join(folder, 'dist')), names).toEqual(expect.arrayContaining(pages));
  }
  console.log(`${files.length} survivors in ${contents.length} builds`);
});
