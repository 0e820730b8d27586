import { describe, expect, test } from 'vitest';
import { words } from '../../src/words/en.ts';
import { allTags, articles, attribute } from './passages.ts';
import { claims, reports } from './records.ts';
import { pageAt, textOf } from './site.ts';

const { document } = pageAt('claims/');
const entries = new Map([...document.querySelectorAll('li.claim')].map((item) => [item.id, item]));
const all = [...claims.values()];
const facts = all.filter(({ kind }) => kind === 'fact');
const verdicts: Record<string, string | undefined> = words.claims.verdicts;

describe('the ledger', () => {
  test('has all seventy-five claims, each once', () => {
    expect(all).toHaveLength(75);
    expect([...document.querySelectorAll('li.claim')].map(({ id }) => id).sort()).toEqual(
      all.map(({ id }) => id).sort(),
    );
  });

  test.each(all.map((claim) => [claim.id, claim] as const))('tells of %s in full', (id, claim) => {
    const entry = entries.get(id);
    const paragraphs = [...(entry?.querySelectorAll('p') ?? [])].map(textOf);
    const { kind, report, sentence, statement, verdict, reason, sources, betterFigure } = claim;
    expect(paragraphs[0]).toContain(`Report ${report}, sentence ${sentence}`);
    expect(paragraphs).toEqual(expect.arrayContaining([statement, reason]));
    const badges = [...(entry?.querySelectorAll('.verdict') ?? [])].map(textOf);
    expect(badges).toEqual([kind === 'fact' ? verdicts[verdict ?? ''] : words.claims.opinion]);
    expect(badges[0]?.length).toBeGreaterThan(0);
    const better = paragraphs.filter((text) => text.startsWith(words.claims.better));
    expect(better).toHaveLength(betterFigure === undefined ? 0 : 1);
    const links = [...(entry?.querySelectorAll('a[href*="/sources/"]') ?? [])];
    expect(links.map((link) => link.getAttribute('href')?.split('/').at(-2))).toEqual(sources);
    expect(links.every((link) => textOf(link) !== '')).toBe(true);
  });

  test('groups facts and opinions under headings of their own', () => {
    for (const [name, kind] of [
      ['of-facts', 'fact'],
      ['of-opinions', 'opinion'],
    ] as const) {
      const listed = [...document.querySelectorAll(`.${name} li.claim`)].map(({ id }) => id);
      expect(listed).toEqual(all.filter((claim) => claim.kind === kind).map(({ id }) => id));
    }
  });

  test('names the two reports with title and publisher', () => {
    expect(reports.map(({ id }) => id)).toEqual(['A', 'B']);
    for (const { title, publisher, url } of reports) {
      const link = document.querySelector(`.reports a[href="${url}"]`);
      expect(textOf(link)).toBe(title);
      expect(textOf(link?.parentElement)).toContain(publisher);
    }
  });

  test('leads back to each article that repeats or rebuts a claim', () => {
    const expected = articles.flatMap(({ path, meta, body }) =>
      [meta.standfirst, ...meta.takeaways, body, ...meta.unknowns]
        .flatMap(allTags)
        .filter(({ name }) => name === 'ClaimRef')
        .map((tag) => `${attribute(tag, 'id') ?? ''} in ${path}`),
    );
    const linked = [...entries].flatMap(([id, entry]) =>
      [...entry.querySelectorAll('a[href*="/articles/"]')].map((link) => {
        const path = link.getAttribute('href')?.replace(/^.*\/articles\//, 'articles/');
        return `${id} in ${path ?? ''}`;
      }),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(linked.sort()).toEqual([...new Set(expected)].sort());
  });
});

describe('the filters of the ledger', () => {
  const labels = new Map(
    [...document.querySelectorAll('.filters input[type=radio]')].map((radio) => {
      const label = radio.closest('label');
      const count = textOf(label?.querySelector('.count'));
      const text = textOf(label);
      return [radio.id, { text: text.slice(0, text.length - count.length).trim(), count }];
    }),
  );
  const count = (wanted: (claim: (typeof all)[number]) => boolean) =>
    String(all.filter(wanted).length);

  test('offer every verdict that there is, opinions and both reports, each with its count', () => {
    const given = new Set(facts.map(({ verdict }) => verdict ?? ''));
    expect(given.size).toBeGreaterThan(4);
    const { claims: text } = words;
    expect(Object.fromEntries(labels)).toEqual({
      'verdict-all': { text: text.all, count: String(all.length) },
      ...Object.fromEntries(
        Object.entries(text.verdicts).map(([verdict, name]) => [
          `verdict-${verdict}`,
          { text: name, count: count((claim) => claim.verdict === verdict) },
        ]),
      ),
      'verdict-opinion': { text: text.opinion, count: count(({ kind }) => kind === 'opinion') },
      // The first row says how many there are in both reports.
      'report-all': { text: text.both, count: '' },
      'report-A': { text: 'Report A', count: count(({ report }) => report === 'A') },
      'report-B': { text: 'Report B', count: count(({ report }) => report === 'B') },
    });
    expect([...given].filter((verdict) => !labels.has(`verdict-${verdict}`))).toEqual([]);
  });

  test('are two groups of radio buttons with a legend and one choice each', () => {
    const groups = [...document.querySelectorAll('.filters fieldset')];
    expect(groups).toHaveLength(2);
    for (const group of groups) {
      expect(textOf(group.querySelector('legend'))).not.toBe('');
      const radios = [...group.querySelectorAll('input')];
      expect(new Set(radios.map((radio) => radio.getAttribute('name'))).size).toBe(1);
      const checked = radios.filter((radio) => radio.hasAttribute('checked'));
      expect(checked.map(({ id }) => id)).toEqual([expect.stringMatching(/-all$/)]);
    }
  });

  test('have a style for each of them, since no script shows and hides', () => {
    const css = [...document.querySelectorAll('style')].map(textOf).join('\n');
    for (const id of labels.keys()) {
      if (!id.endsWith('-all')) expect(css, id).toContain(`:has(#${id}:checked)`);
    }
  });
});
