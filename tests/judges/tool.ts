import { spawn } from 'node:child_process';

/** What a tool printed, and its exit code. */
export interface Said {
  code: number;
  output: string;
  errors: string;
}

/**
 * Runs a tool to its end; it reads nothing.
 * @throws {Error} where it can't be started or is killed.
 */
export function runTool(command: string, args: readonly string[]): Promise<Said> {
  return new Promise((resolve, reject) => {
    const tool = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    tool.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    tool.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    tool.on('error', reject);
    tool.on('close', (code, signal) => {
      if (code === null) reject(new Error(`${command} was ended by ${String(signal)}`));
      else resolve({ code, output, errors });
    });
  });
}
