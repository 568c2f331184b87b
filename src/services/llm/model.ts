import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { MetadataExtractor } from '@ai-sdk/openai-compatible';
import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { Credentials } from '../../domain/persona';
import type { Fault } from './fault';
import { permittedOrigin, requestHeaders } from './headers';
import { besideTheText } from './sdk-fault';
import { createTransport } from './transport';

/** What an endpoint turned out to understand; found out by its refusals. */
export interface Dialect {
  /** Send `stream_options: {include_usage: true}`. */
  readonly usage: boolean;
  /** Name of the token limit. */
  readonly limit: 'max_tokens' | 'max_completion_tokens';
}

export const USUAL_DIALECT: Dialect = { usage: true, limit: 'max_tokens' };

/**
 * The dialect to try after a refusal, judged by what the server said; null if it is not about the dialect.
 * Newer OpenAI models refuse `max_tokens`, some small servers refuse `stream_options`.
 */
export function otherDialect(dialect: Dialect, status: number, body: string): Dialect | null {
  if (status !== 400 && status !== 422) return null;
  if (dialect.usage && /stream_options|include_usage/i.test(body)) return { ...dialect, usage: false };
  if (dialect.limit === 'max_tokens' && /max_completion_tokens/i.test(body)) {
    return { ...dialect, limit: 'max_completion_tokens' };
  }
  return null;
}

/** Looks at every chunk for an error beside the text; of metadata it makes none. */
function listenBeside(onFault: (fault: Fault) => void): MetadataExtractor {
  return {
    extractMetadata: () => Promise.resolve(undefined),
    createStreamExtractor: () => ({
      processChunk: (chunk) => {
        const fault = besideTheText(chunk);
        if (fault !== null) onFault(fault);
      },
      buildMetadata: () => undefined,
    }),
  };
}

export interface ModelOptions {
  /** Normalised. */
  readonly baseUrl: string;
  readonly model: string;
  readonly credentials: Credentials | null;
  readonly dialect: Dialect;
  readonly fetch: typeof fetch;
  /** The page's own origin, to ask through its relay; null to ask directly. */
  readonly relayAt: string | null;
  /** Told of an error that came beside the text, in a chunk that looked whole. */
  readonly onFault: (fault: Fault) => void;
}

/** The chat-completions model behind an endpoint. */
export function createModel(options: ModelOptions): LanguageModelV4 {
  const { baseUrl, credentials, dialect } = options;
  const provider = createOpenAICompatible({
    name: 'endpoint',
    baseURL: baseUrl,
    apiKey: credentials?.apiKey.trim() ?? '',
    headers: requestHeaders(baseUrl, credentials),
    includeUsage: dialect.usage,
    metadataExtractor: listenBeside(options.onFault),
    fetch: createTransport(permittedOrigin(baseUrl, credentials), options.fetch, options.relayAt),
    transformRequestBody: ({ max_tokens: limit, ...body }) =>
      limit === undefined ? body : { ...body, [dialect.limit]: limit as number },
  });
  return provider.chatModel(options.model);
}
