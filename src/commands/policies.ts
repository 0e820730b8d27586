import { readFileSync, writeFileSync } from 'node:fs';
import { builtHashes } from '../serving/built-pages.ts';
import { withPolicies } from '../serving/configured-policies.ts';

/** Writes into the servers’ files what the pages in `dist` need: run it after `npm run build`. */
const hashes = builtHashes('dist');
if (hashes.styles.length === 0) {
  console.error('dist holds no page: run `npm run build` first');
  process.exit(2);
}
for (const path of ['deploy/nginx.conf', 'deploy/Caddyfile']) {
  const text = readFileSync(path, 'utf8');
  const written = withPolicies(text, hashes);
  if (written !== text) writeFileSync(path, written);
  console.log(`${path} ${written === text ? 'was current' : 'is written'}`);
}
