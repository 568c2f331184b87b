import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { extractReasoningMiddleware, wrapLanguageModel } from 'ai';
import type { LanguageModelMiddleware } from 'ai';
import type { Credentials } from '../../domain/persona';
import { requestHeaders } from './headers';
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

/** Tells the model's name as the provider gives it; the SDK alone would fill in the one that was asked for. */
function tellModel(onModel: (model: string) => void): LanguageModelMiddleware {
  return {
    specificationVersion: 'v4',
    wrapStream: async ({ doStream }) => {
      const { stream, ...rest } = await doStream();
      const told = new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
        transform(part, controller) {
          if (part.type === 'response-metadata' && part.modelId) onModel(part.modelId);
          controller.enqueue(part);
        },
      });
      return { stream: stream.pipeThrough(told), ...rest };
    },
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
  readonly onModel: (model: string) => void;
}

/** The chat-completions model behind an endpoint, its reasoning told apart from its reply. */
export function createModel(options: ModelOptions): LanguageModelV4 {
  const { baseUrl, credentials, dialect } = options;
  const provider = createOpenAICompatible({
    name: 'endpoint',
    baseURL: baseUrl,
    apiKey: credentials?.apiKey.trim() ?? '',
    headers: requestHeaders(baseUrl, credentials),
    includeUsage: dialect.usage,
    fetch: createTransport(new URL(baseUrl).origin, options.fetch, options.relayAt),
    transformRequestBody: ({ max_tokens: limit, ...body }) =>
      limit === undefined ? body : { ...body, [dialect.limit]: limit as number },
  });
  return wrapLanguageModel({
    model: provider.chatModel(options.model),
    middleware: [extractReasoningMiddleware({ tagName: 'think' }), tellModel(options.onModel)],
  });
}
