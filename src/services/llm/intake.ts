export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes that are read at once: some two dozen chunks of a reply. */
const SLICE_BYTES = 4096;

export function slices(chunk: Bytes): readonly Bytes[] {
  const count = Math.ceil(chunk.length / SLICE_BYTES);
  return Array.from({ length: count }, (_, at) => chunk.subarray(at * SLICE_BYTES, (at + 1) * SLICE_BYTES));
}

/**
 * Milliseconds between two handings-on of a trickle. Words that come in between are handed on together: each of them
 * wakes a row of streams, which costs far more than the words in it, and the page paints less often.
 */
export const GATHER_MS = 40;
/** Bytes that may wait to be handed on; the rest waits in the network. */
const MOST_BYTES = 1024 * 1024;

function joined(chunks: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Reads as it comes, so that nothing that has arrived is lost when the connection breaks. */
export class Intake {
  #chunks: Bytes[];
  #bytes: number;
  #over = false;
  #broken: { readonly cause: unknown } | null = null;
  #wake: (() => void) | null = null;
  #resume: (() => void) | null = null;

  constructor(
    private readonly reader: ReadableStreamDefaultReader<Bytes>,
    read: readonly Bytes[],
  ) {
    this.#chunks = [...read];
    this.#bytes = joined(read).length;
    void this.#run();
  }

  async #run(): Promise<void> {
    try {
      for (let step = await this.reader.read(); !step.done; step = await this.reader.read()) {
        this.#chunks.push(step.value);
        this.#bytes += step.value.length;
        this.#wake?.();
        if (this.#bytes < MOST_BYTES) continue;
        await new Promise<void>((resolve) => {
          this.#resume = resolve;
        });
      }
    } catch (cause) {
      this.#broken = { cause };
    }
    this.#over = true;
    this.#wake?.();
  }

  /** Waits until something is there, or the end. */
  async #something(): Promise<void> {
    while (this.#bytes === 0 && !this.#over) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Lets more words gather until `at`; not where many have come at once, nor at the end. */
  async #gathered(at: number): Promise<void> {
    const ms = at - performance.now();
    if (ms <= 0) return;
    const timer = new AbortController();
    const passed = new Promise<void>((resolve) => {
      const id = setTimeout(resolve, ms);
      timer.signal.addEventListener('abort', () => clearTimeout(id));
    });
    while (this.#bytes < SLICE_BYTES && !this.#over && performance.now() < at) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      await Promise.race([passed, woken]);
    }
    timer.abort();
  }

  /** Everything that has come since the last time, not before `at`; null at the end. Throws what broke the reading, after the last of it. */
  async take(at: number): Promise<Bytes | null> {
    await this.#something();
    await this.#gathered(at);
    if (this.#bytes === 0) {
      if (this.#broken) throw this.#broken.cause;
      return null;
    }
    const chunk = joined(this.#chunks);
    this.#chunks = [];
    this.#bytes = 0;
    this.#resume?.();
    return chunk;
  }
}
