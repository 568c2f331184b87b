import type { Failure } from '../../domain/failure';
import type { OpenReply, ReplyPart, ReplyRequest } from './port';

export type { OpenReply, ReplyPart, ReplyRequest } from './port';
export type { AddressChange, AddressProblem, NormalisedAddress } from './address';
export { isLoopback, isMixedContent, normaliseBaseUrl } from './address';
export { relayAvailable, relayServes } from './relay';

async function* failing(failure: Failure): AsyncGenerator<ReplyPart> {
  yield { type: 'failed', failure };
}

/** The room of endpoints once its code is there: asking for a part that is loaded still takes a turn of the loop. */
let endpointRoom: typeof import('./endpoint') | null = null;

/** Opens the persona's room; its code is loaded when the first of its kind speaks. */
async function openRoom(request: ReplyRequest, signal: AbortSignal): Promise<AsyncIterable<ReplyPart>> {
  const { persona } = request;
  switch (persona.kind) {
    case 'endpoint': {
      endpointRoom ??= await import('./endpoint');
      return endpointRoom.openEndpoint({ ...request, persona }, signal);
    }
    case 'understudy': {
      const { openUnderstudy } = await import('./understudy');
      return openUnderstudy({ ...request, persona }, signal, request.unwatched ? { pace: 0 } : {});
    }
    case 'recorded': {
      const { openRecorded } = await import('./recorded');
      return openRecorded({ ...request, persona }, signal);
    }
    case 'on-device': {
      const { openOnDevice } = await import('./on-device/reply');
      return openOnDevice({ ...request, persona }, signal);
    }
    // A person writes by hand: there is nothing to open.
    case 'human':
      return failing({ code: 'unknown' });
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

let rehearsed: Promise<unknown> | null = null;

/**
 * Loads the code for endpoints ahead of the first message, and goes through it once. A failure is told by the reply
 * that needs it, not here.
 */
export async function preloadEndpoint(): Promise<void> {
  const [loaded] = await Promise.allSettled([import('./endpoint')]);
  if (loaded.status !== 'fulfilled') return;
  endpointRoom = loaded.value;
  rehearsed ??= import('./rehearse').then(({ rehearse }) => rehearse());
  await Promise.allSettled([rehearsed]);
}
