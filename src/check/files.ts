import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

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
 * @throws {Error} where there is no folder `content/`, or something in it can’t be read.
 */
export function readContent(root: string): ContentFile[] {
  if (!existsSync(join(root, 'content'))) {
    throw new Error(`there is no folder content/ in ${root}`);
  }
  try {
    return pathsOfContent(root).map((path) => ({
      path,
      text: isImage(path) ? '' : readFileSync(join(root, path), 'utf8'),
    }));
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    const place = relative(root, path).replaceAll('\\', '/');
    const isLocked = code === 'EACCES' || code === 'EPERM';
    const way = isLocked ? '; give whoever runs this the right to read it' : '';
    throw new Error(`${place} can’t be read (${code})${way}`, { cause: error });
  }
}

function pathsOfContent(root: string): string[] {
  const entries = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true }).map(
    (entry) => ({
      entry,
      path: relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    }),
  );
  for (const { entry, path } of entries) {
    if (entry.isDirectory() && /\.(?:json|mdx)$/.test(path)) {
      throw new Error(`${path} is a folder, and a file should be there; give it another name`);
    }
  }
  return entries
    .filter(({ entry, path }) => entry.isFile() && isContent(path))
    .map(({ path }) => path)
    .sort();
}
