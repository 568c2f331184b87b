import { EMPTY_PROFILE } from '../../domain/character';
import { sha256Hex } from '../../domain/hash';
import { openEndpoint } from './endpoint';
import type { EndpointRequest } from './endpoint';

const ANSWER = `data: ${JSON.stringify({ choices: [{ delta: { content: '.' }, finish_reason: 'stop' }] })}\n\n`;

const REQUEST: EndpointRequest = {
  persona: {
    id: 'rehearsal',
    kind: 'endpoint',
    name: '',
    supportStyle: { kind: 'balanced' },
    baseUrl: 'https://rehearsal.invalid/v1',
    model: 'none',
    sampling: {},
  },
  credentials: null,
  talk: {
    locale: 'en',
    character: {
      id: '',
      name: '',
      work: '',
      profile: EMPTY_PROFILE,
    },
    scenario: null,
    prompt: { template: '', system: '.', hash: sha256Hex('') },
    history: [],
    message: '.',
    spoken: [],
    seed: 0,
  },
};

/**
 * Goes the whole way of a reply once, with an answer that is made here: no network is asked. What the SDK and the
 * browser make at first use is made when the user's first message is on its way.
 */
export async function rehearse(): Promise<void> {
  const fetch = (): Promise<Response> =>
    Promise.resolve(new Response(ANSWER, { headers: { 'content-type': 'text/event-stream' } }));
  const parts = openEndpoint(REQUEST, new AbortController().signal, { fetch, isOnline: () => true });
  for await (const part of parts) void part;
}
