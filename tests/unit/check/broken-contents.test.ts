import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import type { ContentFile } from '../../../src/check/files.ts';
import { formatProblem } from '../../../src/check/problem.ts';
import { brokenContents, type Broken } from '../../fixtures/broken-contents.ts';
import { smallContent } from '../../fixtures/content.ts';

/** The small site as an editor left it. */
function brokenContent({ edits = [], files = {}, without = [] }: Broken): ContentFile[] {
  const written = new Map(smallContent(...edits).map(({ path, text }) => [path, text]));
  for (const [place, text] of Object.entries(files)) written.set(`content/${place}`, text);
  for (const place of without) written.delete(`content/${place}`);
  return [...written].map(([path, text]) => ({ path, text }));
}

const warnings = new Set(checkContent(smallContent()).problems.map(formatProblem));

describe.each(Object.entries(brokenContents))('%s:', (_kind, contents) => {
  test.each(contents)('$what', (broken) => {
    const lines = checkContent(brokenContent(broken)).problems.map(formatProblem);
    // The small site keeps its records in few files, which is said of it at all times.
    expect(lines.filter((line) => !warnings.has(line))).toEqual(broken.lines);
  });
});
