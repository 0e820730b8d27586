import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import sirv from 'sirv';

const DIST = join(dirname(import.meta.dirname), 'dist');

/** Port of the test server: `TEST_PORT`, or 4399. */
export const PORT = Number(process.env.TEST_PORT ?? 4399);

/** Where the test server shows the site, with the base path (`BASE_PATH`, or `/`) and a final slash. */
export const SITE_URL = addressAt(PORT);

/** Where a server on a port of this machine shows the site. */
export function addressAt(port: number): string {
  return `http://127.0.0.1:${port}${basePath()}/`;
}

/** Serves `dist`, or another folder, below the base path as a static host would; resolves once it listens. @throws {Error} where there is none. */
export async function serveSite(folder = DIST, port = PORT): Promise<Server> {
  if (!existsSync(folder)) throw new Error('There is no built site: run `npm run build` first.');
  const base = basePath();
  const notFound = (response: ServerResponse): void => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  const serveFile = sirv(folder, {
    etag: true,
    onNoMatch: (_request, response) => {
      notFound(response);
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url !== base && !url.startsWith(`${base}/`)) {
      notFound(response);
      return;
    }
    request.url = url.slice(base.length) || '/';
    serveFile(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

/** `/some-repo/`, `some-repo` and `/some-repo` all mean `/some-repo`; the root is an empty string. */
function basePath(): string {
  const name = (process.env.BASE_PATH ?? '').split('/').filter(Boolean).join('/');
  return name ? `/${name}` : '';
}

if (import.meta.main) {
  await serveSite();
  console.log(`Serving dist at ${SITE_URL}`);
}
