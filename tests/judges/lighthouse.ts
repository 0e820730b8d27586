import lighthouse from 'lighthouse';
import { chromium } from '@playwright/test';
import { ensureBrowser, LAUNCH_ARGS } from '../browser.ts';
import { findFreePort } from '../free-port.ts';
import { filesOf, type Judge, type ServedSite } from './judge.ts';

const RUNS = 3;
/** What must be perfect; performance depends on the machine and is only printed. */
const PERFECT = ['accessibility', 'best-practices', 'seo'];

/** What one run of Lighthouse said: scores from 0 to 100, and the audits that cost any. */
interface Run {
  scores: Map<string, number>;
  failed: string[];
}

/** Lighthouse, as on a phone: the home page, an explainer and the price explorer. */
export const lighthouseJudge: Judge = {
  name: 'lighthouse',
  mustFind: [/accessibility .*image-alt/, /seo .*meta-description/],

  async judge(site) {
    const port = await findFreePort();
    const browser = await chromium.launch({
      executablePath: ensureBrowser(),
      // The server vouches for itself.
      args: [...LAUNCH_ARGS, '--ignore-certificate-errors', `--remote-debugging-port=${port}`],
    });
    const flaws: string[] = [];
    const pages = pagesOf(site);
    for (const page of pages) {
      const runs: Run[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await visit(site.address + page, port));
      console.log(`/${page}: ${[...medians(runs)].map((pair) => pair.join(' ')).join(', ')}`);
      flaws.push(...flawsOf(runs).map((flaw) => `/${page}: ${flaw}`));
    }
    await browser.close();
    return { judged: pages.length, flaws };
  },
};

function pagesOf(site: ServedSite): string[] {
  const [explainer] = filesOf(site, 'articles/*/index.html');
  return ['index.html', explainer, ...filesOf(site, 'prices/index.html')]
    .filter((file) => file !== undefined)
    .map((file) => file.replace('index.html', ''));
}

async function visit(address: string, port: number): Promise<Run> {
  const result = await lighthouse(address, {
    port,
    onlyCategories: ['performance', ...PERFECT],
    logLevel: 'error',
  });
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${address}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`Lighthouse failed on ${address}: ${runtimeError.message}`);
  const lost = Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter((audit) => PERFECT.includes(id) && audit.weight > 0)
      .filter((audit) => (audits[audit.id]?.score ?? 1) < 1)
      .map((audit) => `${id} ${audit.id}: ${audits[audit.id]?.title ?? ''}`),
  );
  return {
    scores: new Map(
      Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    failed: lost,
  };
}

/** The middle score of the runs, by category. */
export function medians(runs: readonly Pick<Run, 'scores'>[]): Map<string, number> {
  const categories = [...(runs[0]?.scores.keys() ?? [])];
  return new Map(
    categories.map((category) => {
      const scores = runs.map((run) => run.scores.get(category) ?? 0).sort((a, b) => a - b);
      return [category, scores[Math.floor(scores.length / 2)] ?? 0];
    }),
  );
}

/** Which medians are not perfect, with the audits that failed in any run. */
function flawsOf(runs: readonly Run[]): string[] {
  return [...medians(runs)]
    .filter(([category, score]) => PERFECT.includes(category) && score < 100)
    .map(([category, score]) => {
      const failed = new Set(runs.flatMap((run) => run.failed));
      const own = [...failed].filter((audit) => audit.startsWith(`${category} `));
      return `${category} ${score}: ${own.join('; ')}`;
    });
}
