import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../free-port.ts';
import { ensureDebian } from './debian.ts';

const root = dirname(dirname(import.meta.dirname));
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The site behind a real nginx. */
export interface Nginx {
  /** `https://localhost:<port>`; it vouches for itself. */
  origin: string;
  /** `http://localhost:<port>`, which leads to the other. */
  plainOrigin: string;
  /** Where its certificate lies, for those who want to trust it. */
  certificate: string;
  stop: () => Promise<void>;
}

/**
 * Starts Debian’s nginx on free ports of this machine with `deploy/nginx.conf` and the built site,
 * compressed. Of the file only that is changed what its first lines tell an operator to change.
 * @param built folder of the built site.
 * @throws {Error} with what is missing, or with what nginx printed, if it does not start.
 */
export async function startNginx(built = join(root, 'dist')): Promise<Nginx> {
  ensureDebian([
    { name: 'nginx', proof: ['nginx', '-v'] },
    { name: 'libnginx-mod-http-brotli-static', proof: ['test', '-e', BROTLI] },
    { name: 'openssl', proof: ['openssl', 'version'] },
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  // Where root starts it, its workers are somebody else.
  chmodSync(folder, 0o755);
  const plainPort = await findFreePort();
  const port = await findFreePort();
  const origin = `https://localhost:${port}`;
  const served = join(folder, 'site');
  cpSync(built, served, { recursive: true, dereference: true });
  run(process.execPath, [join(root, 'src/commands/compress.ts'), served]);
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  run('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
    ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate],
  ]);
  const site = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8')
    .replaceAll(/^ *listen \[::\].*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${plainPort};`)
    .replace('listen 443 ', `listen 127.0.0.1:${port} `)
    .replaceAll('https://example.org', origin)
    .replaceAll('server_name example.org', 'server_name localhost')
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`)
    .replace(/root .*;/, `root ${served};`);
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(join(folder, 'nginx.conf'), mainConfig(folder));
  const server = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = async () => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await started(server, plainPort);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, plainOrigin: `http://localhost:${plainPort}`, certificate, stop };
}

/** What Debian’s own main file does, for a server that is no service of the machine. */
function mainConfig(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `load_module ${BROTLI};
daemon off;
pid ${join(folder, 'nginx.pid')};
worker_processes 2;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  ${temporary.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n  ')}
  include site.conf;
}
`;
}

async function started(server: ChildProcess, port: number): Promise<void> {
  let printed = '';
  server.stderr?.on('data', (data: Buffer) => {
    printed += data.toString();
  });
  server.on('error', (error) => {
    printed += error.message;
  });
  for (let tries = 0; tries < 100; tries++) {
    if (server.exitCode !== null || server.pid === undefined) break;
    const answered = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await wait(50);
  }
  throw new Error(`nginx does not start: ${printed}`);
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.pid === undefined) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await exit;
}

function run(command: string, args: string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
}
