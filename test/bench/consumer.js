/*
 * The app's reader of replies alone, as one script for a bare page: what it costs beside reading the same stream with
 * `fetch` and nothing else, without any painting.
 */
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const ENTRY = 'bench:consumer';

/** The code of the reader; it sets `window.openEndpoint`. */
export async function bundleConsumer() {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'bench',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) =>
          id === ENTRY
            ? `import { openEndpoint } from '${ROOT}/src/services/llm/endpoint.ts'; window.openEndpoint = openEndpoint;`
            : undefined,
      },
    ],
    build: { write: false, rollupOptions: { input: ENTRY, output: { codeSplitting: false } } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first.output.find(({ type }) => type === 'chunk');
  if (!chunk) throw new Error('Nothing was built.');
  return chunk.code;
}

/** Runs in the page: reads one reply with bare `fetch`, or with the app's reader; how long it took and how much came. */
export async function readReply({ kind, origin, apiKey = '' }) {
  const begun = performance.now();
  let text = '';
  if (kind === 'bare') {
    const response = await fetch(`${origin}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ stream: true, messages: [{ role: 'user', content: 'Hello' }] }),
    });
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      const lines = (rest + step.value).split('\n\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === 'data: [DONE]') continue;
        text += JSON.parse(line.slice(6)).choices[0].delta.content ?? '';
      }
    }
    return { ms: performance.now() - begun, length: text.length };
  }
  const character = { id: 'bench', name: 'Bench', work: '', profile: {} };
  const prompt = { template: 'bench/1', system: 'Be brief.', hash: '' };
  const talk = {
    locale: 'en',
    character,
    scenario: null,
    prompt,
    history: [],
    message: 'Hello',
    spoken: [],
    seed: 1,
  };
  const persona = {
    id: 'bench',
    kind: 'endpoint',
    name: 'Bench',
    supportStyle: { kind: 'balanced' },
    baseUrl: `${origin}/v1`,
    model: 'bench',
    sampling: {},
  };
  const credentials = apiKey === '' ? null : { apiKey, headers: {}, keeping: 'session', origin };
  const request = { persona, credentials, talk };
  for await (const part of window.openEndpoint(request, new AbortController().signal)) {
    if (part.type === 'text') text += part.text;
    if (part.type === 'failed') throw new Error(`The reply failed: ${JSON.stringify(part.failure)}`);
  }
  return { ms: performance.now() - begun, length: text.length };
}
