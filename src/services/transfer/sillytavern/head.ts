import * as z from 'zod/mini';
import type { CharacterSnapshot, Session } from '../../../domain/session';
import { promptFor } from '../../prompt';
import { decodePersona } from '../decode-parts';
import { encodeBundle } from '../encode';
import { given } from '../given';
import { SessionV1 } from '../session-log.v1';
import type { WireSession } from '../session-log.v1';
import { personaOfModel } from './build-reply';
import type { Chat } from './chat';
import { parseDate } from './dates';
import { deriveId } from './ids';
import { recordOf, textOf } from './records';
import type { Spoken } from './spoken';

function firstTexts(first: Spoken | undefined): readonly unknown[] {
  if (!first) return [];
  // The first of the swipes stays the first, whichever is shown.
  const text = first.by === 'user' ? first.wording.mes : first.swipes[0]?.mes;
  return [first.value['send_date'] ?? null, first.by, text];
}

/** Of what a chat keeps while it goes on: the next export of the same chat is the same session. */
export function lineageOf({ lines, spoken }: Chat): readonly string[] {
  const { header } = lines;
  const integrity = textOf(recordOf(header?.['chat_metadata'])['integrity']);
  if (integrity) return ['integrity', integrity, JSON.stringify(spoken[0]?.value['send_date'] ?? null)];
  const names = ['user_name', 'character_name', 'create_date'].map((key) => header?.[key] ?? null);
  return ['chat', JSON.stringify([...names, ...firstTexts(spoken[0])])];
}

function firstTime({ lines, spoken }: Chat, zone: 'local' | 'utc'): number | null {
  const dates = [lines.header?.['create_date'], ...spoken.map(({ value }) => value['send_date'])];
  for (const date of dates) {
    const time = parseDate(date, zone);
    if (time !== null) return time;
  }
  return null;
}

/** The id of the session a chat becomes. With `text`, the file as it is, the id is that of this state alone. */
export function sessionIdOf(chat: Chat, text?: string): string {
  const order = { time: firstTime(chat, 'utc') ?? 0, sequence: 0 };
  return text === undefined ? deriveId(order, ...lineageOf(chat)) : deriveId(order, 'file', text);
}

/** The session as this app wrote it into the file; null when it is from elsewhere or cannot be read. */
export function ownHead({ own }: Chat): WireSession | null {
  const checked = z.safeParse(SessionV1, own?.['session']);
  return checked.success ? checked.data : null;
}

function mainModel({ spoken }: Chat): string | undefined {
  const counts = new Map<string, number>();
  for (const line of spoken) {
    const swipe = line.by === 'character' ? line.swipes[line.shown] : undefined;
    const model = textOf(swipe?.extra['model']);
    if (model) counts.set(model, (counts.get(model) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The session of a chat from elsewhere, without its turns. `now` stands in where no line has a date. */
export function plannedHead(chat: Chat, character: CharacterSnapshot, id: string, now: number): WireSession {
  const { locale, userName } = chat;
  const createdAt = firstTime(chat, 'local') ?? now;
  const seed = Number.parseInt(id.slice(-8), 16);
  const stage = { locale, character, scenario: null, seed, ...given({ userName: userName ?? undefined }) };
  const session: Session = {
    ...stage,
    id,
    createdAt,
    updatedAt: createdAt,
    blind: false,
    persona: decodePersona(personaOfModel(mainModel(chat))),
    prompt: promptFor(stage, { kind: 'balanced' }),
  };
  return encodeBundle({ session, turns: [], replies: [], ratings: [], diversity: [] });
}
