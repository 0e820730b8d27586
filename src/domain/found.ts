/** Thrown where no record has an id; for content that was checked a fault of the program. */
export class MissingRecord extends Error {
  override name = 'MissingRecord';

  constructor(id: string) {
    super(`no record has the id ${id}`);
  }
}

/**
 * The record of an id that the checker has found to exist.
 * @throws {MissingRecord} where it does not.
 */
export function found<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new MissingRecord(id);
  return record;
}
