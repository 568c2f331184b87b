import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openEndpoint } from '../../../src/services/llm/endpoint';
import type { ReplyPart } from '../../../src/services/llm/port';
import { createWatchdog, MACHINE_CLOCK, Silence, USUAL_PATIENCE } from '../../../src/services/llm/watchdog';
import { FakeClock } from '../../fixtures/fake-clock';
import { startFaultServer } from '../../fixtures/fault-server';
import type { FaultServer } from '../../fixtures/fault-server';
import { faultText } from '../../fixtures/llm-stream';
import { endpointRequest, endsOf, hastyOptions, reasoningOf, textOf } from '../../fixtures/llm-talk';

const HALF = faultText(5);
const HOUR = 3_600_000;

describe('the watchdog', () => {
  function watch() {
    const clock = new FakeClock();
    const user = new AbortController();
    const dog = createWatchdog(user.signal, USUAL_PATIENCE, clock);
    return { clock, user, dog };
  }

  test('ends what is silent for too long, and not before', () => {
    const { clock, dog } = watch();
    dog.expect(30_000);
    clock.pass(29_000);
    expect(dog.signal.aborted).toBe(false);
    clock.pass(2000);
    expect(dog.signal.aborted).toBe(true);
    expect(dog.woke()).toBe(false);
  });

  test('begins anew with every part, and waits for nothing while it rests', () => {
    const { clock, dog } = watch();
    for (let part = 0; part < 9; part += 1) {
      dog.expect(30_000);
      clock.pass(20_000);
    }
    dog.rest();
    clock.pass(HOUR);
    expect(dog.signal.aborted).toBe(false);
  });

  test('passes the user’s stop on, and stands still at the end', () => {
    const { clock, user, dog } = watch();
    user.abort();
    expect(dog.signal.aborted).toBe(true);
    dog.end();
    expect(clock.still).toBe(true);
    expect(createWatchdog(AbortSignal.abort(), USUAL_PATIENCE, clock).signal.aborted).toBe(true);
  });

  test.each([
    ['the steady clock stood still', false],
    ['the steady clock went on', true],
  ])('notices that the machine slept where %s', (_name, tick) => {
    const { clock, dog } = watch();
    dog.expect(120_000);
    clock.pass(10_000);
    clock.sleep(8 * HOUR, tick);
    expect(dog.woke()).toBe(true);
    expect(dog.signal.aborted).toBe(false);
    clock.pass(9000);
    expect(dog.signal.aborted).toBe(false);
    clock.pass(2000);
    expect(dog.signal.aborted).toBe(true);
    expect(dog.woke()).toBe(true);
  });

  test('what comes after the sleep shows that the connection lived', () => {
    const { clock, dog } = watch();
    dog.expect(30_000);
    clock.sleep(HOUR);
    clock.pass(3000);
    dog.expect(30_000);
    clock.pass(25_000);
    expect(dog.woke()).toBe(false);
    expect(dog.signal.aborted).toBe(false);
  });

  test('a hidden page, whose timers come once a minute, has not slept', () => {
    const { clock, dog } = watch();
    dog.expect(120_000);
    clock.throttle(61_000);
    expect(dog.woke()).toBe(false);
    expect(dog.signal.aborted).toBe(false);
    clock.throttle(61_000);
    expect(dog.signal.aborted).toBe(true);
    expect(dog.woke()).toBe(false);
  });

  test('a clock that is set right by a little has not slept', () => {
    const { clock, dog } = watch();
    dog.expect(120_000);
    clock.sleep(4000);
    clock.pass(30_000);
    expect(dog.woke()).toBe(false);
  });

  test('gives the parts of a stream, and word of each silence', async () => {
    const { clock, dog } = watch();
    let give = (_part: { readonly n: number }): void => undefined;
    async function* stream() {
      for (let n = 0; n < 2; n += 1) {
        yield await new Promise<{ readonly n: number }>((resolve) => {
          give = resolve;
        });
      }
    }
    dog.expect(120_000);
    const parts = dog.listen(stream());
    let next = parts.next();
    await vi.waitFor(() => expect(give).toHaveLength(1));
    for (const seconds of [30, 60, 90]) {
      clock.pass(30_000);
      expect(await next).toEqual({ done: false, value: new Silence(seconds) });
      next = parts.next();
    }
    await Promise.resolve();
    give({ n: 1 });
    expect(await next).toEqual({ done: false, value: { n: 1 } });
    dog.expect(120_000);
    next = parts.next();
    await Promise.resolve();
    clock.pass(30_000);
    expect(await next).toEqual({ done: false, value: new Silence(30) });
    await parts.return(undefined);
    dog.end();
    expect(clock.still).toBe(true);
  });

  test('the clocks of the machine go forward', async () => {
    const [wall, steady] = [MACHINE_CLOCK.wall(), MACHINE_CLOCK.steady()];
    await new Promise<void>((resolve) => {
      const still = MACHINE_CLOCK.every(1, () => {
        still();
        resolve();
      });
    });
    expect(MACHINE_CLOCK.wall()).toBeGreaterThanOrEqual(wall);
    expect(MACHINE_CLOCK.steady()).toBeGreaterThan(steady);
  });
});

