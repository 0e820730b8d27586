import { readdirSync } from 'node:fs';

/** Names what a build makes: the number of its process, and a time, because numbers come again. */
export function newBuildName(): string {
  return `${process.pid}-${Date.now()}`;
}

/**
 * What builds that run no more have left in a folder, by names that begin with
 * {@link newBuildName}, on this machine. In a container each build may have the same number; so one that this process
 * has not made itself is dead, and it must ask before it makes something.
 */
export function deadIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => {
    const id = Number.parseInt(name, 10);
    return id > 0 && (id === process.pid || !isRunning(id));
  });
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
