/*
 * The header rule in Firefox, which unlike Chromium lets a page set `user-agent` and so asks for it in the preflight:
 * a reply must come from an endpoint whose CORS list knows `authorization` and `content-type` only. By hand:
 *   node test/tools/firefox-headers.js
 * Says so and succeeds where there is no Firefox.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleConsumer, readReply } from '../bench/consumer.js';

const NAMES = ['firefox', 'firefox-esr'];
const ALLOWED = ['authorization', 'content-type'];
const WORDS = 'Hey, rough day?';
const START_MS = 60_000;

function findFirefox() {
  return NAMES.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
}

function listen(handler) {
  return new Promise((resolve) => {
    const server = createServer(handler);
    server.listen(0, '127.0.0.1', () => {
      resolve({
        origin: `http://127.0.0.1:${server.address().port}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

/** An endpoint with a short list of headers; `seen` holds what it was asked. */
async function startEndpoint() {
  const seen = { asked: [], posts: [] };
  const server = await listen((request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    if (request.method === 'OPTIONS') {
      seen.asked.push(request.headers['access-control-request-headers'] ?? '');
      response.setHeader('access-control-allow-headers', ALLOWED.join(', '));
      response.writeHead(204).end();
      return;
    }
    seen.posts.push(request.headers);
    const chunk = (delta, reason) => ({ id: 'c', choices: [{ index: 0, delta, finish_reason: reason }] });
    const events = [chunk({ content: WORDS }, null), chunk({}, 'stop')].map((data) => JSON.stringify(data));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end([...events, '[DONE]'].map((data) => `data: ${data}\n\n`).join(''));
  });
  return { ...server, seen };
}

/** Starts Firefox and resolves with the address it listens at. */
function launch(name, profile) {
  const args = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port',
    '0',
    'about:blank',
  ];
  const child = spawn(name, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Firefox does not answer.')), START_MS);
    let told = '';
    child.stderr.on('data', (data) => {
      told += data;
      const [, url] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(told) ?? [];
      if (!url) return;
      clearTimeout(timer);
      resolve(`${url}/session`);
    });
    child.on('exit', () => reject(new Error(`Firefox went away: ${told.slice(-500)}`)));
  });
  return { child, address };
}

/** Commands of WebDriver BiDi over one connection. */
async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('No connection to Firefox.')));
  });
  const open = new Map();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, message } = JSON.parse(data);
    const command = open.get(id);
    open.delete(id);
    if (type === 'success') command?.resolve(result);
    else command?.reject(new Error(message));
  });
  let last = 0;
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        open.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}

/** Calls a function in the page with one argument that is data; resolves with what it makes, as JSON. */
async function callIn(browser, context, code, argument) {
  const { result, exceptionDetails } = await browser.send('script.callFunction', {
    functionDeclaration: `async (text) => JSON.stringify(await (${code})(JSON.parse(text)))`,
    arguments: [{ type: 'string', value: JSON.stringify(argument) }],
    target: { context },
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return JSON.parse(result.value);
}

/** In the page: whether a request with a `user-agent` of its own gets through; it must not, or nothing is proved. */
async function bite({ origin }) {
  try {
    await fetch(`${origin}/v1/chat/completions`, { method: 'POST', headers: { 'user-agent': 'sdk/1' } });
    return 'passed';
  } catch {
    return 'refused';
  }
}

async function check(browser, page, endpoint) {
  const { contexts } = await browser.send('browsingContext.getTree');
  const [{ context }] = contexts;
  await browser.send('browsingContext.navigate', { context, url: page.origin, wait: 'complete' });
  const control = await callIn(browser, context, bite.toString(), { origin: endpoint.origin });
  const before = endpoint.seen.asked.length;
  const reply = await callIn(browser, context, readReply.toString(), {
    kind: 'reader',
    origin: endpoint.origin,
    apiKey: 'test-key',
  });
  const asked = endpoint.seen.asked
    .slice(before)
    .flatMap((list) => list.split(/,\s*/))
    .filter(Boolean);
  const [post] = endpoint.seen.posts;
  const faults = [];
  if (control !== 'refused')
    faults.push('This Firefox lets a page set user-agent unasked: nothing is proved.');
  if (reply.length !== WORDS.length) faults.push(`The reply did not come whole: ${reply.length} signs.`);
  if (asked.toSorted().join() !== ALLOWED.join()) faults.push(`The preflight asks for: ${asked.join(', ')}`);
  if (!/Firefox\//.test(post?.['user-agent'] ?? '')) faults.push(`Sent as: ${post?.['user-agent']}`);
  if (post?.authorization !== 'Bearer test-key') faults.push('The key did not arrive.');
  return faults;
}

async function main() {
  const name = findFirefox();
  if (!name) {
    console.log('Skipped: there is no Firefox here.');
    return;
  }
  const code = await bundleConsumer();
  const html = '<!doctype html><title>Header rule</title><script type="module" src="/reader.js"></script>';
  const page = await listen((request, response) => {
    const script = request.url === '/reader.js';
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' });
    response.end(script ? code : html);
  });
  const endpoint = await startEndpoint();
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  const { child, address } = launch(name, profile);
  try {
    const browser = await connect(await address);
    await browser.send('session.new', { capabilities: {} });
    const faults = await check(browser, page, endpoint);
    browser.close();
    console.log(faults.length === 0 ? 'The header rule holds in Firefox.' : faults.join('\n'));
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    child.removeAllListeners('exit');
    const gone = new Promise((resolve) => {
      child.once('exit', resolve);
    });
    child.kill();
    await gone;
    page.close();
    endpoint.close();
    await rm(profile, { recursive: true, force: true });
  }
}

if (globalThis.WebSocket) await main();
else {
  // Node 20 keeps it behind a flag.
  const args = ['--experimental-websocket', '--no-warnings', import.meta.filename];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}
