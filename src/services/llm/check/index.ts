import { isMixedContent, normaliseBaseUrl } from '../address';
import { MACHINE_CLOCK, sleep, USUAL_PATIENCE } from '../watchdog';
import { Check, step } from './run';
import type { CheckOptions, CheckRequest } from './run';
import { CHECK_STAGES } from './steps';
import type { CheckStage, CheckStep } from './steps';

export type { CheckOptions, CheckRequest } from './run';
export { CHECK_ONLY_CODES, CHECK_STAGES } from './steps';
export type { CheckCode, CheckFailure, CheckRemedy, CheckStage, CheckState, CheckStep } from './steps';

function usualOptions(): CheckOptions {
  return {
    fetch: (input, init) => globalThis.fetch(input, init),
    sleep,
    // As long as a talk waits: a model on the user's machine may have to be loaded first.
    patience: USUAL_PATIENCE,
    clock: MACHINE_CLOCK,
    probeMs: 10_000,
    pageProtocol: globalThis.location?.protocol ?? null,
    pageOrigin: globalThis.location?.origin ?? '',
    isOnline: () => globalThis.navigator?.onLine !== false,
    now: () => Date.now(),
  };
}

function* failBefore(stage: CheckStage, code: 'address-invalid' | 'mixed-content', host: string) {
  yield { ...step(stage, 'failed'), failure: { code, host, remedy: null } } satisfies CheckStep;
  for (const later of CHECK_STAGES.slice(CHECK_STAGES.indexOf(stage) + 1)) yield step(later, 'skipped');
}

/**
 * Goes the way of a reply stage by stage, in the order of `CHECK_STAGES`, and tells each as it goes; a stage told
 * again has changed. What decides is a real request for a reply, hung up at its first token: nothing fails here that a
 * talk would not meet. Ends after the first failed stage or when the signal aborts, and never throws. No step holds
 * a secret.
 */
export async function* checkConnection(
  request: CheckRequest,
  signal: AbortSignal,
  options: Partial<CheckOptions> = {},
): AsyncGenerator<CheckStep> {
  const all = { ...usualOptions(), ...options };
  yield step('address', 'running');
  const address = normaliseBaseUrl(request.persona.baseUrl);
  if (!address.ok) {
    yield* failBefore('address', 'address-invalid', '');
    return;
  }
  yield step('address', 'passed');
  yield step('protocol', 'running');
  if (isMixedContent(address.baseUrl, all.pageProtocol)) {
    yield* failBefore('protocol', 'mixed-content', new URL(address.baseUrl).host);
    return;
  }
  yield step('protocol', 'passed');
  yield* new Check(request, address.baseUrl, signal, all).run();
}
