import { spawnSync } from 'node:child_process';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';
import { nearest } from './suggestion.ts';

/** What the history of the repository shows. */
export interface History {
  problems: Problem[];
  /** Why it could not be read, if so. */
  notes: string[];
}

const FOLDER = 'content/articles/';

/**
 * Articles that once were there, whose addresses readers and other sites have: each must still be
 * an article, or stand under `formerly` of the one that took its place. An article that never was
 * published has no address to lose.
 * @param root folder of the project, in a git repository.
 * @param formerly all slugs that articles name as their former ones.
 */
export function lostAddresses(
  root: string,
  files: readonly ContentFile[],
  formerly: ReadonlySet<string>,
): History {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'core.quotePath=false', ...args], { cwd: root, encoding: 'utf8' });
  const shallow = git('rev-parse', '--is-shallow-repository');
  if (shallow.status !== 0 || shallow.stdout.trim() === 'true') {
    const note =
      'Whether an article vanished was not looked for: git shows no whole history of this folder.';
    return { problems: [], notes: [note] };
  }
  const ever = git(
    'log',
    '--no-renames',
    // The project may stand below the top of its repository.
    '--relative',
    '--diff-filter=A',
    '--name-only',
    '--format=',
    '--',
    FOLDER,
  );
  const slugs = new Set(files.map(({ path }) => path).flatMap(slugOf));
  const lost = [...new Set(ever.stdout.split('\n').flatMap(slugOf))].filter(
    (slug) => !slugs.has(slug) && !formerly.has(slug),
  );
  return {
    problems: lost.filter((slug) => wasPublished(slug, git)).map((slug) => problemOf(slug, slugs)),
    notes: [],
  };
}

function slugOf(path: string): string[] {
  const [, slug] = /^content\/articles\/([^/]+)\.mdx$/.exec(path) ?? [];
  return slug === undefined ? [] : [slug];
}

/** Whether any version of an article that is gone was no draft. */
function wasPublished(slug: string, git: (...args: string[]) => { stdout: string }): boolean {
  const path = `${FOLDER}${slug}.mdx`;
  const versions = git('log', '--no-renames', '--diff-filter=AM', '--format=%H', '--', path);
  return versions.stdout
    .split('\n')
    .filter(Boolean)
    .some((commit) => {
      const [front = ''] = git('show', `${commit}:./${path}`).stdout.split(/^---$/m, 2).slice(1);
      return !/^draft:\s*true\s*$/m.test(front);
    });
}

function problemOf(slug: string, slugs: ReadonlySet<string>): Problem {
  const heir = nearest(slug, slugs);
  const path = heir === undefined ? 'content/site.json' : `${FOLDER}${heir}.mdx`;
  const message = `was published and is gone, and readers have its address; write “formerly: [${slug}]” into the front matter of the article that took its place`;
  return { path, line: 1, column: 1, subject: `article ${slug}`, message };
}
