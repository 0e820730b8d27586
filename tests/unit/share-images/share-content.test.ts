import { expect, test } from 'vitest';
import { altOf, withoutChinese } from '../../../src/share-images/share-content.ts';
import { barsModel, row, bar } from '../../fixtures/drawings.ts';
import { words } from '../../../src/words/en.ts';

test.each([
  ['Liang Wenfeng (梁文锋) founded it', 'Liang Wenfeng founded it'],
  ['Qwen（通义千问）', 'Qwen'],
  ['文心一言 ERNIE Bot', 'ERNIE Bot'],
  ['Qwen (family)', 'Qwen (family)'],
])('“%s” is drawn as “%s”', (text, drawn) => {
  expect(withoutChinese(text)).toBe(drawn);
});

const chart = barsModel([row('A', [bar(1)], { company: 'lab', focused: true })]);
const content = { kicker: 'Part', title: 'A title', figures: [], foot: 'As of today' };

test('what an image shows names its title, its figures and the finding of its chart', () => {
  const figures = [{ text: '1 yuan', label: 'for a million tokens' }];
  const alt = altOf({ ...content, figures, note: 'In China', chart }, words);
  for (const part of [content.title, '1 yuan', 'for a million tokens', 'In China', chart.finding])
    expect(alt).toContain(part);
});

test('a finding that is the title is said once', () => {
  const alt = altOf({ ...content, title: chart.finding, chart }, words);
  expect(alt.split(chart.finding)).toHaveLength(2);
});
