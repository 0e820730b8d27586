import { isFrontmatterValid, parseFrontmatter } from '@astrojs/markdown-remark';
import { parse } from 'yaml';
import { z } from 'zod';
import config from '../../../astro.config.mjs';
import { readArticleFiles } from '../../../src/check/manuscript.ts';
import type { ContentFile } from '../../../src/check/files.ts';
import { besideTheList, kinds } from '../../../src/schemas/kinds.ts';
import { kindAt } from '../../../src/schemas/placement.ts';
import { settingsSchema } from '../../../src/schemas/settings.ts';
import { articleSchema } from '../../../src/schemas/article.ts';
import { pageSchema } from '../../../src/schemas/page.ts';

/** Says who rejects a file that JSON, a schema, Astro or MDX can’t take; undefined for a good one. */
export async function rejectedBy(file: ContentFile): Promise<string | undefined> {
  return file.path.endsWith('.mdx') ? rejectedProse(file) : rejectedRecords(file);
}

function rejectedRecords({ path, text }: ContentFile): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'JSON.parse';
  }
  const kind = kindAt(path);
  const $schema = z.string().optional();
  const schema =
    kind === undefined
      ? settingsSchema.extend({ $schema })
      : z.strictObject({ $schema, [kind]: z.array(kinds[kind].schema), ...besideTheList[kind] });
  return schema.safeParse(value).success ? undefined : 'a schema';
}

/** The processor of the site’s own configuration, as Astro makes it for MDX. */
const compiler = await config.markdown?.processor?.createMdxRenderer?.(
  { syntaxHighlight: false },
  { optimize: false, sourcemap: false, srcDir: new URL('../../../src/', import.meta.url) },
);

async function rejectedProse(file: ContentFile): Promise<string | undefined> {
  if (compiler === undefined) throw new Error('the configuration has no compiler of MDX');
  const { path, text } = file;
  const reader = 'Astro’s reader of front matter';
  let read: ReturnType<typeof parseFrontmatter>;
  try {
    read = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  } catch {
    return reader;
  }
  const { frontmatter, rawFrontmatter, content } = read;
  if (!isFrontmatterValid(frontmatter)) return reader;
  const isArticle = path.startsWith('content/articles/');
  const schema = isArticle ? articleSchema : pageSchema;
  // Astro’s reader makes dates of days, which the schemas do not know.
  if (!schema.safeParse(parse(rawFrontmatter)).success) return 'a schema';
  try {
    await compiler.process(content, path, frontmatter);
  } catch {
    return 'the compiler of MDX';
  }
  const [manuscript] = readArticleFiles([file], []);
  return manuscript?.body === content ? undefined : 'Astro, which reads another body';
}
