import escapeStringRegexp from 'escape-string-regexp';
import { plainName } from '../../src/domain/record-links.ts';
import type { Kind } from '../../src/schemas/kinds.ts';
import { textsAt } from '../../src/schemas/references.ts';

type Json = Record<string, unknown>;

/** A file that lists records, with what stands beside the list. */
export interface ListFile {
  path: string;
  kind: Kind;
  beside: Json;
  records: Json[];
}

/** Gives the records of a copy ids and names of their own; the first copy keeps those of today. */
export class Renamer {
  private readonly ids: ReadonlySet<string>;
  private readonly names: RegExp;
  private readonly ending: string;

  constructor(lists: readonly ListFile[], ending: string) {
    const texts = (of: readonly ListFile[], ...fields: string[]) =>
      of.flatMap(({ records }) =>
        records.flatMap((record) =>
          fields.flatMap((field) => textsAt(record, field).map(({ text }) => text)),
        ),
      );
    const named = lists.filter(({ kind }) => ['models', 'companies', 'people'].includes(kind));
    const names = texts(named, 'name', 'aliases.*').map(plainName);
    const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
    this.ids = new Set(texts(lists, 'id', 'facts.*.id', 'product'));
    this.names = new RegExp(
      `(?<![\\p{L}\\p{N}"/.-])(?:${longestFirst.map(escapeStringRegexp).join('|')})(?![\\p{L}\\p{N}"/-]|\\.\\d)`,
      'gu',
    );
    this.ending = ending;
  }

  /** In prose with tags. */
  inText(text: string): string {
    if (this.ending === '') return text;
    return text
      .replace(this.names, (name) =>
        name.replace(/^[\p{L}\p{N}]+/u, (word) => word + this.ending.slice(1)),
      )
      .replace(/(?<=\b(?:id|from|to|of|source|speaker|events)=")[^"]*/g, (ids) =>
        ids
          .split(' ')
          .map((id) => this.id(id))
          .join(' '),
      );
  }

  /** In a value of JSON, at any depth. */
  inValue(value: unknown, key = ''): unknown {
    // An id may be a name as well, or a word that the schema lists.
    if (key === 'kind') return value;
    // Two sources of one address would be one.
    if (key === 'url') return `${String(value)}${this.ending.replace('-', '#')}`;
    if (typeof value === 'string') {
      return this.ids.has(value) && !/^(?:name|aliases)$/.test(key)
        ? this.id(value)
        : this.inText(value);
    }
    if (Array.isArray(value)) return value.map((item: unknown) => this.inValue(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, one]) => [field, this.inValue(one, field)]),
    );
  }

  id(id: string): string {
    return this.ids.has(id) ? `${id}${this.ending}` : id;
  }
}
