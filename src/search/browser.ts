import { searchWords as words } from '../words/en/search.ts';
import { GROUPS_FILE, type ResultGroups } from './groups-file.ts';
import type { SearchGroup } from './records.ts';

/** What we use of Pagefind’s own code, which the build writes beside its index. */
export interface Pagefind {
  init: () => Promise<void>;
  /** What is found, the best first; `null` where another question came within the moment. */
  debouncedSearch: (query: string) => Promise<{ results: Found[] } | null>;
}

interface Found {
  id: string;
  /** Reads what is said of it, from a small file of its own. */
  data: () => Promise<Result>;
}

interface Result {
  url: string;
  meta: { title: string; summary: string };
}

/** What answers: Pagefind, and the group of each result by its id. */
interface Index {
  pagefind: Pagefind;
  groupOf: ReadonlyMap<string, SearchGroup>;
}

interface Group {
  name: SearchGroup;
  listed: readonly Result[];
  others: readonly Found[];
}

/** How many results of a group are listed before one asks for all. */
const LISTED = 6;

/**
 * Makes the search of the page answer while one types. The index is loaded at the first touch, or
 * where the address asks something.
 * @param importFrom loads Pagefind’s own code, which no bundler knows.
 */
export function startSearch(importFrom: (address: string) => Promise<Pagefind>): void {
  const form = document.querySelector<HTMLFormElement>('form.search');
  const input = form?.querySelector('input');
  const status = document.querySelector('#search-status');
  const results = document.querySelector('#search-results');
  if (!form || !input || !status || !results) return;
  let index: Promise<Index> | undefined;

  const load = (): Promise<Index> => {
    index ??= loadIndex(form.dataset['index'] ?? '', importFrom);
    return index;
  };

  const answer = async (query: string): Promise<void> => {
    if (query === '') {
      results.replaceChildren();
      status.textContent = '';
      return;
    }
    if (index === undefined) status.textContent = words.searching;
    const { pagefind, groupOf } = await load();
    const found = await pagefind.debouncedSearch(query);
    // Another letter was typed meanwhile; its own answer will come.
    if (found === null) return;
    const groups = await groupsOf(found.results, groupOf);
    if (input.value.trim() !== query) return;
    results.replaceChildren(...groups.map((group) => sectionOf(group, fail)));
    status.textContent = words.count(found.results.length, query);
  };

  const fail = (): void => {
    index = undefined;
    status.textContent = words.failed;
  };

  const ask = (): void => {
    const query = input.value.trim();
    const address = new URL(location.href);
    address.searchParams.delete('q');
    if (query !== '') address.searchParams.set('q', query);
    history.replaceState(null, '', address);
    answer(query).catch(fail);
  };

  input.addEventListener('focus', () => void load().catch(fail));
  input.addEventListener('input', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  document.addEventListener('keydown', (event) => {
    if (moved(event, input, results)) event.preventDefault();
    const { activeElement: active } = document;
    if (event.key !== 'Escape' || !(form.contains(active) || results.contains(active))) return;
    input.value = '';
    input.focus();
    ask();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  if (input.value !== '') {
    // The browser would go back to a place that the results then push away.
    history.scrollRestoration = 'manual';
    const { y } = (history.state ?? {}) as { y?: number };
    answer(input.value.trim())
      .then(() => {
        if (y !== undefined) scrollTo(0, y);
      })
      .catch(fail);
  }
  addEventListener('pagehide', () => {
    history.replaceState({ y: scrollY }, '');
  });
}

/** Whether a key led from the field to the results, among them, back, or to the field. */
function moved(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  input: HTMLInputElement,
  results: Element,
): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  const { activeElement: active } = document;
  if (key === '/' && !(active instanceof HTMLInputElement)) {
    input.focus();
    return true;
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  const stops: HTMLElement[] = [input, ...results.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.findIndex((stop) => stop === active);
  const next = at === -1 ? undefined : stops[at + (key === 'ArrowDown' ? 1 : -1)];
  next?.focus();
  return next !== undefined;
}

async function loadIndex(
  folder: string,
  importFrom: (address: string) => Promise<Pagefind>,
): Promise<Index> {
  const [pagefind, answer] = await Promise.all([
    importFrom(`${folder}pagefind.js`),
    fetch(folder + GROUPS_FILE),
  ]);
  await pagefind.init();
  const groups = (await answer.json()) as ResultGroups;
  const names = Object.keys(words.groups) as SearchGroup[];
  return {
    pagefind,
    groupOf: new Map(
      names.flatMap((name) => (groups[name] ?? []).map((id) => [id, name] as const)),
    ),
  };
}

async function groupsOf(
  results: readonly Found[],
  groupOf: ReadonlyMap<string, SearchGroup>,
): Promise<Group[]> {
  const found = Map.groupBy(results, ({ id }) => groupOf.get(id));
  const names = Object.keys(words.groups) as SearchGroup[];
  return Promise.all(
    names
      .filter((name) => found.has(name))
      .map(async (name) => {
        const ofGroup = found.get(name) ?? [];
        const listed = await read(ofGroup.slice(0, LISTED));
        return { name, listed, others: ofGroup.slice(LISTED) };
      }),
  );
}

function read(found: readonly Found[]): Promise<Result[]> {
  return Promise.all(found.map((one) => one.data()));
}

function sectionOf({ name, listed, others }: Group, fail: () => void): HTMLElement {
  const all = listed.length + others.length;
  const heading = element('h2', `${words.groups[name]} `, element('span', String(all)));
  heading.id = `results-${name}`;
  heading.querySelector('span')?.classList.add('count');
  const list = element('ul', ...listed.map(itemOf));
  const section = element('section', heading, list);
  section.setAttribute('aria-labelledby', heading.id);
  if (others.length > 0) section.append(more(list, others, words.all(all, name), fail));
  return section;
}

/** A button that lists the other results too, and leads to the first of them. */
function more(
  list: HTMLElement,
  others: readonly Found[],
  name: string,
  fail: () => void,
): HTMLElement {
  const button = element('button', name);
  button.type = 'button';
  const show = async () => {
    const items = (await read(others)).map(itemOf);
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    button.remove();
  };
  button.addEventListener('click', () => void show().catch(fail));
  return button;
}

function itemOf({ url, meta }: Result): HTMLElement {
  const link = element('a', meta.title);
  link.href = url;
  return element('li', link, element('p', meta.summary));
}

/** An element with these contents; texts stay texts, whatever is in them. */
function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  ...contents: (Node | string)[]
): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  made.append(...contents);
  return made;
}
