import type { TestProject } from 'vitest/node';
import { startNginx, type Nginx } from './nginx.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server that all tests of a run ask. */
    nginx: Omit<Nginx, 'stop'>;
  }
}

/** Starts the server before the first test; what it returns stops it after the last. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...nginx } = await startNginx();
  project.provide('nginx', nginx);
  return stop;
}
