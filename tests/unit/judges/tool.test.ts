import { expect, test } from 'vitest';
import { runTool } from '../../judges/tool.ts';

test('hears all that a tool printed before it left at once', async () => {
  const program = 'process.stdout.write("x".repeat(5_000_000)); process.exit(3)';
  const said = await runTool(process.execPath, ['-e', program]);
  expect(said.output).toHaveLength(5_000_000);
  expect(said.code).toBe(3);
});

test('a tool that is not there is an error', async () => {
  await expect(runTool('no-such-tool', [])).rejects.toThrow('no-such-tool');
});
