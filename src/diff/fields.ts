/** A field of a record that has another value; absent on a side where the record lacks it. */
export interface FieldChange {
  /** Its path in the record: `inputPerMTok`, `home.numbers.0.caption`. */
  field: string;
  was?: string;
  now?: string;
}

/**
 * The fields in which two versions of a record differ, in the order of the record.
 * @param unseen fields of which readers see nothing.
 */
export function changedFields(
  before: unknown,
  after: unknown,
  unseen: readonly string[] = [],
): FieldChange[] {
  const [was, now] = [valuesIn(before), valuesIn(after)];
  return [...new Set([...now.keys(), ...was.keys()])]
    .filter((field) => !unseen.includes(field))
    .flatMap((field) => {
      const [old, current] = [was.get(field), now.get(field)];
      if (old === current) return [];
      return [
        {
          field,
          ...(old !== undefined && { was: old }),
          ...(current !== undefined && { now: current }),
        },
      ];
    });
}

/** The values of a record by their paths; a list of texts or numbers is one value. */
function valuesIn(record: unknown): Map<string, string> {
  const values = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
      values.set(path, value.map(String).join(', ') || 'none');
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) walk(part, path ? `${path}.${key}` : key);
    } else if (value !== undefined) {
      values.set(path, typeof value === 'string' ? value : JSON.stringify(value));
    }
  };
  walk(record, '');
  return values;
}
