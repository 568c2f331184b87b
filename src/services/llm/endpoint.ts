import '../../lib/zod-csp';
import type { Failure } from '../../domain/failure';
import type { EndpointPersona } from '../../domain/persona';
import { isLoopback, isMixedContent, normaliseBaseUrl } from './address';
import { runAttempt } from './attempt';
import type { AttemptEnd } from './attempt';
import { classify } from './classify';
import type { Circumstances } from './classify';
import type { Fault } from './fault';
import { findHeaderProblem, sendsKey } from './headers';
import { createMask, secretsOf } from './mask';
import { createModel, otherDialect, USUAL_DIALECT } from './model';
import type { Dialect } from './model';
import type { ReplyPart, ReplyRequest } from './port';
import { retryWait } from './retry';
import { MACHINE_CLOCK, sleep, USUAL_PATIENCE } from './watchdog';
import type { Clock, Patience } from './watchdog';

/** The world around the room; every one of it can be replaced in a test. */
export interface EndpointOptions {
  readonly fetch: typeof fetch;
  /** Waits, or less if the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly patience: Patience;
  readonly clock: Clock;
  /** `location.protocol`; null outside a page. */
  readonly pageProtocol: string | null;
  /** `location.origin`, where the relay is; empty outside a page. */
  readonly pageOrigin: string;
  readonly isOnline: () => boolean;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export type EndpointRequest = ReplyRequest & { readonly persona: EndpointPersona };

function usualOptions(): EndpointOptions {
  return {
    fetch: (input, init) => globalThis.fetch(input, init),
    sleep,
    patience: USUAL_PATIENCE,
    clock: MACHINE_CLOCK,
    pageProtocol: globalThis.location?.protocol ?? null,
    pageOrigin: globalThis.location?.origin ?? '',
    isOnline: () => globalThis.navigator?.onLine !== false,
    now: () => Date.now(),
  };
}

/** What can be told before anything is sent: the normalised address, or why nothing is. */
function prepare(request: EndpointRequest, pageProtocol: string | null): string | Failure {
  const address = normaliseBaseUrl(request.persona.baseUrl);
  if (!address.ok) return { code: 'address-invalid' };
  const { host } = new URL(address.baseUrl);
  if (isMixedContent(address.baseUrl, pageProtocol)) return { code: 'mixed-content', host };
  const problem = findHeaderProblem(request.credentials);
  if (problem === null) return address.baseUrl;
  const mask = createMask(secretsOf(request.credentials));
  const named = problem.of === 'header' && { detail: mask(problem.name).slice(0, 80) };
  return { code: 'header-invalid', host, ...named };
}

type Failed = Extract<ReplyPart, { type: 'failed' }>;

/** One endpoint being asked: what it was found to understand, and what its faults are judged by. */
class Conversation {
  #dialect: Dialect = USUAL_DIALECT;
  #model: string | null = null;
  #beside: Fault | null = null;

  constructor(
    private readonly request: EndpointRequest,
    private readonly baseUrl: string,
    private readonly options: EndpointOptions,
  ) {}

  /** One request; the model that answers is told before its first word. */
  ask(signal: AbortSignal): AsyncGenerator<ReplyPart, AttemptEnd> {
    const { persona, credentials, talk } = this.request;
    this.#beside = null;
    const model = createModel({
      baseUrl: this.baseUrl,
      model: persona.model,
      credentials,
      dialect: this.#dialect,
      fetch: this.options.fetch,
      relayAt: persona.relay === true ? this.options.pageOrigin : null,
      onFault: (fault) => {
        this.#beside ??= fault;
      },
    });
    const { patience, clock } = this.options;
    const introduce = (): Iterable<ReplyPart> => this.tellModel();
    const beside = (): Fault | null => this.#beside;
    const onModel = (name: string): void => {
      this.#model = name;
    };
    return runAttempt(
      { model, introduce, onModel, beside, talk, sampling: persona.sampling, patience, clock },
      signal,
    );
  }

  /** The model's name, once. */
  *tellModel(): Generator<ReplyPart> {
    if (this.#model === null) return;
    yield { type: 'model', model: this.#model };
    this.#model = null;
  }

  /** Changes to what the server understands, if that was what it refused. */
  adapt(end: AttemptEnd): boolean {
    if (end.type !== 'failed' || end.fault?.kind !== 'http') return false;
    const other = otherDialect(this.#dialect, end.fault.status, end.fault.body);
    if (other === null) return false;
    this.#dialect = other;
    return true;
  }

  judge(end: Extract<AttemptEnd, { type: 'failed' }>): Failed {
    const { persona, credentials } = this.request;
    const { host } = new URL(this.baseUrl);
    const around: Circumstances = {
      host,
      model: persona.model,
      keySent: sendsKey(credentials),
      online: isLoopback(host) || this.options.isOnline(),
      now: this.options.now(),
      mask: createMask(secretsOf(credentials)),
    };
    const judged: Failure = end.fault ? classify(end.fault, around) : { code: 'unknown', host };
    return {
      type: 'failed',
      failure: end.code === null ? judged : { ...judged, code: end.code },
      ...(end.finishReason !== undefined && { finishReason: end.finishReason }),
      ...(end.usage && { usage: end.usage }),
    };
  }
}

async function* converse(
  request: EndpointRequest,
  signal: AbortSignal,
  options: EndpointOptions,
): AsyncGenerator<ReplyPart> {
  const prepared = prepare(request, options.pageProtocol);
  if (typeof prepared !== 'string') {
    yield { type: 'failed', failure: prepared };
    return;
  }
  const conversation = new Conversation(request, prepared, options);
  for (let retries = 0; !signal.aborted;) {
    const end = yield* conversation.ask(signal);
    if (conversation.adapt(end)) continue;
    if (end.type !== 'failed') {
      yield* conversation.tellModel();
      yield end;
      return;
    }
    const failed = conversation.judge(end);
    const waitMs = retryWait(failed.failure, end.said, retries);
    if (waitMs === null) {
      yield* conversation.tellModel();
      yield failed;
      return;
    }
    retries += 1;
    yield { type: 'retrying', attempt: retries, waitMs, failure: failed.failure };
    await options.sleep(waitMs, signal);
  }
  yield { type: 'stopped' };
}

/**
 * An LLM behind an OpenAI-compatible endpoint as a stream of parts: exactly one end part, never a throw. What fails
 * before any word and may pass by itself is tried again, at most twice, each time told by a `retrying` part.
 */
export async function* openEndpoint(
  request: EndpointRequest,
  signal: AbortSignal,
  options: Partial<EndpointOptions> = {},
): AsyncGenerator<ReplyPart> {
  try {
    yield* converse(request, signal, { ...usualOptions(), ...options });
  } catch (error) {
    const mask = createMask(secretsOf(request.credentials));
    const message = error instanceof Error ? error.message : '';
    yield { type: 'failed', failure: { code: 'unknown', detail: mask(message).slice(0, 300) } };
  }
}
