import autocannon from 'autocannon';
import { expect, inject, test } from 'vitest';
import { builtSite } from '../build/site.ts';

const REQUESTS = 10_000;
const AT_A_TIME = 50;

test('10,000 requests, 50 at a time, all get their page', async () => {
  const { origin } = inject('nginx');
  const pages = builtSite().pages.filter(({ path }) => path !== '404.html');
  const result = await autocannon({
    url: origin,
    amount: REQUESTS,
    connections: AT_A_TIME,
    headers: { 'accept-encoding': 'br' },
    requests: pages.map(({ path }) => ({ path: `/${path}` })),
  });
  const { latency, requests, non2xx, errors, timeouts, mismatches } = result;
  console.log(
    `${requests.total} requests over ${pages.length} pages: ${Math.round(requests.average)} a second, median ${latency.p50} ms, 99 of 100 within ${latency.p99} ms`,
  );
  expect({ non2xx, errors, timeouts, mismatches }).toEqual({
    non2xx: 0,
    errors: 0,
    timeouts: 0,
    mismatches: 0,
  });
  expect(result['2xx']).toBe(REQUESTS);
});
