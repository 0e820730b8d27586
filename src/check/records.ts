import { z } from 'zod';
import type { Report } from '../schemas/claim.ts';
import { besideTheList, kinds, type Kind, type Records } from '../schemas/kinds.ts';
import { readJson, SyntaxProblem, type Document, type FieldPath } from './document.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';
import { checkSchema } from './schema.ts';

/** Where a good record came from, so that a later check can name its place. */
export interface Origin {
  path: string;
  document: Document;
  at: FieldPath;
}

/** What the files of records gave. */
export interface ReadRecords {
  /** The good records. */
  records: Records;
  /** Where each of them stands, in the same order. */
  origins: Record<Kind, Origin[]>;
  /** Ids as they stand in the files, also of records with a mistake. */
  ids: Record<Kind, Set<string>>;
  /** Kinds of which a file can’t be read. */
  unread: Set<Kind>;
  reports: Report[];
}

const allKinds = Object.keys(kinds) as Kind[];

/** Reads the JSON files of records; the problems go into `problems`. */
export function readRecords(files: readonly ContentFile[], problems: Problem[]): ReadRecords {
  const read: ReadRecords = {
    records: perKind(() => []),
    origins: perKind(() => []),
    ids: perKind(() => new Set()),
    unread: new Set(),
    reports: [],
  };
  for (const file of files) readFile(file, read, problems);
  return read;
}

function perKind<T extends Record<Kind, unknown>>(empty: () => T[Kind]): T {
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(allKinds.map((kind) => [kind, empty()])) as T;
}

function readFile(file: ContentFile, read: ReadRecords, problems: Problem[]): void {
  const { path } = file;
  const kind = kindAt(path);
  if (kind === undefined) {
    problems.push(strayFile(path));
    return;
  }
  const document = parseFile(file, problems);
  const spot = document && { path, document, at: [], subject: 'file' };
  const shape = {
    $schema: z.string().optional(),
    [kind]: z.array(z.unknown()),
    ...besideTheList[kind],
  };
  const top = spot && checkSchema(z.strictObject(shape), document.value, spot, problems);
  if (document === undefined || top === undefined) {
    read.unread.add(kind);
    return;
  }
  if (top['report'] !== undefined) read.reports.push(top['report'] as Report);
  for (const [index, value] of (top[kind] as unknown[]).entries()) {
    const origin: Origin = { path, document, at: [kind, index] };
    const id = (value as { id?: unknown } | null)?.id;
    if (typeof id === 'string') read.ids[kind].add(id);
    const name = typeof id === 'string' ? id : `number ${index + 1}`;
    const subject = `${kinds[kind].one} ${name}`;
    const record = checkSchema(kinds[kind].schema, value, { ...origin, subject }, problems);
    if (record === undefined) continue;
    // The schema of a kind gives a record of that kind.
    (read.records[kind] as unknown[]).push(record);
    read.origins[kind].push(origin);
  }
}

function kindAt(path: string): Kind | undefined {
  const place = path.replace(/^content\//, '');
  return allKinds.find((kind) => {
    const { place: home } = kinds[kind];
    return home.endsWith('/') ? place.startsWith(home) : place === home;
  });
}

/** Parses a JSON file; where that fails the problem goes into `problems`. */
export function parseFile({ path, text }: ContentFile, problems: Problem[]): Document | undefined {
  try {
    return readJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    problems.push({ path, ...error.place, subject: 'file', message: error.message });
    return undefined;
  }
}

/** The problem of a file in a place that no kind of content has. */
export function strayFile(path: string): Problem {
  return { path, line: 1, column: 1, subject: 'file', message: 'nothing of this kind lives here' };
}
