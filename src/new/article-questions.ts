import { isCancel, text } from '@clack/prompts';
import type { Content } from '../domain/site.ts';
import { articleSchema } from '../schemas/article.ts';
import { articleFile } from './article.ts';
import { Interrupted } from './ask.ts';
import type { Edit } from './make.ts';
import { idFrom } from './proposals.ts';
import { Unanswered } from './record.ts';

const { shape } = articleSchema;
/** What an editor is asked of a new article. */
export const articleFields = ['title', 'standfirst', 'topic', 'part', 'published'] as const;
type Asked = (typeof articleFields)[number];

/**
 * Fills in what a new article begins with.
 * @param given answers given beforehand.
 * @param isAsked whether an editor sits at a terminal and can be asked.
 * @throws {Unanswered} where nobody can be asked for what is missing or wrong.
 */
export async function fillArticle(
  given: ReadonlyMap<string, string>,
  { articles, settings }: Content,
  isAsked: boolean,
): Promise<Edit> {
  const proposals: Partial<Record<Asked, string>> = {
    part: String(Math.max(0, ...articles.map(({ meta }) => meta.part)) + 1),
    published: settings.asOf,
  };
  const complaints: string[] = [];
  const answers: Partial<Record<Asked, string>> = {};
  for (const name of articleFields) {
    const answer =
      given.get(name) ?? (isAsked ? await ask(name, proposals[name]) : proposals[name]);
    const mistake = mistakeIn(name, answer);
    if (mistake === undefined) answers[name] = answer ?? '';
    else complaints.push(`--${name} ${mistake}`);
  }
  if (complaints.length > 0) throw new Unanswered(complaints.join('\n'));
  const { title = '', standfirst = '', topic = '', part = '', published = '' } = answers;
  const slug = idFrom(title);
  if (articles.some((article) => article.slug === slug)) {
    throw new Unanswered(`content/articles/${slug}.mdx is there already; choose another title`);
  }
  return {
    path: `content/articles/${slug}.mdx`,
    text: articleFile({ title, standfirst, topic, part: Number(part), published }),
    isNew: true,
  };
}

function mistakeIn(name: Asked, answer: string | undefined): string | undefined {
  if (answer === undefined) return `is missing: ${shape[name].description ?? ''}`;
  const value = name === 'part' ? Number(answer) : answer;
  return shape[name].safeParse(value).error?.issues[0]?.message;
}

async function ask(name: Asked, proposal: string | undefined): Promise<string> {
  const answer = await text({
    message: `${name}: ${shape[name].description ?? ''}`,
    ...(proposal !== undefined && { initialValue: proposal }),
    validate: (written) => mistakeIn(name, written),
  });
  if (isCancel(answer)) throw new Interrupted('nothing was written');
  return answer;
}
