/*
 * A static file server and nothing more: what is not a file is not found, so that an app that only runs behind
 * clever rewriting is caught. `node test/tools/serve.js [folder] [--base /some/path/] [--port 4173]`
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The type a file is served with, by its ending. */
export function typeOf(path) {
  return TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** The file that a path below `base` names; null for one outside of `root` or of `base`. */
export function fileFor(root, base, path) {
  if (!path.startsWith(base)) return null;
  let named;
  try {
    named = decodeURIComponent(path.slice(base.length));
  } catch {
    return null; // a broken escape names no file
  }
  if (named.includes('\0')) return null;
  const file = resolve(root, `./${named}`);
  return file === root || file.startsWith(root + sep) ? file : null;
}

function say(response, status, text, headers = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(text);
}

async function answer({ root, base }, request, response) {
  const path = new URL(request.url ?? '/', 'http://host').pathname;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    say(response, 405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
    return;
  }
  if (`${path}/` === base) {
    say(response, 301, 'It is a folder.', { location: base });
    return;
  }
  const named = fileFor(root, base, path);
  const file = named !== null && path.endsWith('/') ? join(named, 'index.html') : named;
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || !found?.isFile()) {
    say(response, 404, 'Not found.');
    return;
  }
  response.writeHead(200, {
    'content-type': typeOf(file),
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', (error) => response.destroy(error))
      .pipe(response);
}

/**
 * Serves `root` below the path `base` (it begins and ends with a slash) on this machine only.
 * Port 0 takes any that is free. Resolves with the address of the base and how to end it.
 */
export async function serve({ root, base = '/', port = 0, host = '127.0.0.1' }) {
  const place = { root: resolve(root), base };
  const server = createServer((request, response) => {
    answer(place, request, response).catch((error) => response.destroy(error));
  });
  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, done);
  });
  const url = `http://${host}:${server.address().port}${base}`;
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url, close };
}

function option(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2];
  const root = folder && !folder.startsWith('--') ? folder : 'dist';
  const { url } = await serve({ root, base: option('base', '/'), port: Number(option('port', '4173')) });
  console.log(`${root} at ${url}`);
}
