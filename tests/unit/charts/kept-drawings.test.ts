import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { drawingOf } from '../../../src/charts/drawings.ts';
import { keptDrawing } from '../../../src/charts/kept-drawings.ts';
import { bar, barsModel, row } from '../../fixtures/drawings.ts';

const model = barsModel([row('A', [bar(2)])]);

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

/** As a later build would ask, which remembers nothing. */
async function laterDrawing(): Promise<string> {
  vi.resetModules();
  const later = await import('../../../src/charts/kept-drawings.ts');
  return later.keptDrawing(model, 'wide', root);
}

test('a drawing is found again by a later build', async () => {
  expect(keptDrawing(model, 'wide', root)).toBe(drawingOf(model, 'wide'));
  const [file = ''] = files();
  writeFileSync(file, '<svg>kept</svg>');
  expect(await laterDrawing()).toBe('<svg>kept</svg>');
});

test('each format and each look is kept apart', () => {
  keptDrawing(model, 'wide', root);
  keptDrawing(model, 'narrow', root);
  keptDrawing({ ...model, finding: 'Another.' }, 'wide', root);
  expect(files()).toHaveLength(3);
});

test('other code or packages draw again, and what older ones drew goes', async () => {
  for (const changed of ['package-lock.json', 'src/theme.ts']) {
    keptDrawing(model, 'wide', root);
    for (const file of files()) writeFileSync(file, '<svg>kept</svg>');
    writeFileSync(join(root, changed), 'another');
    expect(await laterDrawing(), changed).toBe(drawingOf(model, 'wide'));
    expect(files(), changed).toHaveLength(1);
  }
});

test('where nothing can be kept, it is drawn all the same', () => {
  writeFileSync(join(root, 'node_modules'), 'a file where a folder should be');
  expect(keptDrawing(model, 'wide', root)).toBe(drawingOf(model, 'wide'));
});
