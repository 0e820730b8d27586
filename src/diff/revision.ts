import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { isContent, isImage, type ContentFile } from '../check/files.ts';

/** More than all content can be, in bytes. */
const MOST = 2 ** 30;

/**
 * Reads every file below `content/` as a revision has it, in the order of their paths; which files
 * count is as in the working tree.
 * @param root folder of the project, in a git repository.
 * @param revision a commit, branch or tag, as git names it.
 * @throws {Error} with one sentence where git, the repository or the revision is missing.
 */
export function contentAt(root: string, revision: string): ContentFile[] {
  const repository = git(root, ['rev-parse', '--git-dir']);
  if (repository.status !== 0) {
    throw new Error(`git finds no repository here (${firstLine(repository.stderr)})`);
  }
  const name = `${revision}^{commit}`;
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  if (commit.status !== 0) {
    throw new Error(`git knows no revision “${revision}” here; name a commit, a branch or a tag`);
  }
  const blobs = listed(root, firstLine(commit.stdout));
  const texts = textsOf(root, blobs);
  return blobs.map(({ path }, index) => ({ path, text: texts[index] ?? '' }));
}

function git(root: string, args: string[], input?: string): SpawnSyncReturns<Buffer> {
  const done = spawnSync('git', args, { cwd: root, maxBuffer: MOST, input });
  if (done.error !== undefined) throw new Error(`git can’t be run here (${done.error.message})`);
  return done;
}

function firstLine(output: Buffer): string {
  return output.toString().split('\n', 1)[0] ?? '';
}

interface Blob {
  path: string;
  hash: string;
}

function listed(root: string, commit: string): Blob[] {
  const { stdout } = git(root, ['ls-tree', '-r', '-z', commit, '--', 'content/']);
  return stdout
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, hash, path] = /^100\d+ blob (\w+)\t(.+)$/s.exec(line) ?? [];
      return hash === undefined || path === undefined ? [] : [{ hash, path }];
    })
    .filter(({ path }) => isContent(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The texts of blobs, by one process; of an image only the name counts. */
function textsOf(root: string, blobs: readonly Blob[]): string[] {
  const wanted = blobs.filter(({ path }) => !isImage(path)).map(({ hash }) => hash);
  const { stdout: output } = git(root, ['cat-file', '--batch'], wanted.join('\n'));
  let at = 0;
  return blobs.map(({ path }) => {
    if (isImage(path)) return '';
    // Each blob comes as a line `<hash> blob <size>`, its bytes and a line end.
    const start = output.indexOf('\n', at) + 1;
    const size = Number(output.toString('utf8', at, start).split(' ')[2]);
    at = start + size + 1;
    return output.toString('utf8', start, start + size);
  });
}
