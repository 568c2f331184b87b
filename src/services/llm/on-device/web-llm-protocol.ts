import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from '@ai-sdk/provider';

/** What a worker is asked; options of a call that can be sent. */
export type Asked = Pick<LanguageModelV4CallOptions, 'prompt' | 'temperature' | 'topP' | 'maxOutputTokens'>;

export type ToWorker =
  | { readonly kind: 'load'; readonly model: string }
  | { readonly kind: 'ask'; readonly id: number; readonly asked: Asked }
  | { readonly kind: 'stop'; readonly id: number };

/** As the library tells it: a number from 0 to 1 that begins anew with each of its steps, and a line in English. */
export interface Report {
  readonly progress: number;
  readonly text: string;
}

export type FromWorker =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'load-failed'; readonly message: string }
  | { readonly kind: 'part'; readonly id: number; readonly part: LanguageModelV4StreamPart }
  | { readonly kind: 'over'; readonly id: number }
  | { readonly kind: 'broken'; readonly id: number; readonly message: string };
