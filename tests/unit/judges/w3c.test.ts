import { expect, test } from 'vitest';
import { flawsIn } from '../../judges/w3c.ts';

test('errors and warnings count, remarks do not', () => {
  const report = JSON.stringify({
    messages: [
      { type: 'error', url: 'file:/dist/a.html', lastLine: 3, message: 'Duplicate ID.' },
      { type: 'info', subType: 'warning', url: 'file:/dist/b.html', lastLine: 1, message: 'Odd.' },
      { type: 'info', url: 'file:/dist/c.html', message: 'A remark.' },
      { type: 'non-document-error', url: 'file:/dist/d.html', message: 'Not read.' },
    ],
  });
  expect(flawsIn(report, '/dist')).toEqual([
    'a.html:3 Duplicate ID.',
    'b.html:1 Odd.',
    'd.html:0 Not read.',
  ]);
});
