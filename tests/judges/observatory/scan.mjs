// Prints how MDN's observatory grades the headers of a site on this machine, as one line of JSON:
// `node scan.mjs <port of http> <port of https>`.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inPackage = (path) =>
  new URL(path, import.meta.resolve('@mdn/mdn-http-observatory/package.json'));

// The list of hosts that browsers ask by https alone, which an install fetches; ours is on none.
const preloaded = fileURLToPath(inPackage('conf/hsts-preload.json'));
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');

const { retrieve } = await import(inPackage('src/retriever/retriever.js').href);
const { ALL_TESTS } = await import(inPackage('src/constants.js').href);
const { getGradeForScore, getScoreModifier } = await import(inPackage('src/grader/grader.js').href);

const [httpPort, httpsPort] = process.argv.slice(2).map(Number);
const site = await retrieve('localhost', { httpPort, httpsPort });
const tests = ALL_TESTS.map((test) => {
  const { result, pass, expectation } = test(site);
  return { result, pass, expectation, modifier: getScoreModifier(result) };
});
// The scanner counts what is above the rules only where nothing is far below them.
const losses = tests.reduce((sum, { modifier }) => sum + Math.min(modifier, 0), 100);
const gains = tests.reduce((sum, { modifier }) => sum + Math.max(modifier, 0), 0);
const { score, grade } = getGradeForScore(losses >= 90 ? losses + gains : losses);
console.log(JSON.stringify({ score, grade, tests }));
