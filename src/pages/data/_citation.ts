import GithubSlugger from 'github-slugger';
import { fullAddress } from '../../components/link.ts';
import { getSite } from '../../data/site.ts';
import { bibtex } from '../../datasets/citation.ts';
import { envelopeOf } from '../../datasets/files.ts';
import { words } from '../../words/en.ts';

/** How to cite all data: in one line, and as an entry for BibTeX. */
export function citation(): { line: string; bib: string } {
  const site = getSite();
  const { title, byline } = site.settings;
  const envelope = envelopeOf(words.data.all, site, fullAddress, words);
  const key = `${new GithubSlugger().slug(title)}-${site.asOf.slice(0, 4)}`;
  return { line: envelope.cite, bib: bibtex({ ...envelope, author: byline, key }) };
}
