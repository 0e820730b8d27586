import { dirname, join } from 'node:path';
import { addressAt, serveSite } from '../serve.ts';
import { findFreePort } from '../free-port.ts';
import { runSteps, runVitest, type Step } from '../steps.ts';
import type { Tally } from '../tally.ts';
import { csv } from './csv.ts';
import { ensureDebian } from './debian.ts';
import { feeds } from './feeds.ts';
import { jsonLd } from './json-ld.ts';
import { ask, type Judge, type ServedSite } from './judge.ts';
import { lighthouseJudge } from './lighthouse.ts';
import { links } from './links.ts';
import { pages } from './pages.ts';
import { sitemaps } from './sitemaps.ts';
import { w3c } from './w3c.ts';

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const root = dirname(dirname(import.meta.dirname));

/** Every judge; html-validate is one as well, but needs no more than Node and so is in `npm test`. */
const judges: Judge[] = [w3c, links, sitemaps, feeds, jsonLd, csv, pages, lighthouseJudge];

/** Serves a folder until the process ends. */
async function serve(folder: string): Promise<ServedSite> {
  const port = await findFreePort();
  const server = await serveSite(folder, port);
  // Nobody has to close it.
  server.unref();
  return { folder, address: addressAt(port) };
}

const sites = [join(root, 'dist'), join(root, 'tests/fixtures/broken-site')] as const;

const steps: Step[] = judges.map((judge) => ({
  name: judge.name,
  needsBuild: true,
  run: async () => ask(judge, await serve(sites[0]), await serve(sites[1])),
}));

await runSteps([...steps, { name: 'server', needsBuild: true, run: judgeServer }]);

/** The real nginx, its headers and its load: tests of their own. */
function judgeServer(): Tally {
  ensureDebian([
    { name: 'nginx', proof: ['nginx', '-v'] },
    { name: 'libnginx-mod-http-brotli-static', proof: ['test', '-e', BROTLI_MODULE] },
    { name: 'openssl', proof: ['openssl', 'version'] },
  ]);
  return runVitest('judges');
}
