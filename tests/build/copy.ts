import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './site.ts';

/** What is built anew, or belongs to no build. */
const NOT_COPIED = ['.astro', '.dist', '.git', 'dist', 'node_modules'];

/** How a build ended. */
export interface Build {
  exitCode: number | null;
  /** Both outputs, as printed. */
  output: string;
}

/** A copy of the project in a new folder below the machine’s temporary one, without a build. */
export function copyOfProject(name: string): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `${name}-`));
  for (const entry of readdirSync(root)) {
    if (NOT_COPIED.includes(entry)) continue;
    cpSync(join(root, entry), join(folder, entry), { recursive: true });
  }
  linkModules(folder);
  return folder;
}

/** Links each package, so that the caches below `node_modules` are the copy’s own. */
function linkModules(folder: string): void {
  const modules = join(root, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(modules)) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(modules, name), join(folder, 'node_modules', name), 'junction');
  }
}

/**
 * Builds a copy as a fresh machine would, without the settings of the test runner.
 * @param user number of the user who builds, where it is another.
 */
export function build(
  folder: string,
  env: Record<string, string> = {},
  user?: number,
): Promise<Build> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    cwd: folder,
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, output: chunks.join('') });
    });
  });
}
