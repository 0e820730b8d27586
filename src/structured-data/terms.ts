import type { DefinedTermSet } from 'schema-dts';
import type { Address } from '../domain/paths.ts';
import type { Term } from '../schemas/term.ts';
import type { Words } from '../words/en.ts';

/** The glossary for machines. */
export function termSet(
  terms: readonly Term[],
  description: string,
  address: Address,
  words: Words,
): DefinedTermSet {
  const page = address('/glossary/');
  return {
    '@type': 'DefinedTermSet',
    '@id': page,
    name: words.nav.glossary,
    description,
    hasDefinedTerm: terms.map(({ id, term, termZh, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': `${page}#${id}`,
      name: term,
      ...(termZh !== undefined && { alternateName: termZh }),
      description: definition,
    })),
  };
}
