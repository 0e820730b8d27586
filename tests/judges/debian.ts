import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A Debian package and a command that succeeds where it is installed, by whatever way. */
export interface DebianPackage {
  name: string;
  proof: [command: string, ...args: string[]];
}

let listsAreFresh = false;

/**
 * Installs what is missing of these packages, if it may.
 * @throws {Error} that says what to install, where something is still missing.
 */
export function ensureDebian(packages: readonly DebianPackage[]): void {
  const missing = packages.filter((one) => !isThere(one)).map(({ name }) => name);
  if (missing.length === 0) return;
  if (installDebian(...missing) && packages.every(isThere)) return;
  throw new Error(
    `This judge needs what Debian has in ${missing.join(' and ')}: install it, for example by \`apt-get install ${missing.join(' ')}\`.`,
  );
}

/** Installs Debian packages; false where this process may not, or where it failed. */
export function installDebian(...names: string[]): boolean {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return false;
  listsAreFresh ||= apt('update');
  return apt('install', '-y', '--no-install-recommends', ...names);
}

function apt(...args: string[]): boolean {
  const { status } = spawnSync('apt-get', args, {
    // Some commands print their result, which must stay alone on the standard output.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function isThere({ proof: [command, ...args] }: DebianPackage): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
