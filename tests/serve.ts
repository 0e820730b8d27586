import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import sirv from 'sirv';

const DIST = join(dirname(import.meta.dirname), 'dist');
const NOT_FOUND_PAGE = join(DIST, '404.html');

/** Port of the test server: `TEST_PORT`, or 4399. */
export const PORT = Number(process.env.TEST_PORT ?? 4399);

/** Where the test server shows the site, with the base path (`BASE_PATH`, or `/`) and a final slash. */
export const SITE_URL = `http://127.0.0.1:${PORT}${basePath()}/`;

/** Serves `dist` below the base path as a static host would; resolves once it listens. */
export async function serveSite(): Promise<Server> {
  const base = basePath();
  const serveFile = sirv(DIST, {
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
    server.listen(PORT, '127.0.0.1', resolve);
  });
  return server;
}

/** `/some-repo/`, `some-repo` and `/some-repo` all mean `/some-repo`; the root is an empty string. */
function basePath(): string {
  const name = (process.env.BASE_PATH ?? '').split('/').filter(Boolean).join('/');
  return name ? `/${name}` : '';
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(NOT_FOUND_PAGE) ? readFileSync(NOT_FOUND_PAGE) : 'Not found');
}

if (import.meta.main) {
  await serveSite();
  console.log(`Serving dist at ${SITE_URL}`);
}
