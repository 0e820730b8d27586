import { rmSync } from 'node:fs';

/** Removes a file or folder that only costs room; what resists, as on a locked disk, stays. */
export function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Whoever comes next tries again.
  }
}
