import type { Locale } from '../../../domain/locale';
import type { Sampling } from '../../../domain/persona';
import { nameOf, wordsOf } from './words';
import type { DownloadEnd, DownloadTrouble, OnProgress } from './progress';

/*
 * The Prompt API as far as it is used here, https://github.com/webmachinelearning/prompt-api. Chrome and Edge have
 * it; sessions once called `contextUsage` and `contextWindow` by other names, and web pages set no temperature.
 */

interface Expected {
  readonly type: 'text';
  readonly languages: readonly string[];
}

interface Languages {
  readonly expectedInputs?: readonly Expected[];
  readonly expectedOutputs?: readonly Expected[];
}

export interface PromptMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

interface Monitor {
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}

interface CreateOptions extends Languages {
  readonly temperature?: number;
  readonly topK?: number;
  readonly initialPrompts?: readonly PromptMessage[];
  readonly signal?: AbortSignal;
  readonly monitor?: (monitor: Monitor) => void;
}

interface PromptOptions {
  readonly signal?: AbortSignal;
}

export interface PromptSession {
  promptStreaming(input: string, options: PromptOptions): ReadableStream<unknown>;
  measureContextUsage?(input: string, options: PromptOptions): Promise<number>;
  measureInputUsage?(input: string, options: PromptOptions): Promise<number>;
  readonly contextUsage?: number;
  readonly contextWindow?: number;
  readonly inputUsage?: number;
  readonly inputQuota?: number;
  destroy(): void;
}

interface SamplingLimits {
  readonly defaultTopK: number;
  readonly maxTemperature: number;
}

export interface PromptApi {
  availability(options: Languages): Promise<string>;
  create(options: CreateOptions): Promise<PromptSession>;
  /** Only where a page may set the temperature. */
  params?(): Promise<SamplingLimits | null>;
}

export interface PromptScope {
  readonly isSecureContext?: boolean;
  readonly LanguageModel?: PromptApi;
}

/** The state of the model that this browser brings, for talks in one language. */
export type PromptState =
  /** The page did not come over https, nor from this computer. */
  | { readonly kind: 'insecure' }
  /** This browser has no such model. */
  | { readonly kind: 'missing' }
  /** It could have, but not on this device. */
  | { readonly kind: 'unavailable' }
  /** `speaks`: the browser promises the language; where it does not, the model may still try. */
  | { readonly kind: 'downloadable' | 'downloading' | 'available'; readonly speaks: boolean };

export function findPromptApi(scope: PromptScope = globalThis as PromptScope): PromptApi | null {
  return scope.LanguageModel ?? null;
}

function languages(locale: Locale): Languages {
  const expected = [{ type: 'text', languages: [locale] }] as const;
  return { expectedInputs: expected, expectedOutputs: expected };
}

const THERE = ['downloadable', 'downloading', 'available'] as const;

async function ask(api: PromptApi, options: Languages): Promise<(typeof THERE)[number] | null> {
  try {
    const answer = await api.availability(options);
    return THERE.find((state) => state === answer) ?? null;
  } catch {
    return null;
  }
}

/** Asks the browser; never throws and fetches nothing. */
export async function promptState(
  locale: Locale,
  scope: PromptScope = globalThis as PromptScope,
): Promise<PromptState> {
  if (scope.isSecureContext === false) return { kind: 'insecure' };
  const api = findPromptApi(scope);
  if (!api) return { kind: 'missing' };
  const promised = await ask(api, languages(locale));
  if (promised) return { kind: promised, speaks: true };
  // English is what every browser with such a model begins with.
  const atAll = locale === 'en' ? null : await ask(api, languages('en'));
  return atAll ? { kind: atAll, speaks: false } : { kind: 'unavailable' };
}

/** Whether a page may set the temperature here. */
export async function canSample(api: PromptApi | null = findPromptApi()): Promise<boolean> {
  return (await samplingOf({ temperature: 1 }, api)).temperature !== undefined;
}

/** The sampling that this browser lets a page set: temperature and topK together, or neither. */
export async function samplingOf(
  { temperature }: Sampling,
  api: PromptApi | null,
): Promise<Pick<CreateOptions, 'temperature' | 'topK'>> {
  if (temperature === undefined || !api?.params) return {};
  try {
    const limits = await api.params();
    if (!limits) return {};
    return { temperature: Math.min(temperature, limits.maxTemperature), topK: limits.defaultTopK };
  } catch {
    return {};
  }
}

/** What a session in that language is created with. */
export function sessionLanguages(locale: Locale, speaks: boolean): Languages {
  return speaks ? languages(locale) : {};
}

const TROUBLES: Readonly<Record<string, DownloadTrouble>> = {
  NetworkError: 'network',
  NotAllowedError: 'gesture',
  NotSupportedError: 'unsupported',
  QuotaExceededError: 'room',
};

interface PromptDownload {
  readonly locale: Locale;
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

/**
 * Has the browser fetch its model; to be called within a click. Cancelling ends the wait: a browser may go on fetching
 * by itself. Never throws.
 */
export async function downloadPromptModel(
  { locale, signal, onProgress }: PromptDownload,
  scope: PromptScope = globalThis as PromptScope,
): Promise<DownloadEnd> {
  const api = findPromptApi(scope);
  if (!api) return { kind: 'failed', trouble: 'unsupported' };
  const monitor = (target: Monitor): void => {
    target.addEventListener('downloadprogress', ({ loaded }) => {
      onProgress(loaded < 1 ? { phase: 'fetching', fraction: loaded } : { phase: 'loading', fraction: null });
    });
  };
  // Asked again only where the language is refused: the click that allows the download does not last long.
  for (const speaks of [true, false]) {
    try {
      const session = await api.create({ ...sessionLanguages(locale, speaks), signal, monitor });
      session.destroy();
      return signal.aborted ? { kind: 'cancelled' } : { kind: 'done' };
    } catch (error) {
      if (signal.aborted) return { kind: 'cancelled' };
      if (speaks && nameOf(error) === 'NotSupportedError') continue;
      const detail = wordsOf(error);
      return {
        kind: 'failed',
        trouble: TROUBLES[nameOf(error)] ?? 'other',
        ...(detail !== undefined && { detail }),
      };
    }
  }
  return { kind: 'failed', trouble: 'unsupported' };
}
