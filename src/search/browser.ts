import { searchWords as words } from '../words/en/search.ts';
import type { SearchGroup } from './records.ts';

/** What we use of Pagefind’s own code, which the build writes beside its index. */
export interface Pagefind {
  init: () => Promise<void>;
  debouncedSearch: (query: string) => Promise<{ results: Found[] } | null>;
}

interface Found {
  data: () => Promise<{
    url: string;
    meta: { title: string; summary: string; group: SearchGroup };
  }>;
}

type Result = Awaited<ReturnType<Found['data']>>;

/** How many results of a group are listed. */
const LISTED = 20;
/** How many results are read at all: of those beyond, nobody looks at the last. */
const READ = 200;

/**
 * Makes the search of the page answer while one types. The index is loaded at the first touch, or
 * where the address asks something; where loading fails, the next question tries again.
 * @param importFrom loads Pagefind’s own code, which no bundler knows.
 */
export function startSearch(importFrom: (address: string) => Promise<Pagefind>): void {
  const form = document.querySelector<HTMLFormElement>('form.search');
  const input = form?.querySelector('input');
  const status = document.querySelector('#search-status');
  const results = document.querySelector('#search-results');
  if (!form || !input || !status || !results) return;
  let pagefind: Promise<Pagefind> | undefined;

  const load = (): Promise<Pagefind> => {
    pagefind ??= importFrom(form.dataset['index'] ?? '').then(async (loaded) => {
      await loaded.init();
      return loaded;
    });
    return pagefind;
  };

  const answer = async (query: string): Promise<void> => {
    const found = query === '' ? { results: [] } : await (await load()).debouncedSearch(query);
    // Another letter was typed meanwhile; its own answer will come.
    if (found === null) return;
    const read = await Promise.all(found.results.slice(0, READ).map((one) => one.data()));
    if (input.value.trim() !== query) return;
    results.replaceChildren(...groupsOf(read).map(sectionOf));
    status.textContent = query === '' ? '' : words.count(found.results.length, query);
  };

  const fail = (): void => {
    pagefind = undefined;
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
    if (event.key !== 'Escape' || !results.parentElement?.contains(document.activeElement)) return;
    input.value = '';
    input.focus();
    ask();
  });
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  if (input.value !== '') ask();
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
  const stops: HTMLElement[] = [input, ...results.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === active);
  const next = at === -1 ? undefined : stops[at + (key === 'ArrowDown' ? 1 : -1)];
  next?.focus();
  return next !== undefined;
}

function groupsOf(results: readonly Result[]): [SearchGroup, Result[]][] {
  const found = Map.groupBy(results, ({ meta }) => meta.group);
  const order = Object.keys(words.groups) as SearchGroup[];
  return order.flatMap((group): [SearchGroup, Result[]][] => {
    const ofGroup = found.get(group);
    return ofGroup === undefined ? [] : [[group, ofGroup]];
  });
}

function sectionOf([group, results]: [SearchGroup, Result[]]): HTMLElement {
  const listed = results.slice(0, LISTED);
  const count =
    listed.length < results.length
      ? words.first(listed.length, results.length)
      : String(results.length);
  const heading = element('h2', `${words.groups[group]} `, element('span', count));
  heading.id = `results-${group}`;
  heading.querySelector('span')?.classList.add('count');
  const section = element('section', heading, element('ul', ...listed.map(itemOf)));
  section.setAttribute('aria-labelledby', heading.id);
  return section;
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
