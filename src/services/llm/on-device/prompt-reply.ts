import type { Failure, FailureCode } from '../../../domain/failure';
import type { OnDevicePersona } from '../../../domain/persona';
import type { Usage } from '../../../domain/session';
import type { ReplyPart, ReplyRequest } from '../port';
import { createWatchdog, MACHINE_CLOCK, Silence } from '../watchdog';
import type { Clock, Patience, Watchdog } from '../watchdog';
import { DEVICE_PATIENCE } from './patience';
import { untilAborted } from './until-aborted';
import { plainTalk } from './messages';
import { findPromptApi, promptState, samplingOf, sessionLanguages } from './prompt-api';
import type { PromptApi, PromptScope, PromptSession } from './prompt-api';
import { nameOf, wordsOf } from './words';

export type OnDeviceRequest = ReplyRequest & { readonly persona: OnDevicePersona };

export interface PromptReplyOptions {
  readonly scope: PromptScope;
  readonly patience: Patience;
  readonly clock: Clock;
}

const USUAL: PromptReplyOptions = {
  scope: globalThis as PromptScope,
  patience: DEVICE_PATIENCE,
  clock: MACHINE_CLOCK,
};

function fail(code: FailureCode, more: Omit<Failure, 'code'> = {}): ReplyPart {
  return { type: 'failed', failure: { code, ...more } };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** What the browser's exceptions mean; Chrome's words where one name stands for several. */
function judge(error: unknown): ReplyPart {
  const detail = wordsOf(error);
  const more = detail === undefined ? {} : { detail };
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return fail('context-too-long', more);
    case 'NetworkError':
    case 'NotAllowedError':
      return fail('device-not-ready', more);
    case 'NotSupportedError':
      return fail('device-language', more);
    case 'NotReadableError':
      return fail(/bad response|filter/i.test(detail ?? '') ? 'content-filter' : 'device-failed', more);
    default:
      return fail('device-failed', more);
  }
}

/** Tokens held by the session so far. */
function held({ contextUsage, inputUsage }: PromptSession): number | undefined {
  const usage = contextUsage ?? inputUsage;
  return isNumber(usage) ? usage : undefined;
}

/** Whether the window is so full that the reply ended for want of room. */
function isFull(session: PromptSession): boolean {
  const room = session.contextWindow ?? session.inputQuota;
  const used = held(session);
  return isNumber(room) && room > 0 && used !== undefined && used >= room;
}

/** How many tokens the session will hold once it has read the message; undefined where that is not told. */
async function measure(
  session: PromptSession,
  message: string,
  signal: AbortSignal,
): Promise<number | undefined> {
  const before = held(session);
  const weigh = session.measureContextUsage ?? session.measureInputUsage;
  if (before === undefined || !weigh) return undefined;
  try {
    return before + (await weigh.call(session, message, { signal }));
  } catch {
    return undefined;
  }
}

function usageOf(session: PromptSession, input: number | undefined): { readonly usage?: Usage } {
  const total = held(session);
  if (input === undefined || total === undefined || total < input) return {};
  return { usage: { inputTokens: Math.round(input), outputTokens: Math.round(total - input) } };
}

/** A chunk is text; a browser that tells thoughts apart sends them as objects. */
function readChunk(chunk: unknown): { readonly type: 'text' | 'reasoning'; readonly text: string } | null {
  if (typeof chunk === 'string') return { type: 'text', text: chunk };
  if (typeof chunk !== 'object' || chunk === null || !('type' in chunk) || !('value' in chunk)) return null;
  if (typeof chunk.value !== 'string') return null;
  return { type: chunk.type === 'thought' ? 'reasoning' : 'text', text: chunk.value };
}

async function* read(stream: ReadableStream<unknown>, signal: AbortSignal): AsyncGenerator<unknown> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await untilAborted(reader.read(), signal);
      if (done) return;
      yield value;
    }
  } finally {
    // Also when nobody listens any more; a stream that has broken cannot be cancelled, and need not be.
    reader.cancel().catch(() => undefined);
  }
}

async function* listen(
  session: PromptSession,
  message: string,
  { chunkMs }: Patience,
  watchdog: Watchdog,
): AsyncGenerator<ReplyPart> {
  const input = await measure(session, message, watchdog.signal);
  let said = false;
  const { signal } = watchdog;
  for await (const chunk of read(session.promptStreaming(message, { signal }), signal)) {
    watchdog.rest();
    const part = readChunk(chunk);
    const text = part && (said || part.type === 'reasoning' ? part.text : part.text.trimStart());
    if (part && text) {
      said ||= part.type === 'text';
      yield { type: part.type, text };
    }
    watchdog.expect(chunkMs);
  }
  const usage = usageOf(session, input);
  if (!said) yield { type: 'failed', failure: { code: 'empty' }, ...usage };
  else if (isFull(session)) yield { type: 'failed', failure: { code: 'length' }, ...usage };
  else yield { type: 'complete', finishReason: 'stop', ...usage };
}

async function createSession(
  api: PromptApi,
  { persona, talk }: OnDeviceRequest,
  speaks: boolean,
  signal: AbortSignal,
): Promise<{ readonly session: PromptSession; readonly message: string }> {
  const { system, messages } = plainTalk(talk);
  const creating = api.create({
    ...(await samplingOf(persona.sampling, api)),
    ...sessionLanguages(talk.locale, speaks),
    initialPrompts: [
      ...(system === '' ? [] : [{ role: 'system', content: system } as const]),
      ...messages.slice(0, -1),
    ],
    signal,
  });
  try {
    const session = await untilAborted(creating, signal);
    return { session, message: messages.at(-1)?.content ?? '' };
  } catch (error) {
    // It may still come to be, and then nobody would end it.
    creating.then(
      (late) => late.destroy(),
      () => undefined,
    );
    throw error;
  }
}

async function* converse(
  request: OnDeviceRequest,
  options: PromptReplyOptions,
  watchdog: Watchdog,
): AsyncGenerator<ReplyPart> {
  const state = await promptState(request.talk.locale, options.scope);
  const api = findPromptApi(options.scope);
  if (!api || !('speaks' in state)) {
    yield fail('device-missing');
    return;
  }
  // Never fetched in the middle of a talk: a download is begun and watched in the settings.
  if (state.kind !== 'available') {
    yield fail('device-not-ready');
    return;
  }
  watchdog.expect(options.patience.firstTokenMs);
  const { session, message } = await createSession(api, request, state.speaks, watchdog.signal);
  try {
    yield* listen(session, message, options.patience, watchdog);
  } finally {
    session.destroy();
  }
}

/** The model that the browser brings, as a stream of parts: exactly one end part, never a throw. */
export async function* openPromptApi(
  request: OnDeviceRequest,
  signal: AbortSignal,
  options: Partial<PromptReplyOptions> = {},
): AsyncGenerator<ReplyPart> {
  const all = { ...USUAL, ...options };
  const watchdog = createWatchdog(signal, all.patience, all.clock);
  try {
    for await (const part of watchdog.listen(converse(request, all, watchdog))) {
      if (part instanceof Silence) {
        yield { type: 'waiting', seconds: part.seconds };
        continue;
      }
      const ended = part.type === 'complete' || part.type === 'failed';
      yield ended && signal.aborted ? { type: 'stopped' } : part;
      if (ended) return;
    }
  } catch (error) {
    if (signal.aborted) yield { type: 'stopped' };
    else yield watchdog.signal.aborted ? fail('device-failed') : judge(error);
  } finally {
    watchdog.end();
  }
}
