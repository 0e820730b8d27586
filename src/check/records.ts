import { z } from 'zod';
import type { Report } from '../schemas/claim.ts';
import {
  allKinds,
  besideTheList,
  kinds,
  perKind,
  type Kind,
  type Records,
} from '../schemas/kinds.ts';
import { kindAt, schemaLineOf } from '../schemas/placement.ts';
import { readJson, SyntaxProblem, type Document, type FieldPath } from './document.ts';
import { isImage, type ContentFile } from './files.ts';
import { fileKey, fromLastCheck } from './last-check.ts';
import type { Problem } from './problem.ts';
import { checkSchema } from './schema.ts';

/** A record as it stands in its file, good or not. */
export interface Entry {
  /** The record, such as `price deepseek-chat-cn-2024-05`. */
  subject: string;
  id: string | undefined;
  value: unknown;
  /** Whether its schema accepts it. */
  good: boolean;
  path: string;
  document: Document;
  /** Its path in the document. */
  at: FieldPath;
}

/** All records as they stand in the files, by kind. */
export type Entries = Record<Kind, Entry[]>;

/** What the files of records gave. */
export interface ReadRecords {
  /** The good records. */
  records: Records;
  entries: Entries;
  /** Kinds of which a file can’t be read. */
  unread: Set<Kind>;
  reports: Report[];
}

/** Reads the JSON files of records; the problems go into `problems`. */
export function readRecords(files: readonly ContentFile[], problems: Problem[]): ReadRecords {
  const read: ReadRecords = {
    records: perKind(() => []),
    entries: perKind(() => []),
    unread: new Set(),
    reports: [],
  };
  for (const file of files) {
    const { kind, entries, report, problems: found } = readFile(file);
    problems.push(...found);
    if (report !== undefined) read.reports.push(report);
    if (kind === undefined) continue;
    if (entries === undefined) read.unread.add(kind);
    for (const entry of entries ?? []) {
      read.entries[kind].push(entry);
      // The schema of a kind gives a record of that kind.
      if (entry.good) (read.records[kind] as unknown[]).push(entry.value);
    }
  }
  return read;
}

/** What one file gave. */
interface ReadFile {
  /** Undefined where no kind of records lives in such a file. */
  kind?: Kind;
  /** Undefined where the file can’t be read. */
  entries?: Entry[];
  report?: Report | undefined;
  problems: Problem[];
}

const readFile = fromLastCheck(fileKey, (file): ReadFile => {
  const { path } = file;
  const problems: Problem[] = [];
  const kind = kindAt(path);
  if (kind === undefined) return { problems: [strayFile(path)] };
  const document = parseFile(file, problems);
  const spot = document && { path, document, at: [], subject: 'file' };
  const shape = {
    $schema: z.literal(schemaLineOf(path)).optional(),
    [kind]: z.array(z.unknown()),
    ...besideTheList[kind],
  };
  const top = spot && checkSchema(z.strictObject(shape), document.value, spot, problems);
  // A mistake beside the list hides nothing that stands in it.
  const list = (document?.value as Record<string, unknown> | null | undefined)?.[kind];
  if (document === undefined || !Array.isArray(list)) return { kind, problems };
  const entries = (list as unknown[]).map((value, index) => {
    const id = idOf(value);
    const subject = `${kinds[kind].one} ${id ?? `number ${index + 1}`}`;
    const place = { path, document, at: [kind, index], subject };
    const record = checkSchema(kinds[kind].schema, value, place, problems);
    return { ...place, id, value: record ?? value, good: record !== undefined };
  });
  return { kind, entries, report: top?.['report'] as Report | undefined, problems };
});

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}

/** Parses a JSON file; where that fails the problem goes into `problems`. */
export function parseFile({ path, text }: ContentFile, problems: Problem[]): Document | undefined {
  try {
    const document = readJson(text);
    for (const { key, place } of document.twins) {
      problems.push({ path, ...place, subject: 'file', message: `the key “${key}” stands twice` });
    }
    return document;
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    problems.push({ path, ...error.place, subject: 'file', message: error.message });
    return undefined;
  }
}

/** The problem of a file in a place that no kind of content has. */
export function strayFile(path: string): Problem {
  const places = allKinds.map((kind) => kinds[kind].place);
  const where = path.endsWith('.json')
    ? `records live in ${places.join(', ')}`
    : isImage(path)
      ? 'images live in articles/images/'
      : 'articles are articles/*.mdx, pages pages/*.mdx, and all else is JSON or an image';
  const message = `nothing of this kind lives here; below content/, ${where}`;
  return { path, line: 1, column: 1, subject: 'file', message };
}
