import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { versionOf } from '../check/version.ts';
import { writeWhole } from '../check/write-whole.ts';
import { kept } from '../domain/kept.ts';
import type { AnyChartModel } from './configs.ts';
import { drawingOf } from './drawings.ts';
import type { Format } from './shared/chart-model.ts';

const drawn = new Map<string, string>();
const folders = new Map<string, string>();

/**
 * The drawing of a chart as SVG, in one of its two formats. What looks the same is drawn once, and is
 * found again by later builds below `node_modules/.cache`, where it may be lost at any time.
 * @param root folder of the project.
 */
export function keptDrawing(model: AnyChartModel, format: Format, root = process.cwd()): string {
  const look = `${format} ${JSON.stringify(model)}`;
  return kept(drawn, root + look, () => {
    const digest = createHash('sha256').update(look).digest('hex');
    const file = join(
      kept(folders, root, () => folderIn(root)),
      `${digest}.svg`,
    );
    if (existsSync(file)) return readFileSync(file, 'utf8');
    const drawing = drawingOf(model, format);
    try {
      writeWhole(file, drawing, false);
    } catch {
      // On a full or locked disk the next build draws again.
    }
    return drawing;
  });
}

/** The folder for what this code draws with these packages; what others drew goes. */
function folderIn(root: string): string {
  const code = globSync('src/**', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .sort();
  const version = versionOf(root, ['package-lock.json', ...code]);
  const folder = join(root, 'node_modules/.cache/drawings', version);
  if (!existsSync(folder)) rmSync(dirname(folder), { recursive: true, force: true });
  return folder;
}
