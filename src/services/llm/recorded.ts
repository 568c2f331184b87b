import type { RecordedPersona } from '../../domain/persona';
import { hashString } from '../../domain/random';
import type { RecordedDialogue, RecordedRound } from '../../domain/recording';
import type { Talk } from '../../domain/talk';
import { failureOf, getRecordedDialogue } from '../storage';
import type { ReplyPart, ReplyRequest } from './port';
import { say } from './say';

/** The world around a recording; all of it can be replaced in a test. */
export interface RecordedOptions {
  /** 1: the pace of someone typing; 0: at once. */
  readonly pace: number;
  /** Milliseconds of any clock that only goes forward. */
  readonly now: () => number;
  readonly find: typeof getRecordedDialogue;
}

export type RecordedRequest = ReplyRequest & { readonly persona: RecordedPersona };

/** Of a failure's detail, characters. */
const DETAIL_LENGTH = 300;

function usual(): RecordedOptions {
  const still = typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { pace: still ? 0 : 1, now: () => performance.now(), find: getRecordedDialogue };
}

/** Spaces and line ends get lost on the way through a text field; nothing else may differ. */
function words(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The round whose question this is; the one whose turn it is first, for two may ask the same. */
function roundFor({ rounds }: RecordedDialogue, { message, history }: Talk): RecordedRound | undefined {
  const asked = words(message);
  const inTurn = rounds[history.length];
  if (inTurn && words(inTurn.question) === asked) return inTurn;
  return rounds.find(({ question }) => words(question) === asked);
}

/** Only recorded lines; `detail` has the one that can be answered next. */
function refusal(dialogue: RecordedDialogue | null, { history }: Talk): ReplyPart {
  const next = dialogue?.rounds[history.length]?.question;
  const detail = next && Array.from(next).slice(0, DETAIL_LENGTH).join('');
  return { type: 'failed', failure: { code: 'recorded-only', ...(detail && { detail }) } };
}

async function findDialogue(
  { persona, talk }: RecordedRequest,
  { find }: RecordedOptions,
): Promise<RecordedDialogue | null> {
  return talk.scenario ? find(persona.sourceId, talk.character.id, talk.scenario.id) : null;
}

/**
 * A recorded source as a stream of parts like a model's: to its recorded question the recorded reply, word for word
 * as it was published, and to anything else `recorded-only`. Exactly one end part, never a throw.
 */
export async function* openRecorded(
  request: RecordedRequest,
  signal: AbortSignal,
  options: Partial<RecordedOptions> = {},
): AsyncGenerator<ReplyPart> {
  const all = { ...usual(), ...options };
  const { talk } = request;
  try {
    const dialogue = await findDialogue(request, all);
    const round = dialogue && roundFor(dialogue, talk);
    if (!round && !signal.aborted) {
      yield refusal(dialogue, talk);
      return;
    }
    if (round && !signal.aborted) {
      const said = talk.partial && round.answer.startsWith(talk.partial) ? talk.partial.length : 0;
      const seed = hashString(`${talk.seed}\n${round.answer}`);
      const { pace, now } = all;
      yield* say(round.answer.slice(said), { locale: talk.locale, seed, pace, now }, signal);
    }
    yield signal.aborted ? { type: 'stopped' } : { type: 'complete', finishReason: 'stop' };
  } catch (error) {
    yield { type: 'failed', failure: failureOf(error) };
  }
}
