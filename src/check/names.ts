import { passagesOf } from '../domain/backlinks.ts';
import { keyOf } from '../domain/records.ts';
import type { Article, Passage } from '../domain/site.ts';
import { isTagName, type TagName } from '../domain/tags.ts';
import type { ArticleMeta } from '../schemas/article.ts';
import type { Manuscript } from './manuscript.ts';
import type { FieldPath } from './document.ts';
import { stretchesOf } from './passage.ts';
import type { Problem } from './problem.ts';
import type { FoundName, ProseRules } from './prose.ts';
import { eachElement } from './tree.ts';

/** The tag that leads to the page of a record, by its kind. */
const tagOf = { models: 'ModelRef', companies: 'CompanyRef', people: 'PersonRef' } as const;
const refTags: Partial<Record<TagName, FoundName['ref']['kind']>> = {
  ModelRef: 'models',
  CompanyRef: 'companies',
  PersonRef: 'people',
};

/** Names each model, company and person that the article names and nowhere leads to. */
export function checkNames(
  article: Article,
  { path, slug, document, placeOf: placeInBody }: Manuscript<ArticleMeta>,
  rules: ProseRules,
  problems: Problem[],
): void {
  const passages = passagesOf(article);
  // Where a tag is broken, or a passage can’t be read, the name that it leads to would be missed.
  if (passages.some(hasBrokenRef)) return;
  const led = new Set(
    passages
      .flatMap(({ tags }) => tags)
      .flatMap((use) => {
        const kind = refTags[use.name];
        return kind !== undefined && 'id' in use.attributes
          ? keyOf({ kind, id: use.attributes.id })
          : [];
      }),
  );
  const inFrontMatter = (passage: Passage, ...at: FieldPath) => ({
    passage,
    placeOf: (offset: number) => document.placeIn(at, passage.text, offset),
  });
  const texts = [
    { passage: article.body, placeOf: placeInBody },
    inFrontMatter(article.standfirst, 'standfirst'),
    ...article.takeaways.map((passage, index) => inFrontMatter(passage, 'takeaways', index)),
    ...article.unknowns.map((passage, index) => inFrontMatter(passage, 'unknowns', index)),
  ];
  for (const { passage, placeOf } of texts) {
    for (const stretch of stretchesOf(passage)) {
      for (const { text, index, ref } of stretch.takesTags ? rules.names(stretch) : []) {
        if (led.has(keyOf(ref))) continue;
        led.add(keyOf(ref));
        problems.push({
          path,
          ...placeOf(stretch.start + index),
          subject: `article ${slug}`,
          message: `${text} is named and nothing leads to its page; write <${tagOf[ref.kind]} id="${ref.id}" /> where the text names it, or around these words`,
        });
      }
    }
  }
}

function hasBrokenRef({ tree, tags }: Passage): boolean {
  let refs = 0;
  eachElement(tree, ({ name }) => {
    if (name !== null && isTagName(name) && refTags[name] !== undefined) refs += 1;
  });
  const bound = tags.filter(({ name }) => refTags[name] !== undefined).length;
  return tree.children.length === 0 || refs !== bound;
}
