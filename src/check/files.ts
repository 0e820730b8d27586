import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of content as it stands on the disk. */
export interface ContentFile {
  /** From the root of the project, with `/` on every system: `content/prices/deepseek.json`. */
  path: string;
  /** Its text, also where its bytes are none; empty for an image, of which only the name counts. */
  text: string;
}

/** Whether a path is that of an image, by its ending. */
export function isImage(path: string): boolean {
  return /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(path);
}

/**
 * Whether a file below `content/` is content: a README is for editors, and a name that begins with a
 * dot for their programs.
 */
export function isContent(path: string): boolean {
  return !path.endsWith('README.md') && !path.includes('/.');
}

/**
 * Reads every file of content, in the order of their paths.
 * @param root folder of the project.
 * @throws {Error} where there is no folder `content/`.
 */
export function readContent(root: string): ContentFile[] {
  return pathsOfContent(root).map((path) => ({
    path,
    text: isImage(path) ? '' : readFileSync(join(root, path), 'utf8'),
  }));
}

function pathsOfContent(root: string): string[] {
  if (!existsSync(join(root, 'content'))) {
    throw new Error(`there is no folder content/ in ${root}`);
  }
  return globSync('content/**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isContent)
    .sort();
}
