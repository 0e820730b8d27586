import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { builtHashes } from '../../src/serving/built-pages.ts';
import { everywhere, headersOf, type Headers } from '../../src/serving/headers.ts';
import { builtSite } from '../build/site.ts';
import { ask } from './ask.ts';

/** What nginx, set up by `deploy/nginx.conf`, really answers. */

const { folder, files } = builtSite();
const hashes = builtHashes(folder);
const nginx = inject('nginx');

/** Address of a built file: a page has that of its folder. */
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** One file of each kind and folder: what can differ between the answers differs between these. */
const samples = [
  ...Map.groupBy(
    files.filter((file) => file !== '_headers' && file !== '404.html'),
    (file) => `${file.split('/', 1)[0] ?? ''} ${extname(file)}`,
  ).values(),
].map(([file = '']) => file);

const wanted = (file: string): Headers =>
  Object.fromEntries(
    Object.entries({ ...everywhere, ...headersOf(file, hashes) }).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  );

describe('sends', () => {
  test.each(samples)(
    '%s with the headers that it should have, and no other of them',
    async (file) => {
      const { status, headers } = await ask(nginx.origin, addressOf(file));
      expect(status).toBe(200);
      expect(headers).toMatchObject(wanted(file));
      const maybe = ['x-frame-options', 'access-control-allow-origin'];
      for (const name of maybe) expect(headers[name]).toBe(wanted(file)[name]);
      expect(headers.server).toBe('nginx');
      expect(headers['set-cookie']).toBeUndefined();
    },
  );

  test('a type for every file, and the letters of every text', async () => {
    const types = new Map<string, string | undefined>();
    for (const file of samples) {
      const { headers } = await ask(nginx.origin, addressOf(file));
      types.set(file, headers['content-type']);
    }
    const unknown = [...types].filter(([, type]) => type === 'application/octet-stream');
    expect(unknown.map(([file]) => file).filter((file) => !file.startsWith('pagefind/'))).toEqual(
      [],
    );
    for (const [file, type] of types) {
      const isText = /\.(html|css|js|json|xml|txt|md|csv|svg|webmanifest|bib)$/.test(file);
      if (isText) expect(`${file}: ${type ?? ''}`).toMatch(/; charset=utf-8$/);
    }
  });

  test('every page packed, by brotli and by gzip, and plain to those who read neither', async () => {
    for (const file of files.filter((one) => one.endsWith('index.html'))) {
      const whole = readFileSync(join(folder, file));
      const inBrotli = await ask(nginx.origin, addressOf(file), packed('gzip, br'));
      expect(inBrotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
      expect(brotliDecompressSync(inBrotli.body).equals(whole)).toBe(true);
      const inGzip = await ask(nginx.origin, addressOf(file), packed('gzip'));
      expect(inGzip.headers).toMatchObject({ 'content-encoding': 'gzip' });
      expect(gunzipSync(inGzip.body).equals(whole)).toBe(true);
    }
    const plain = await ask(nginx.origin, '/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.equals(readFileSync(join(folder, 'index.html')))).toBe(true);
  });

  test('nothing again that a browser has', async () => {
    const { headers } = await ask(nginx.origin, '/');
    const again = await ask(nginx.origin, '/', {
      headers: { 'If-None-Match': headers.etag ?? 'no etag' },
    });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test('to HEAD what it sends to GET, without the text', async () => {
    const whole = await ask(nginx.origin, '/');
    const head = await ask(nginx.origin, '/', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
  });
});

describe('answers', () => {
  test.each(['/nothing/', '/articles/nothing/', '/assets/nothing.js', '/_headers', '/.git/config'])(
    '%s with the page that says so, which is not kept',
    async (path) => {
      const { status, headers, body } = await ask(nginx.origin, path);
      expect(status).toBe(404);
      expect(body.equals(readFileSync(join(folder, '404.html')))).toBe(true);
      expect(headers).toMatchObject(wanted('404.html'));
    },
  );

  test.each([
    ['/prices', '/prices/'],
    ['/prices?day=2025-01-29', '/prices/?day=2025-01-29'],
    ['/index.html', '/'],
    ['/prices/index.html', '/prices/'],
    ['/prices/index.html?day=2025-01-29', '/prices/?day=2025-01-29'],
    // None may lead to another host.
    ['//example.com/index.html', '/example.com/'],
    ['/%2F/example.com/index.html', '/example.com/'],
    ['/%5Cexample.com/index.html', '/\\example.com/'],
  ])('%s with the address %s of this host', async (path, target) => {
    const { status, headers } = await ask(nginx.origin, path);
    expect(status).toBe(301);
    expect(headers.location).toBe(`${nginx.origin}${target}`);
  });

  test('an address with line breaks with no header of its making', async () => {
    const path = '/%0d%0aSet-Cookie:%20a=b/index.html';
    const { status, headers } = await ask(nginx.origin, path);
    expect(status).toBe(404);
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('without encryption only with the encrypted address', async () => {
    const answer = await fetch(`${nginx.plainOrigin}/prices/?a=b`, { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(`${nginx.origin}/prices/?a=b`);
  });

  test.each([
    '/../nginx.conf',
    '/../../../../../../etc/passwd',
    '/assets/../../nginx.conf',
    '/%2e%2e/nginx.conf',
    '/%2e%2e%2fnginx.conf',
    '/assets/..%2f..%2fnginx.conf',
    '/..%5cnginx.conf',
    '/%252e%252e/nginx.conf',
    '/%252e%252e%252fnginx.conf',
    '/..%c0%af..%c0%afnginx.conf',
    '/assets../nginx.conf',
    '/%00/../nginx.conf',
    '//../nginx.conf',
    '/./.././nginx.conf',
  ])('%s with nothing from outside of the site', async (path) => {
    const { status, body } = await ask(nginx.origin, path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/load_module|root:/);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'MKCOL'])(
    '%s with what is allowed',
    async (method) => {
      const { status, headers } = await ask(nginx.origin, '/', { method });
      expect(status).toBe(405);
      expect(headers.allow).toBe('GET, HEAD');
    },
  );

  test('an over-long address, and an over-long header, with no page', async () => {
    const long = 'a'.repeat(40_000);
    expect((await ask(nginx.origin, `/${long}`)).status).toBe(414);
    expect((await ask(nginx.origin, `/?q=${long}`)).status).toBe(414);
    expect((await ask(nginx.origin, '/', { headers: { Cookie: long } })).status).toBe(400);
  });
});

function packed(accepted: string) {
  return { headers: { 'Accept-Encoding': accepted } };
}
