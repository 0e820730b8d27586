import { text } from '@clack/prompts';
import type { ContentFile } from '../check/files.ts';
import type { Content } from '../domain/site.ts';
import { articleSchema } from '../schemas/article.ts';
import { articleFile } from './article.ts';
import { kept, tell } from './ask.ts';
import { mistakeOf } from './fields.ts';
import { idFrom } from './ids.ts';
import type { Edit } from './make.ts';
import { Unanswered } from './record.ts';

const { shape } = articleSchema;
const names = ['title', 'standfirst', 'topic', 'part', 'published'] as const;
type Asked = (typeof names)[number];

/** What an editor is asked of a new article. */
export const articleFields = names.map((name) => ({
  name,
  description: shape[name].description ?? '',
  isRequired: name !== 'part' && name !== 'published',
}));

/**
 * Fills in what a new article begins with.
 * @param given answers given beforehand.
 * @param files all content, of which the new article must not take the place of any.
 * @param isAsked whether an editor sits at a terminal and can be asked.
 * @throws {Unanswered} where nobody can be asked for what is missing or wrong.
 */
export async function fillArticle(
  given: ReadonlyMap<string, string>,
  { articles, settings }: Content,
  files: readonly ContentFile[],
  isAsked: boolean,
): Promise<Edit> {
  const paths = new Set(files.map(({ path }) => path));
  const proposals: Partial<Record<Asked, string>> = {
    part: String(Math.max(0, ...articles.map(({ meta }) => meta.part)) + 1),
    published: settings.asOf,
  };
  const complaints: string[] = [];
  const answers: Partial<Record<Asked, string>> = {};
  for (const name of names) {
    let answer = given.get(name) ?? (isAsked ? undefined : proposals[name]);
    const mistake =
      answer === undefined
        ? `is missing: ${shape[name].description ?? ''}`
        : mistakeIn(name, answer, paths);
    if (isAsked && mistake !== undefined) {
      if (answer !== undefined) tell(`${name} ${mistake}`);
      answer = await ask(name, answer ?? proposals[name], paths);
    } else if (mistake !== undefined) {
      complaints.push(`--${name} ${mistake}`);
    }
    answers[name] = answer ?? '';
  }
  if (complaints.length > 0) throw new Unanswered(complaints.join('\n'));
  const { title = '', standfirst = '', topic = '', part = '', published = '' } = answers;
  return {
    path: pathOf(title),
    text: articleFile({ title, standfirst, topic, part: Number(part), published }),
    isNew: true,
  };
}

function pathOf(title: string): string {
  return `content/articles/${idFrom(title)}.mdx`;
}

function mistakeIn(name: Asked, answer: string, paths: ReadonlySet<string>): string | undefined {
  const isNumber = name === 'part' && answer.trim() !== '' && !Number.isNaN(Number(answer));
  const mistake = mistakeOf(shape[name], isNumber ? Number(answer) : answer);
  if (mistake !== undefined || name !== 'title') return mistake;
  if (idFrom(answer) === '') return 'must have Latin letters, of which its file is named';
  const path = pathOf(answer);
  return paths.has(path) ? `has ${path} already; choose another` : undefined;
}

async function ask(
  name: Asked,
  proposal: string | undefined,
  paths: ReadonlySet<string>,
): Promise<string> {
  const answer = await text({
    message: `${name}: ${shape[name].description ?? ''}`,
    ...(proposal !== undefined && { initialValue: proposal }),
    validate: (written) => mistakeIn(name, written ?? '', paths),
  });
  return kept(answer);
}
