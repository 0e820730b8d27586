import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, type Judge, type ServedSite } from './judge.ts';
import { jsonFeedFlaws } from './json-feed.ts';
import { runTool } from './tool.ts';

/** The Python of the system, which is where Debian’s packages are. */
const PYTHON = '/usr/bin/python3';

/** Every feed as a reader of feeds takes it: RSS and Atom by feedparser, JSON Feed by its rules. */
export const feeds: Judge = {
  name: 'feeds',
  packages: [{ name: 'python3-feedparser', proof: [PYTHON, '-c', 'import feedparser'] }],
  mustFind: [/rss\.xml: .*no published_parsed/, /feed\.json: items\[0\]\.date_published/],

  async judge(site) {
    const xml = filesOf(site, '**/*.xml').filter((file) => !/(^|\/)sitemap/.test(file));
    const json = filesOf(site, '**/feed.json');
    return {
      judged: xml.length + json.length,
      flaws: [
        ...(await feedparserFlaws(site, xml)),
        ...json.flatMap((file) =>
          jsonFeedFlaws(JSON.parse(readFileSync(join(site.folder, file), 'utf8'))).map(
            (flaw) => `${file}: ${flaw}`,
          ),
        ),
      ],
    };
  },
};

async function feedparserFlaws({ folder }: ServedSite, files: string[]): Promise<string[]> {
  const script = join(import.meta.dirname, 'feeds.py');
  const { code, output, errors } = await runTool(PYTHON, [script, folder, ...files]);
  if (code !== 0) return [`feedparser failed: ${errors}`];
  return output.split('\n').filter(Boolean);
}
