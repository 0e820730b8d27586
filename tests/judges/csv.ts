import { join } from 'node:path';
import { filesOf, type Judge } from './judge.ts';
import { runTool } from './tool.ts';

/** csvkit: every row of a table has as many cells as its head. */
export const csv: Judge = {
  name: 'csv',
  packages: [{ name: 'csvkit', proof: ['csvclean', '--version'] }],
  mustFind: [/ragged\.csv: .*Expected 2 columns, found 3/],

  async judge(site) {
    const flaws: string[] = [];
    const files = filesOf(site, '**/*.csv');
    for (const file of files) {
      const { output, errors } = await runTool('csvclean', ['-n', join(site.folder, file)]);
      // It ends with 0 whatever it finds.
      if (output.trim() !== 'No errors.') flaws.push(`${file}: ${output.trim()} ${errors.trim()}`);
    }
    return { judged: files.length, flaws };
  },
};
