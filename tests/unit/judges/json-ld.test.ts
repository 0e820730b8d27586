import { expect, test } from 'vitest';
import { blocksIn } from '../../judges/json-ld.ts';

test('finds every block, however its tag is written', () => {
  const html = `<script type="application/ld+json">{"a":1}</script>
<SCRIPT id=x TYPE='application/ld+json' nonce="y">
  {"b":"<\\/script>"}
</SCRIPT ><script>const c = 3;</script><script type=application/ld+json>{"d":4}</script>`;
  expect(blocksIn(html)).toEqual(['{"a":1}', '{"b":"<\\/script>"}', '{"d":4}']);
});

test('finds none among other scripts', () => {
  expect(blocksIn('<script type="application/json">{}</script>')).toEqual([]);
});
