import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, describe, expect, it } from 'vitest';
import {
  datasetAddress,
  fetchFile,
  fileNameAt,
  readAddress,
} from '../../../../src/services/transfer/dataset/fetch-file';

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const signal = new AbortController().signal;
const online = { isOnline: () => true };

describe('fetchFile', () => {
  it('gives the file with its name, and tells how far it has come', async () => {
    const origin = await serve((_request, response) => {
      response.write('{"a": ');
      setImmediate(() => response.end('1}'));
    });
    const seen: number[] = [];
    const fetched = await fetchFile(
      `${origin}/data/mine.json`,
      { signal, onBytes: (bytes) => seen.push(bytes) },
      online,
    );
    expect(fetched.ok && [fetched.file.name, await fetched.file.text()]).toEqual(['mine.json', '{"a": 1}']);
    expect(seen.at(-1)).toBe(8);
  });

  it('sends nothing along that tells who asks', async () => {
    let headers: Readonly<Record<string, unknown>> = {};
    const origin = await serve((request, response) => {
      headers = request.headers;
      response.end('{}');
    });
    await fetchFile(`${origin}/a.json`, { signal }, online);
    expect(Object.keys(headers)).not.toContain('cookie');
    expect(Object.keys(headers)).not.toContain('referer');
  });

  it('tells a refusal by its status', async () => {
    const origin = await serve((_request, response) => {
      response.statusCode = 404;
      response.end('nothing');
    });
    expect(await fetchFile(`${origin}/a.json`, { signal }, online)).toEqual({
      ok: false,
      problem: 'status',
      status: 404,
    });
  });

  it('tells a broken line, an absent server and being offline', async () => {
    const origin = await serve((request, response) => {
      response.write('{');
      setImmediate(() => request.socket.destroy());
    });
    expect(await fetchFile(`${origin}/a.json`, { signal }, online)).toEqual({
      ok: false,
      problem: 'network',
    });
    const gone = await fetchFile('http://127.0.0.1:9/a.json', { signal }, { isOnline: () => false });
    expect(gone).toEqual({ ok: false, problem: 'offline' });
  });

  it('gives up when nothing comes any more', async () => {
    const origin = await serve((_request, response) => {
      response.write('{');
    });
    expect(await fetchFile(`${origin}/a.json`, { signal }, { ...online, patienceMs: 50 })).toEqual({
      ok: false,
      problem: 'stalled',
    });
  });

  it('can be cancelled in the middle', async () => {
    const controller = new AbortController();
    const origin = await serve((_request, response) => {
      response.write('{');
    });
    const onBytes = (): void => controller.abort();
    expect(await fetchFile(`${origin}/a.json`, { signal: controller.signal, onBytes }, online)).toEqual({
      ok: false,
      problem: 'cancelled',
    });
  });
});

describe('addresses', () => {
  it.each([
    [' https://example.com/data/mine.json#top ', 'https://example.com/data/mine.json'],
    ['http://localhost:8000/a.json?x=1', 'http://localhost:8000/a.json?x=1'],
    [
      'https://github.com/someone/things/blob/main/data/a%20b.json',
      'https://raw.githubusercontent.com/someone/things/main/data/a%20b.json',
    ],
    ['javascript:alert(1)', null],
    ['file:///etc/hosts', null],
    ['https://me:secret@example.com/a.json', null],
    ['example.com/a.json', null],
    ['', null],
  ])('%j', (pasted, address) => {
    expect(readAddress(pasted)).toBe(address);
  });

  it('names the file at an address', () => {
    expect(fileNameAt('https://example.com/data/a%20b.json?raw=1')).toBe('a b.json');
    expect(fileNameAt('https://example.com/%E0%A4%A')).toBe('%E0%A4%A');
    expect(fileNameAt('https://example.com/')).toBe('dataset.json');
  });

  it('knows where the eleven are', () => {
    expect(datasetAddress('gpt-4.1')).toBe(
      'https://raw.githubusercontent.com/LanlanQiu/ChatAnime/main/data/gpt-4.1.json',
    );
  });
});
