import { characterTextLoader } from '../../content/cast/texts';
import { loadPlainVoice } from '../../content/plain-voice';
import type { CharacterText } from '../../domain/character';
import type { FailureCode } from '../../domain/failure';
import type { Locale } from '../../domain/locale';
import type { UnderstudyPersona } from '../../domain/persona';
import { hashString } from '../../domain/random';
import type { Talk } from '../../domain/talk';
import { composeReply } from '../../domain/understudy';
import type { VoiceSheet } from '../../domain/voice';
import type { ReplyPart, ReplyRequest } from './port';
import { say } from './say';

type TextLoader = () => Promise<{ readonly text: CharacterText }>;

/** The world around the understudy; every one of it can be replaced in a test. */
export interface UnderstudyOptions {
  /** 1: the pace of someone typing; 0: at once. */
  readonly pace: number;
  /** Milliseconds of any clock that only goes forward. */
  readonly now: () => number;
  /** Finds a character's text; undefined if there is none. */
  readonly findText: (characterId: string, locale: Locale) => TextLoader | undefined;
  /** The lines for characters of one's own. */
  readonly loadPlain: (locale: Locale) => Promise<VoiceSheet>;
}

export type UnderstudyRequest = ReplyRequest & { readonly persona: UnderstudyPersona };

const USUAL: UnderstudyOptions = {
  pace: 1,
  now: () => performance.now(),
  findText: characterTextLoader,
  loadPlain: loadPlainVoice,
};

type Words = { readonly text: string } | { readonly missing: FailureCode };

/** A card has no sheet of its own: its character is played with plain lines, whatever its id. */
function sheetLoader(
  { character, locale }: Talk,
  { findText, loadPlain }: UnderstudyOptions,
): (() => Promise<VoiceSheet>) | undefined {
  if (character.card) return () => loadPlain(locale);
  const load = findText(character.id, locale);
  return load && (async () => (await load()).text.voice);
}

async function findWords(talk: Talk, options: UnderstudyOptions): Promise<Words> {
  const load = sheetLoader(talk, options);
  if (!load) return { missing: 'script-missing' };
  let sheet, lexicon;
  try {
    const [voice, { LEXICON }] = await Promise.all([load(), import('../../content/lexicon')]);
    sheet = voice;
    lexicon = LEXICON[talk.locale];
  } catch {
    return { missing: 'app-part-missing' };
  }
  const composed = composeReply({ sheet, lexicon, talk });
  return 'text' in composed && composed.text.trim() !== '' ? composed : { missing: 'script-exhausted' };
}

function failed(code: FailureCode, detail?: string): ReplyPart {
  return { type: 'failed', failure: { code, ...(detail !== undefined && { detail: detail.slice(0, 300) }) } };
}

/**
 * The built-in understudy as a stream of parts like a model's: its lines come from the character's voice sheet (of a
 * card: the plain one), no network and no AI. Exactly one end part, never a throw.
 */
export async function* openUnderstudy(
  request: UnderstudyRequest,
  signal: AbortSignal,
  options: Partial<UnderstudyOptions> = {},
): AsyncGenerator<ReplyPart> {
  const all = { ...USUAL, ...options };
  try {
    const words: Words = signal.aborted ? { text: '' } : await findWords(request.talk, all);
    if ('missing' in words && !signal.aborted) {
      yield failed(words.missing);
      return;
    }
    if ('text' in words) {
      const { locale, seed } = request.talk;
      yield* say(words.text, { ...all, locale, seed: hashString(`${seed}\n${words.text}`) }, signal);
    }
    yield signal.aborted ? { type: 'stopped' } : { type: 'complete', finishReason: 'stop' };
  } catch (error) {
    yield failed('unknown', error instanceof Error ? error.message : '');
  }
}
