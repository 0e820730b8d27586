import { dirname, join } from 'node:path';
import { addressAt, serveSite } from '../serve.ts';
import { findFreePort } from '../free-port.ts';
import { runSteps, runVitest, type Step } from '../steps.ts';
import type { Tally } from '../tally.ts';
import { csv } from './csv.ts';
import { feeds } from './feeds.ts';
import { jsonLd } from './json-ld.ts';
import { askJudge, type Judge, type ServedSite } from './judge.ts';
import { lighthouseJudge } from './lighthouse.ts';
import { links } from './links.ts';
import { startNginx } from './nginx.ts';
import { pages } from './pages.ts';
import { sitemaps } from './sitemaps.ts';
import { w3c } from './w3c.ts';

const root = dirname(dirname(import.meta.dirname));

/** Every judge; html-validate is one as well, but needs no more than Node and so is in `npm test`. */
const judges: Judge[] = [w3c, links, jsonLd, sitemaps, feeds, csv, pages];

/** Serves a folder until the process ends. */
async function serve(folder: string): Promise<ServedSite> {
  const port = await findFreePort();
  const server = await serveSite(folder, port);
  // Nobody has to close it.
  server.unref();
  return { folder, address: addressAt(port) };
}

const built = join(root, 'dist');
const broken = join(root, 'tests/fixtures/broken-site');

const steps: Step[] = judges.map((judge) => ({
  name: judge.name,
  needsBuild: true,
  // That one opens a browser with as many tabs as there are cores.
  light: judge !== pages,
  run: async () => askJudge(judge, await serve(built), await serve(broken)),
}));

steps.push(
  { name: 'lighthouse', needsBuild: true, run: judgeSpeed },
  // The real server, its headers and its load: tests of their own.
  { name: 'server', needsBuild: true, run: () => runVitest('judges') },
);

await runSteps(steps);

/** Speed says something only where pages come as readers get them: compressed, by a real server. */
async function judgeSpeed(): Promise<Tally> {
  const { origin, stop } = await startNginx();
  try {
    const site = { folder: built, address: `${origin}/` };
    return await askJudge(lighthouseJudge, site, await serve(broken));
  } finally {
    await stop();
  }
}
