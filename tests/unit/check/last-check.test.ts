import { describe, expect, test } from 'vitest';
import { beginCheck, fileKey, fromLastCheck } from '../../../src/check/last-check.ts';

describe('what the last check has made', () => {
  const made: string[] = [];
  const read = fromLastCheck(fileKey, ({ path, text }: { path: string; text: string }) => {
    made.push(path);
    return text === '' ? undefined : { text };
  });
  const madeBy = (...files: [path: string, text: string][]) => {
    made.length = 0;
    beginCheck();
    const results = files.map(([path, text]) => read({ path, text }));
    return { made: [...made], results };
  };

  test('is made once, also where it is nothing', () => {
    expect(madeBy(['a', 'x'], ['b', ''], ['a', 'x']).made).toEqual(['a', 'b']);
    expect(madeBy(['a', 'x'], ['b', '']).made).toEqual([]);
  });

  test('is made again for a file that says something else or stands elsewhere', () => {
    madeBy(['a', 'x']);
    const { made: again, results } = madeBy(['a', 'y'], ['c', 'x']);
    expect(again).toEqual(['a', 'c']);
    expect(results).toEqual([{ text: 'y' }, { text: 'x' }]);
  });

  test('is forgotten when a check has not asked for it', () => {
    madeBy(['a', 'x']);
    madeBy(['b', 'x']);
    expect(madeBy(['b', 'x'], ['a', 'x']).made).toEqual(['a']);
  });
});
