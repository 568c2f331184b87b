import type { OpenReply, ReplyPart, ReplyRequest } from './port';

export type { OpenReply, ReplyPart, ReplyRequest } from './port';
export type { AddressChange, AddressProblem, NormalisedAddress } from './address';
export { isLoopback, isMixedContent, normaliseBaseUrl } from './address';
export { relayAvailable, relayServes } from './relay';

/** Opens the persona's room; its code is loaded when the first of its kind speaks. */
async function openRoom(request: ReplyRequest, signal: AbortSignal): Promise<AsyncIterable<ReplyPart>> {
  const { persona } = request;
  switch (persona.kind) {
    case 'endpoint': {
      const { openEndpoint } = await import('./endpoint');
      return openEndpoint({ ...request, persona }, signal);
    }
    case 'understudy': {
      const { openUnderstudy } = await import('./understudy');
      return openUnderstudy({ ...request, persona }, signal);
    }
  }
}

/** The persona's answer, whatever its kind. See `OpenReply` for what a stream promises. */
export const openReply: OpenReply = async function* (request, signal) {
  let room: AsyncIterable<ReplyPart>;
  try {
    room = await openRoom(request, signal);
  } catch {
    yield signal.aborted ? { type: 'stopped' } : { type: 'failed', failure: { code: 'app-part-missing' } };
    return;
  }
  yield* room;
};

/** Loads the code for endpoints ahead of the first message. A failure is told by the reply that needs it, not here. */
export async function preloadEndpoint(): Promise<void> {
  await Promise.allSettled([import('./endpoint')]);
}
