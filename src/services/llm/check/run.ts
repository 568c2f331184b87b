import type { Credentials, EndpointPersona } from '../../../domain/persona';
import { isLoopback } from '../address';
import type { EndpointOptions } from '../endpoint';
import { findHeaderProblem } from '../headers';
import { fetchModels } from '../models-list';
import { makeSmallTalk } from './ask';
import type { SmallTalkEnd } from './ask';
import { CHECK_STAGES } from './steps';
import type { CheckCode, CheckStage, CheckState, CheckStep } from './steps';
import { checkFailure, judgeReply } from './verdict';
import type { Evidence, Verdict } from './verdict';

export interface CheckRequest {
  /** As it stands in the form; its address as typed. */
  readonly persona: EndpointPersona;
  readonly credentials: Credentials | null;
  /** The page has a relay that would serve this address. */
  readonly relay: boolean;
}

export interface CheckOptions extends EndpointOptions {
  /** Milliseconds a host has to show that it is there. */
  readonly probeMs: number;
}

export function step(stage: CheckStage, state: CheckState, ms?: number): CheckStep {
  return { stage, state, ...(ms !== undefined && { ms: Math.max(0, ms) }) };
}

/** Failures that may come without any answer having been read. */
const WORDLESS: ReadonlySet<string> = new Set(['unreachable', 'offline', 'stalled', 'app-part-missing']);

/** A check under way, from the host on. */
export class Check {
  #ids: readonly string[] | null = null;
  #answered = false;
  #webPage = false;

  constructor(
    private readonly request: CheckRequest,
    private readonly baseUrl: string,
    private readonly signal: AbortSignal,
    private readonly options: CheckOptions,
  ) {}

  async *run(): AsyncGenerator<CheckStep> {
    const { host } = new URL(this.baseUrl);
    yield step('reachable', 'running');
    const begun = this.options.now();
    const there = this.#relayed ? await this.#list() : (await this.#isThere()) || (await this.#list());
    if (this.signal.aborted) return;
    if (!there && !this.#relayed) {
      const away = !isLoopback(host) && !this.options.isOnline();
      yield* this.#fail('reachable', away ? 'offline' : 'host-silent');
      return;
    }
    if (there) yield step('reachable', 'passed', this.options.now() - begun);
    if (findHeaderProblem(this.request.credentials) !== null) {
      if (!there) yield step('reachable', 'unknown');
      yield step('cors', 'skipped');
      yield* this.#fail('key', 'header-invalid');
      return;
    }
    yield* this.#enter();
  }

  get #relayed(): boolean {
    return this.request.persona.relay === true;
  }

  /** From the first question that the page itself may or may not be answered. */
  async *#enter(): AsyncGenerator<CheckStep> {
    if (!this.#relayed) {
      yield step('cors', 'running');
      if (!this.#answered) await this.#list();
      if (this.signal.aborted) return;
    }
    if (this.#relayed) yield step('cors', 'skipped');
    else if (this.#answered) yield step('cors', 'passed');
    // Without an answer so far the request for a reply decides: a list of models is not offered everywhere.
    if (this.#relayed || this.#answered) yield step('key', 'running');
    const { persona, credentials } = this.request;
    const asked = { ...persona, baseUrl: this.baseUrl };
    const end = await makeSmallTalk(asked, credentials, this.signal, this.options);
    if (this.signal.aborted) return;
    this.#webPage = end.webPage;
    if (end.failure === null) yield* this.#pass(end.ms);
    else yield* this.#judge(judgeReply(end.failure, this.#evidence()), end);
  }

  *#pass(ms: number): Generator<CheckStep> {
    if (this.#relayed) yield step('reachable', 'passed');
    else yield step('cors', 'passed');
    yield step('key', 'passed');
    yield step('model', 'passed');
    yield step('stream', 'passed', ms);
  }

  *#judge({ stage, failure, proves }: Verdict, end: SmallTalkEnd): Generator<CheckStep> {
    const read = this.#answered || end.streamed || !WORDLESS.has(end.failure?.code ?? '');
    const listed = this.#ids?.includes(this.request.persona.model) === true;
    const proved: Partial<Record<CheckStage, boolean>> = {
      cors: read,
      key: end.streamed || proves.includes('key'),
      model: end.streamed || listed || proves.includes('model'),
    };
    const before = CHECK_STAGES.slice(CHECK_STAGES.indexOf('cors'), CHECK_STAGES.indexOf(stage));
    if (this.#relayed && stage !== 'reachable') yield step('reachable', 'passed');
    for (const earlier of before) {
      if (earlier === 'cors' && this.#relayed) continue;
      yield step(earlier, proved[earlier] === true ? 'passed' : 'unknown');
    }
    yield { ...step(stage, 'failed'), failure };
    yield* this.#skipBehind(stage);
  }

  *#fail(stage: CheckStage, code: CheckCode): Generator<CheckStep> {
    yield { ...step(stage, 'failed'), failure: checkFailure(code, this.#evidence()) };
    yield* this.#skipBehind(stage);
  }

  *#skipBehind(stage: CheckStage): Generator<CheckStep> {
    for (const later of CHECK_STAGES.slice(CHECK_STAGES.indexOf(stage) + 1)) yield step(later, 'skipped');
  }

  #evidence(): Evidence {
    const { persona, credentials, relay } = this.request;
    return {
      baseUrl: this.baseUrl,
      model: persona.model,
      apiKey: credentials?.apiKey ?? '',
      relay,
      relayed: this.#relayed,
      webPage: this.#webPage,
      answered: this.#answered,
      ids: this.#ids,
    };
  }

  /**
   * True if anything answers at the origin. Asked in a way that CORS does not forbid and that tells nothing but this;
   * no key goes with it, so a redirect may be followed, on which this way of asking insists.
   */
  async #isThere(): Promise<boolean> {
    try {
      const response = await this.options.fetch(`${new URL(this.baseUrl).origin}/`, {
        mode: 'no-cors',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: AbortSignal.any([this.signal, AbortSignal.timeout(this.options.probeMs)]),
      });
      await response.body?.cancel();
      return true;
    } catch {
      return false; // no answer, for whatever reason: a browser does not say
    }
  }

  /** Asks for the list of models; true if any answer could be read, a refusal too. */
  async #list(): Promise<boolean> {
    const { credentials } = this.request;
    if (findHeaderProblem(credentials) !== null) return false;
    const request = { baseUrl: this.baseUrl, credentials, relay: this.#relayed };
    const { fetch, pageProtocol, pageOrigin, isOnline } = this.options;
    const answer = await fetchModels(request, this.signal, { fetch, pageProtocol, pageOrigin, isOnline });
    if (answer.ok) this.#ids = answer.ids;
    const code = answer.ok ? null : answer.failure.code;
    this.#answered = code === null || !(WORDLESS.has(code) || code.startsWith('relay-'));
    return this.#answered;
  }
}
