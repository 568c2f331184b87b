import type { Page } from '@playwright/test';
import { snapshotPersona, UNDERSTUDY } from '../../../src/domain/persona';
import type { EndpointPersona } from '../../../src/domain/persona';
import type { Reply, Session, Turn } from '../../../src/domain/session';
import {
  aRating,
  aReply,
  aScenarioSnapshot,
  aTurn,
  allMarks,
  inLine,
  someCredentials,
} from '../../fixtures/builders';
import { freshTalk, personaAt, seed } from './database';

/** Whose talks they are. */
export const CHARACTER = 'violet';

export interface Everything {
  readonly persona: EndpointPersona;
  /** A scene that nobody has spoken in. */
  readonly begun: Session;
  /** A turn with two answers, the second one rated and with thoughts before it. */
  readonly rated: Session;
  /** Replies that failed, were stopped and were interrupted. */
  readonly broken: Session;
}

interface Said {
  readonly turn: Turn;
  readonly replies: readonly Reply[];
}

function saying(session: Session, round: number, userText: string, answers: readonly Partial<Reply>[]): Said {
  const turn = aTurn({ sessionId: session.id, round, userText });
  const replies = answers.map((answer, index) =>
    aReply({
      sessionId: session.id,
      turnId: turn.id,
      persona: session.persona,
      createdAt: turn.userAt + index,
      ...answer,
    }),
  );
  const chosen = replies.findLast(({ text }) => text !== '')?.id ?? null;
  return { turn: { ...turn, chosen }, replies };
}

/** Fills the database with one of everything that a screen can show, and loads the page anew. */
export async function seedEverything(page: Page): Promise<Everything> {
  const persona = personaAt('https://models.example/v1', { name: 'A model far away' });
  const begun = { ...freshTalk(CHARACTER, UNDERSTUDY), scenario: aScenarioSnapshot() };
  const rated = { ...freshTalk(CHARACTER, persona), scenario: aScenarioSnapshot() };
  const broken = freshTalk(CHARACTER, persona);
  const twice = saying(rated, 1, 'I still have three chapters to go.', [
    { text: '*looks up* Then we take them one by one. "Shall we?"', persona: snapshotPersona(UNDERSTUDY) },
    {
      text: 'Three chapters are **three** evenings.',
      reasoning: 'Be kind.',
      usage: { inputTokens: 9, outputTokens: 7 },
      timing: { firstTokenMs: 400, totalMs: 1900 },
    },
  ]);
  const failed = saying(broken, 1, 'Hello?', [
    {
      text: '',
      state: 'failed',
      failure: { code: 'key-refused', host: 'models.example', status: 401, detail: 'Incorrect API key.' },
    },
  ]);
  const stopped = saying(broken, 2, 'Are you there?', [{ text: 'I was about to', state: 'stopped' }]);
  const interrupted = saying(broken, 3, 'And now?', [{ text: 'Now I am', state: 'interrupted' }]);
  const all = [twice, failed, stopped, interrupted];
  const said = [twice.turn, ...inLine([failed.turn, stopped.turn, interrupted.turn])];
  await seed(page, {
    personas: [persona],
    credentials: [{ ...someCredentials(), id: 'https://models.example', keeping: 'device' }],
    sessions: [begun, rated, broken],
    turns: said,
    replies: all.flatMap(({ replies }) => replies),
    ratings: [
      aRating({
        sessionId: rated.id,
        replyId: twice.turn.chosen ?? '',
        marks: { ...allMarks(4), experience_sharing: null },
        note: 'Warm.',
      }),
    ],
    settings: [{ key: 'rater', value: 'rater-1' }],
  });
  await page.reload();
  return { persona, begun, rated, broken };
}

/** A talk with somebody of the cast in which one reply has been given. */
export function aSpokenTalk(characterId: string): {
  readonly session: Session;
  readonly turn: Turn;
  readonly reply: Reply;
} {
  const session = { ...freshTalk(characterId), scenario: aScenarioSnapshot() };
  const { turn, replies } = saying(session, 1, 'I still have three chapters to go.', [
    { text: '*looks up* Then we take them one by one. "Shall we?"' },
  ]);
  const [reply] = replies;
  if (!reply) throw new Error('Nothing was said.');
  return { session, turn, reply };
}
