import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { cacheFolder, packageFiles } from '../disk/cache-folder.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { kept } from '../domain/kept.ts';

/** Trees by the digests of the texts that they were read from, as one file keeps them. */
interface Shard {
  file: string;
  trees: Record<string, Root>;
  used: Set<string>;
  isNew: boolean;
}

/** How many digits of a digest name the file in which its tree is kept: 256 files. */
const DIGITS = 2;

/** What reads Markdown. */
const READERS = [...packageFiles, 'src/check/tree.ts'];

/** Where trees are kept, by the folder of the project; a process reads with the code that it began with. */
const folders = new Map<string, string>();

let folder: string | undefined;
let shards = new Map<string, Shard>();

/**
 * Runs a check that finds again, below `node_modules/.cache`, what earlier checks have read:
 * reading Markdown takes most of a check. What is kept there may be lost at any time.
 * @param root folder of the project.
 * @param isWhole whether the check reads everything, so that what it does not ask for can go.
 */
export function withKeptTrees<T>(root: string, isWhole: boolean, check: () => T): T {
  folder = kept(folders, root, () => cacheFolder(root, 'trees', READERS));
  try {
    const result = check();
    for (const shard of shards.values()) writeShard(shard, isWhole);
    return result;
  } finally {
    folder = undefined;
    shards = new Map();
  }
}

/** The tree of a text: the one that is kept, or a new one. */
export function keptTree(text: string, read: () => Root): Root {
  if (folder === undefined) return read();
  const digest = createHash('sha256').update(text).digest('hex');
  const shard = shardOf(digest, folder);
  const known = Object.hasOwn(shard.trees, digest) ? shard.trees[digest] : undefined;
  const tree = known ?? read();
  if (known === undefined) {
    shard.trees[digest] = tree;
    shard.isNew = true;
  }
  shard.used.add(digest);
  return tree;
}

function shardOf(digest: string, at: string): Shard {
  const name = digest.slice(0, DIGITS);
  const known = shards.get(name);
  if (known !== undefined) return known;
  const file = join(at, `${name}.json`);
  const shard = { file, trees: readShard(file), used: new Set<string>(), isNew: false };
  shards.set(name, shard);
  return shard;
}

function readShard(file: string): Record<string, Root> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Root>;
  } catch {
    // There is none, or half of one, which is as good.
    return {};
  }
}

function writeShard({ file, trees, used, isNew }: Shard, isWhole: boolean): void {
  if (!isNew) return;
  const asked = isWhole ? Object.entries(trees).filter(([digest]) => used.has(digest)) : undefined;
  try {
    writeWhole(
      file,
      JSON.stringify(asked === undefined ? trees : Object.fromEntries(asked)),
      false,
    );
  } catch {
    // On a full or locked disk the next check reads again.
  }
}
