import type { ContentFile } from './files.ts';

/** Holds what may be undefined. */
interface Kept<Result> {
  made: Result;
}

/** What this check and the one before it have made. */
const stores: { now: Map<string, unknown>; before: Map<string, unknown> }[] = [];

/**
 * Begins a check, and forgets what neither of the last two asked for. At each edit a dev server
 * checks almost the same again, and reading takes longest.
 */
export function beginCheck(): void {
  for (const store of stores) {
    store.before = store.now;
    store.now = new Map();
  }
}

/** Forgets all that checks have made, in a process that checks no more: it is as large as the content. */
export function forgetChecks(): void {
  beginCheck();
  beginCheck();
}

/**
 * Keeps what a function makes from one check to the next; nobody may change it.
 * @param keyOf all that the result follows from, as a text.
 */
export function fromLastCheck<Input, Result>(
  keyOf: (input: Input) => string,
  make: (input: Input) => Result,
): (input: Input) => Result {
  const store = { now: new Map<string, Kept<Result>>(), before: new Map<string, Kept<Result>>() };
  stores.push(store);
  return (input) => {
    const key = keyOf(input);
    const { made } = store.now.get(key) ?? store.before.get(key) ?? { made: make(input) };
    store.now.set(key, { made });
    return made;
  };
}

/** A file as a key: where it stands and what it says. */
export function fileKey({ path, text }: ContentFile): string {
  return `${path}\n${text}`;
}