describe('a reply that is waited for', () => {
  let server: FaultServer;
  beforeAll(async () => {
    server = await startFaultServer();
  });
  afterAll(() => server.close());
  afterEach(() => server.reset());

  /**
   * Lets time go by whenever nothing comes for a moment, once `words` have come; `between` says what happens then. The
   * thoughts count as words.
   */
  async function waitFor(
    fault: string,
    words: string,
    between: (clock: FakeClock) => void,
  ): Promise<ReplyPart[]> {
    const clock = new FakeClock();
    const controller = new AbortController();
    const request = endpointRequest(`${server.origin}/${fault}/v1`);
    const parts: ReplyPart[] = [];
    const options = hastyOptions({ clock });
    const iterator = openEndpoint(request, controller.signal, options)[Symbol.asyncIterator]();
    for (let next = iterator.next(); ;) {
      const step = await Promise.race([next, new Promise<null>((resolve) => setTimeout(resolve, 25, null))]);
      if (step === null) {
        const heard = reasoningOf(parts) + textOf(parts);
        if (server.journal.length > 0 && heard.startsWith(words)) between(clock);
        continue;
      }
      if (step.done) break;
      parts.push(step.value);
      next = iterator.next();
    }
    expect(endsOf(parts)).toEqual([parts.at(-1)]);
    expect(clock.still).toBe(true);
    return parts;
  }

  const seconds = (parts: readonly ReplyPart[]): number[] =>
    parts.flatMap((part) => (part.type === 'waiting' ? [part.seconds] : []));

  test('for its first word: two minutes, and word every half of one', async () => {
    const parts = await waitFor('silent', '', (clock) => clock.pass(30_000));
    expect(seconds(parts)).toEqual([30, 60, 90]);
    expect(parts.at(-1)).toMatchObject({ type: 'failed', failure: { code: 'stalled' } });
    expect(server.journal).toHaveLength(1);
    await vi.waitFor(() => expect(server.journal[0]?.aborted).toBe(true));
  });

  test('once it has begun: half a minute', async () => {
    const parts = await waitFor('stall', HALF, (clock) => clock.pass(30_000));
    expect(seconds(parts)).toEqual([]);
    expect(textOf(parts)).toBe(HALF);
    expect(parts.at(-1)).toMatchObject({ type: 'failed', failure: { code: 'stalled' } });
  });

  test('while only thoughts have come: as long as for the first word', async () => {
    const parts = await waitFor('stall-thinking', 'First I think.', (clock) => clock.pass(30_000));
    expect(seconds(parts)).toEqual([30, 60, 90]);
    expect(reasoningOf(parts)).toBe('First I think.');
    expect(parts.at(-1)).toMatchObject({ type: 'failed', failure: { code: 'stalled' } });
  });

  test('a word after a long silence is a word', async () => {
    let passed = 0;
    const parts = await waitFor('happy;delay=120', '', (clock) => {
      if (passed < 3) clock.pass(30_000);
      passed += 1;
    });
    expect(seconds(parts)).toEqual([30, 60, 90]);
    expect(textOf(parts)).toBe(faultText());
    expect(parts.at(-1)?.type).toBe('complete');
  });

  test.each([true, false])('the machine’s sleep in the middle keeps what had come', async (tick) => {
    let slept = false;
    const parts = await waitFor('stall', HALF, (clock) => {
      if (!slept) clock.sleep(HOUR, tick);
      slept = true;
      clock.pass(5000);
    });
    expect(textOf(parts)).toBe(HALF);
    expect(parts.at(-1)).toEqual({
      type: 'failed',
      failure: { code: 'slept', host: new URL(server.origin).host },
    });
    expect(server.journal).toHaveLength(1);
  });

  test('a connection that the sleep has cut is lost to the sleep, not to the network', async () => {
    const parts = await waitFor('cut-late;tokens=4', faultText(2), (clock) => clock.sleep(HOUR));
    expect(parts.at(-1)).toMatchObject({ type: 'failed', failure: { code: 'slept' } });
    expect(textOf(parts)).toBe(faultText(2));
  });

  test('a stream that goes on after the sleep is none that was lost', async () => {
    const parts = await waitFor('slow;interval=60;tokens=4', '', (clock) => clock.sleep(HOUR));
    expect(textOf(parts)).toBe(faultText(4));
    expect(parts.at(-1)?.type).toBe('complete');
  });

  test('a sleep before the first word is not tried again by itself', async () => {
    let slept = false;
    const parts = await waitFor('silent', '', (clock) => {
      if (!slept) clock.sleep(HOUR);
      slept = true;
      clock.pass(5000);
    });
    expect(parts.map(({ type }) => type)).toEqual(['failed']);
    expect(parts.at(-1)).toMatchObject({ failure: { code: 'slept' } });
  });
});
