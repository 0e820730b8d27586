import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { keepDrawings } from '../../../src/charts/drawings-folder.ts';
import { drawingOf } from '../../../src/charts/drawings.ts';
import { bar, barsModel, row } from '../../fixtures/drawings.ts';

const model = barsModel([row('A', [bar(2)])]);
const drawing = drawingOf(model, 'wide');
const KEPT = '<svg>kept</svg>';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'drawings-'));
  // Folders of pages have dots in their names.
  mkdirSync(join(root, 'src/[id].csv'), { recursive: true });
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
});

const files = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.svg'))
    .map(({ parentPath, name }) => join(parentPath, name));

/** The pages of a new build, which remember nothing. */
async function newBuild() {
  keepDrawings(root);
  vi.resetModules();
  return import('../../../src/charts/kept-drawings.ts');
}

test('a drawing is found again by a later build', async () => {
  expect((await newBuild()).keptDrawing(model, 'wide')).toBe(drawing);
  expect(files()).toHaveLength(1);
  for (const file of files()) writeFileSync(file, KEPT);
  expect((await newBuild()).keptDrawing(model, 'wide')).toBe(KEPT);
});

test('each format and each look is kept apart', async () => {
  const { keptDrawing } = await newBuild();
  keptDrawing(model, 'wide');
  keptDrawing(model, 'narrow');
  keptDrawing({ ...model, finding: 'Another.' }, 'wide');
  expect(files()).toHaveLength(3);
});

test.each(['package-lock.json', 'astro.config.mjs', 'src/theme.ts'])(
  'another %s draws again, and what the older one drew goes',
  async (changed) => {
    (await newBuild()).keptDrawing(model, 'wide');
    for (const file of files()) writeFileSync(file, KEPT);
    writeFileSync(join(root, changed), 'another');
    expect((await newBuild()).keptDrawing(model, 'wide')).toBe(drawing);
    expect(files()).toHaveLength(1);
  },
);

test('code that is saved after a build has begun takes none of its drawings', async () => {
  const { keptDrawing } = await newBuild();
  writeFileSync(join(root, 'src/theme.ts'), 'saved meanwhile');
  keptDrawing(model, 'wide');
  for (const file of files()) writeFileSync(file, KEPT);
  expect((await newBuild()).keptDrawing(model, 'wide')).toBe(drawing);
});

test.each(['', '<svg>half'])('what is broken is drawn again: “%s”', async (text) => {
  (await newBuild()).keptDrawing(model, 'wide');
  for (const file of files()) writeFileSync(file, text);
  expect((await newBuild()).keptDrawing(model, 'wide')).toBe(drawing);
});

test('where nothing can be kept, it is drawn all the same', async () => {
  writeFileSync(join(root, 'node_modules'), 'a file where a folder should be');
  expect((await newBuild()).keptDrawing(model, 'wide')).toBe(drawing);
});
