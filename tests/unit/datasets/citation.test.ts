import { expect, test } from 'vitest';
import { bibtex } from '../../../src/datasets/citation.ts';

const cited = {
  key: 'small-2026',
  author: 'Smith & Sons',
  title: '50% of {all} C:\\data_1 ~ #2',
  date: '2026-03-01',
  licence: { name: 'CC BY 4.0', url: 'https://example.org/licence' },
  cite: '',
  page: 'https://example.org/a_b/',
};

test('an entry has the day of the data, and no letter that TeX takes for a command', () => {
  expect(bibtex(cited).split('\n')).toEqual([
    '@misc{small-2026,',
    '  author = {{Smith \\& Sons}},',
    '  title = {{50\\% of \\{all\\} C:\\textbackslash{}data\\_1 \\textasciitilde{} \\#2}},',
    '  year = {2026},',
    '  month = mar,',
    '  note = {Data as of 2026-03-01, CC BY 4.0},',
    '  url = {https://example.org/a_b/},',
    '}',
    '',
  ]);
});
