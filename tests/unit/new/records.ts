import { checkContent } from '../../../src/check/content.ts';
import type { ContentFile } from '../../../src/check/files.ts';
import { formatContent } from '../../../src/new/format.ts';
import { makeRecord, type Made } from '../../../src/new/make.ts';
import type { NewRecord } from '../../../src/new/insert.ts';
import { surroundingsIn as surroundingsOf, type Surroundings } from '../../../src/new/proposals.ts';
import type { Kind } from '../../../src/schemas/kinds.ts';

/** What a new record meets in good content. */
export function surroundingsIn(files: readonly ContentFile[]): Surroundings {
  const { content } = checkContent(files);
  if (content === undefined) throw new Error('the content has mistakes');
  return surroundingsOf(content, files);
}

/** Makes a record in content, as `npm run new` does. */
export function make(kind: Kind, record: NewRecord, files: readonly ContentFile[]): Promise<Made> {
  return makeRecord(kind, record, files, surroundingsIn(files), formatContent);
}
