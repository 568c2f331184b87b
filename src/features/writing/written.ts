import { humanPersonaId } from '../../domain/persona';
import type { HumanPersona } from '../../domain/persona';
import type { Scenario } from '../../domain/scenario';
import type { CharacterSnapshot, Reply, Session, Turn } from '../../domain/session';
import type { WritingKey } from '../../domain/writing';
import { newId } from '../../lib/id';
import { planSession } from '../../services/stage';

/** The person at this device as a persona; `name` is shown wherever a reply says who wrote it. */
export function humanPersona(writer: string, name: string): HumanPersona {
  return { id: humanPersonaId(writer), kind: 'human', name, supportStyle: { kind: 'balanced' }, writer };
}

interface Plan {
  readonly key: WritingKey;
  readonly character: CharacterSnapshot;
  readonly scenario: Scenario;
  readonly persona: HumanPersona;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The session of a writing. */
export function planWriting({ key, character, scenario, persona, now }: Plan): Session {
  const { locale } = key;
  return planSession({ character, scenario, persona, locale, userName: '', seed: 0, now });
}

/** The first turn: the scenario's opening. */
export function openingTurn({ id, scenario, createdAt }: Session): Turn {
  return {
    id: newId(),
    sessionId: id,
    round: 1,
    parent: null,
    userText: scenario?.opening ?? '',
    userAt: createdAt,
    userRevisions: [],
    chosen: null,
    origin: 'opening',
  };
}

/** A reply that a person has written as the character. */
export function writtenReply(
  session: Session,
  turnId: string,
  writer: string,
  text: string,
  at: number,
): Reply {
  return {
    id: newId(),
    sessionId: session.id,
    turnId,
    text,
    reasoning: '',
    state: 'complete',
    author: 'human',
    writer,
    persona: session.persona,
    model: null,
    promptHash: session.prompt.hash,
    sampling: {},
    userRevision: 0,
    createdAt: at,
  };
}
