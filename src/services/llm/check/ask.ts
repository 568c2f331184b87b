import { EMPTY_PROFILE } from '../../../domain/character';
import type { Failure } from '../../../domain/failure';
import type { Locale } from '../../../domain/locale';
import type { Credentials, EndpointPersona } from '../../../domain/persona';
import type { Talk } from '../../../domain/talk';
import type { EndpointOptions } from '../endpoint';

/** The shortest talk there is: nobody's words, nothing of the user's. */
const SMALL_TALK: Talk = {
  locale: 'en' satisfies Locale,
  character: {
    id: 'check',
    name: '',
    work: '',
    profile: EMPTY_PROFILE,
  },
  scenario: null,
  prompt: { template: 'check/1', system: 'Answer in one word.', hash: '' },
  history: [],
  message: 'Hello!',
  spoken: [],
  seed: 1,
};

export interface SmallTalkEnd {
  /** null once a token has come. */
  readonly failure: Failure | null;
  /** Milliseconds from the request to its end or first token. */
  readonly ms: number;
  /** The answer had begun as a stream, whatever became of it. */
  readonly streamed: boolean;
  /** The answer was a page for people. */
  readonly webPage: boolean;
}

/** What the answers' headers say, seen in passing. */
function watching(fetcher: typeof fetch): { fetch: typeof fetch; last: () => string } {
  let type = '';
  return {
    fetch: async (input, init) => {
      const response = await fetcher(input, init);
      type = response.headers.get('content-type')?.toLowerCase() ?? '';
      return response;
    },
    last: () => type,
  };
}

/**
 * Asks for a reply just as a talk would, and hangs up at its first token, be it reasoning or text. Nothing is tried
 * twice. Never rejects; after an abort its answer means nothing.
 */
export async function makeSmallTalk(
  persona: EndpointPersona,
  credentials: Credentials | null,
  signal: AbortSignal,
  options: EndpointOptions,
): Promise<SmallTalkEnd> {
  const hangUp = new AbortController();
  const watched = watching(options.fetch);
  const begun = options.now();
  const end = (failure: Failure | null): SmallTalkEnd => ({
    failure,
    ms: Math.max(0, options.now() - begun),
    streamed: watched.last().startsWith('text/event-stream'),
    webPage: watched.last().startsWith('text/html'),
  });
  try {
    const { openEndpoint } = await import('../endpoint');
    const request = { persona, credentials, talk: SMALL_TALK };
    const either = AbortSignal.any([signal, hangUp.signal]);
    for await (const part of openEndpoint(request, either, { ...options, fetch: watched.fetch })) {
      if (part.type === 'text' || part.type === 'reasoning') return end(null);
      if (part.type === 'retrying' || part.type === 'failed') return end(part.failure);
    }
    return end({ code: 'empty' });
  } catch {
    return end({ code: 'app-part-missing' });
  } finally {
    hangUp.abort();
  }
}
