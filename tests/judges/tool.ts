import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a tool printed, and its exit code. */
export interface Said {
  code: number;
  output: string;
  errors: string;
}

/**
 * Runs a tool to its end; it reads nothing. What it prints goes through files: a tool that exits
 * while a pipe is full loses the rest of its report.
 * @throws {Error} where it can't be started or is killed.
 */
export async function runTool(command: string, args: readonly string[]): Promise<Said> {
  const folder = mkdtempSync(join(tmpdir(), 'judge-'));
  const [output, errors] = [join(folder, 'output'), join(folder, 'errors')];
  const files = [openSync(output, 'w'), openSync(errors, 'w')];
  try {
    const code = await new Promise<number>((resolve, reject) => {
      const tool = spawn(command, args, { stdio: ['ignore', ...files] });
      tool.on('error', reject);
      tool.on('close', (code, signal) => {
        if (code === null) reject(new Error(`${command} was ended by ${String(signal)}`));
        else resolve(code);
      });
    });
    return { code, output: readFileSync(output, 'utf8'), errors: readFileSync(errors, 'utf8') };
  } finally {
    for (const file of files) closeSync(file);
    rmSync(folder, { recursive: true });
  }
}
