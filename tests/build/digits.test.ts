import { describe, expect, test } from 'vitest';
import { looseNumbers } from './digit-rule.ts';
import { builtSite, parse } from './site.ts';

const articles = builtSite().pages.filter(({ path }) => path.startsWith('articles/'));

test('there are articles to read', () => {
  expect(articles.length).toBeGreaterThan(1);
});

test.each(articles.map((page) => [page.path, page] as const))(
  'no number is typed in the prose of %s',
  (_path, { document }) => {
    expect(looseNumbers(document)).toEqual([]);
  },
);

describe('the rule for numbers', () => {
  const inBody = (html: string) => looseNumbers(parse(`<div class="prose">${html}</div>`));

  test.each([
    '<p>It cost 3 yuan.</p>',
    '<p>It cost $0.14.</p>',
    '<p>It fell by 97.5%.</p>',
    '<p>It took 16 days.</p>',
    '<p>A list of 2,048 chips.</p>',
    '<p>It cost $2024.</p>',
    '<p>It rose by 2024%.</p>',
    '<p>It has 2024bn yuan.</p>',
    '<p>By V99 it was over.</p>',
    '<p>Qwen2.55 and H8000</p>',
    '<p>In 1850 and at 31 Juneau Road.</p>',
    '<p>It cost ３ yuan.</p>',
    '<p>It cost <em>3</em> yuan.</p>',
    '<p>It cost <a href="/prices/">3 yuan</a>.</p>',
    '<p><button class="term">3 tokens</button></p>',
    '<p><a href="/claims/#a-01a">3 times</a></p>',
    '<p><data value="1">1 yuan</data>, not 3.</p>',
    '<table><tr><td>3</td></tr></table>',
    '<ul><li>3 prices</li></ul>',
    '<aside class="note"><p>3 prices</p></aside>',
    '<section class="footnotes"><ol><li>3 prices</li></ol></section>',
    '<p>On 28 of <time>28 January</time></p>',
  ])('rejects %s', (html) => {
    expect(inBody(html).length).toBeGreaterThan(0);
  });

  test.each([
    '<p class="standfirst">3 prices</p>',
    '<section class="in-short"><ol><li>3 prices</li></ol></section>',
    '<section class="unknowns"><ul><li>3 prices</li></ul></section>',
  ])('reads %s', (html) => {
    expect(looseNumbers(parse(html))).toHaveLength(1);
  });

  test.each([
    '<p><data value="1">1 yuan</data><button class="mark">12</button></p>',
    '<p><a href="/timeline/#a"><time datetime="2025-01-28">28 January</time></a></p>',
    '<p><span class="cited">0.5 to 72 billion<button class="mark">3</button></span></p>',
    '<h2>Part 3</h2><p><code>gpt-3</code></p><figure class="quote">“3 yuan”</figure>',
    '<figure class="chart"><table><tr><td>3</td></tr></table></figure>',
    '<p>On 28 January 2025, on 28 to 29 January, in May 2024, in 2024 and at 23:26.</p>',
    '<p>Qwen2.5-Max, DeepSeek-V3, H800s and <a class="entity" href="/models/x/">X 99</a></p>',
    '<p>A note.<sup><a href="#n" data-footnote-ref>1</a></sup></p>',
  ])('accepts %s', (html) => {
    expect(inBody(html)).toEqual([]);
  });
});
