/*
 * Stand-ins for models that no test machine has: what a browser would bring, and what WebLLM's worker would say.
 */

/** Puts a model of the browser's own into the page; to be given to `addInitScript` with its availability at the start. */
export function bringModel(start: string): void {
  const kept = 'stand-in-model';
  const here = (): string => localStorage.getItem(kept) ?? start;
  const session = () => ({
    promptStreaming: (input: string) =>
      new ReadableStream({
        start: (controller) => {
          for (const piece of ['From this device: ', input]) controller.enqueue(piece);
          controller.close();
        },
      }),
    destroy: () => undefined,
  });
  interface Asked {
    readonly signal?: AbortSignal;
    readonly monitor?: (target: EventTarget) => void;
  }
  const create = async ({ signal, monitor }: Asked) => {
    // The test says when it breaks, and by what name.
    const refusal = localStorage.getItem('stand-in-refusal');
    if (refusal !== null) throw new DOMException('Refused by the test', refusal);
    if (here() === 'available') return session();
    const target = new EventTarget();
    monitor?.(target);
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')));
      const step = (loaded: number): void => {
        target.dispatchEvent(new ProgressEvent('downloadprogress', { loaded, total: 1 }));
      };
      step(0.25);
      // The test says when the rest has come.
      addEventListener('stand-in-arrives', () => {
        localStorage.setItem(kept, 'available');
        step(1);
        resolve(session());
      });
    });
  };
  Object.defineProperty(globalThis, 'LanguageModel', {
    value: { availability: () => Promise.resolve(here()), create },
    configurable: true,
  });
}

/** Takes the browser's own model away. */
export function bringNoModel(): void {
  Reflect.deleteProperty(globalThis, 'LanguageModel');
}

/** Puts a graphics card into the page, or takes WebGPU away. */
export function bringGpu(there: boolean): void {
  const adapter = { features: new Set(['shader-f16']) };
  const gpu = there ? { requestAdapter: () => Promise.resolve(adapter) } : undefined;
  Object.defineProperty(navigator, 'gpu', { value: gpu, configurable: true });
}

/** Says what WebLLM's worker would: a download up to its half unless told `whole`, and a reply in two pieces. */
export function workerCode(whole: boolean, base: string): string {
  return `
    const say = (message) => self.postMessage(message);
    const keep = async () => {
      const cache = await caches.open('webllm/model');
      await cache.put('${base}tensor-cache.json', new Response('{"records":[{"dataPath":"a.bin"}]}'));
      if (${whole}) await cache.put('${base}a.bin', new Response('weights'));
    };
    self.addEventListener('message', async ({ data }) => {
      if (data.kind === 'load') {
        await keep();
        say({ kind: 'report', report: { progress: 0.5, text: 'Fetching param cache[1/2]: 410MB fetched.' } });
        if (${whole}) say({ kind: 'loaded' });
      }
      if (data.kind !== 'ask') return;
      const part = (one) => say({ kind: 'part', id: data.id, part: one });
      const heard = data.asked.prompt.at(-1).content[0].text;
      part({ type: 'stream-start', warnings: [] });
      part({ type: 'text-start', id: 't' });
      part({ type: 'text-delta', id: 't', delta: '<think>They sound tired.</think>' });
      part({ type: 'text-delta', id: 't', delta: 'On my own card: ' + heard });
      part({ type: 'text-end', id: 't' });
      const count = (total) => ({ total });
      const usage = { inputTokens: count(321), outputTokens: count(12) };
      part({ type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage });
      say({ kind: 'over', id: data.id });
    });
  `;
}
