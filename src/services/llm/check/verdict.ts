import { keyOwner, providerAt, studyLlmAt } from '../../../content/providers';
import type { Failure, FailureCode } from '../../../domain/failure';
import { isLoopback } from '../address';
import { nearIds } from './near';
import type { CheckCode, CheckFailure, CheckRemedy, CheckStage } from './steps';

/** What a failure is judged by, beside itself. */
export interface Evidence {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string;
  /** The page's relay is there to be used. */
  readonly relay: boolean;
  /** Asked through the relay already. */
  readonly relayed: boolean;
  /** The answer to the talk was a web page. */
  readonly webPage: boolean;
  /** The page was let read an answer before, to another question. */
  readonly answered: boolean;
  /** The endpoint's own list; null if it gave none. */
  readonly ids: readonly string[] | null;
}

export interface Verdict {
  readonly stage: CheckStage;
  readonly failure: CheckFailure;
  /** Stages that the failure itself proves to be fine. */
  readonly proves: readonly CheckStage[];
}

const STAGES: Partial<Record<CheckCode, CheckStage>> = {
  'address-invalid': 'address',
  'mixed-content': 'protocol',
  offline: 'reachable',
  'host-silent': 'reachable',
  'relay-missing': 'reachable',
  'relay-refused': 'reachable',
  'relay-unreachable': 'reachable',
  'cors-refused': 'cors',
  'browser-header': 'cors',
  'browser-forbidden': 'cors',
  redirected: 'cors',
  'header-invalid': 'key',
  'key-missing': 'key',
  'key-refused': 'key',
  'key-elsewhere': 'key',
  forbidden: 'key',
  'model-not-found': 'model',
  'model-withdrawn': 'model',
  'path-not-found': 'model',
  'not-a-model': 'model',
  'web-page': 'model',
};

/** Failures that an endpoint only comes to once it has let the key and the model pass. */
const BEHIND_THE_MODEL: ReadonlySet<FailureCode> = new Set(['context-too-long', 'content-filter', 'length']);
/** Failures that are told to known customers only. */
const BEHIND_THE_KEY: ReadonlySet<FailureCode> = new Set(['model-not-found', 'quota', 'rate-limited']);

function codeOf({ code, detail = '' }: Failure, evidence: Evidence): CheckCode {
  if (/dangerous-direct-browser-access/i.test(detail)) return 'browser-header';
  if (/CORS requests are not allowed/i.test(detail)) return 'browser-forbidden';
  const provider = providerAt(evidence.baseUrl);
  if (code === 'unreachable') return evidence.answered ? code : 'cors-refused';
  if (code === 'key-refused') {
    const owner = keyOwner(evidence.apiKey);
    return owner !== undefined && owner !== provider ? 'key-elsewhere' : code;
  }
  if (code === 'model-not-found') return studyLlmAt(provider, evidence.model) ? 'model-withdrawn' : code;
  if (evidence.webPage && (code === 'not-a-model' || code === 'path-not-found')) return 'web-page';
  return code;
}

function remedyOf(code: CheckCode, { baseUrl, relay, relayed }: Evidence): CheckRemedy | null {
  const local = isLoopback(new URL(baseUrl).host) || providerAt(baseUrl)?.access === 'local';
  switch (code) {
    case 'host-silent':
      return local ? 'start' : null;
    case 'cors-refused':
      if (local) return 'allow';
      return relay ? 'relay-on' : 'relay-start';
    case 'browser-forbidden':
      if (relayed) return null;
      return relay ? 'relay-on' : 'relay-start';
    case 'browser-header':
      return 'browser-header';
    case 'model-not-found':
    case 'model-withdrawn':
      return 'choose-model';
    default:
      return null;
  }
}

/** A failure with everything that is known about it. */
export function checkFailure(
  code: CheckCode,
  evidence: Evidence,
  failure: Omit<Failure, 'code'> = {},
): CheckFailure {
  const { status, detail, retryAfterSeconds: seconds } = failure;
  const keyOf = code === 'key-elsewhere' ? keyOwner(evidence.apiKey)?.name : undefined;
  const study =
    code === 'model-withdrawn' ? studyLlmAt(providerAt(evidence.baseUrl), evidence.model)?.name : undefined;
  const wrongModel = code === 'model-not-found' || code === 'model-withdrawn';
  const near = wrongModel ? nearIds(evidence.model, evidence.ids ?? []) : [];
  return {
    code,
    remedy: remedyOf(code, evidence),
    host: new URL(evidence.baseUrl).host,
    ...(status !== undefined && { status }),
    ...(seconds !== undefined && { seconds }),
    ...(detail !== undefined && { detail }),
    ...(keyOf !== undefined && { keyOf }),
    ...(study !== undefined && { study }),
    ...(near.length > 0 && { near }),
  };
}

/**
 * Where a failed reply leaves the check: the stage it failed at, why, and what it proves on the way. An endpoint's
 * refusals come in the order key, model, rest.
 */
export function judgeReply(failure: Failure, evidence: Evidence): Verdict {
  const judged = checkFailure(codeOf(failure, evidence), evidence, failure);
  const proves: CheckStage[] = [];
  if (BEHIND_THE_KEY.has(failure.code) || BEHIND_THE_MODEL.has(failure.code)) proves.push('key');
  if (BEHIND_THE_MODEL.has(failure.code)) proves.push('model');
  return { stage: STAGES[judged.code] ?? 'stream', failure: judged, proves };
}
