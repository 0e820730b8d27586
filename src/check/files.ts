import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of content as it stands on the disk. */
export interface ContentFile {
  /** From the root of the project, with `/` on every system: `content/prices/deepseek.json`. */
  path: string;
  text: string;
}

/**
 * Reads every JSON and Markdown file below `content/`, in the order of their paths; a README is for
 * editors.
 * @param root folder of the project.
 * @throws {Error} where there is no folder `content/`.
 */
export function readContent(root: string): ContentFile[] {
  if (!existsSync(join(root, 'content'))) {
    throw new Error(`there is no folder content/ in ${root}`);
  }
  return globSync('content/**/*.{json,mdx,md}', { cwd: root })
    .filter((path) => !path.endsWith('README.md'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
