import type { WireReply, WireSession, WireTurn } from '../session-log.v1';
import type { Json } from './records';

/*
 * How a line looks that this app writes of itself. What a line from elsewhere says otherwise is kept beside the row,
 * and goes back into the line when it is written again.
 */

/** What SillyTavern calls a user without a name. */
export const NAMELESS_USER = 'User';

export function writtenUser({ user }: WireTurn, userName: string): Json {
  return {
    name: userName,
    is_user: true,
    is_system: user.hidden === true,
    send_date: user.at,
    mes: user.text,
  };
}

/** When the reply was made and of what: the part of a line that belongs to one swipe. */
export function writtenTimes({ created_at: at, timing }: WireReply): Json {
  const total = timing?.total_ms;
  const end = total === undefined ? Number.NaN : new Date(Date.parse(at) + total).getTime();
  if (Number.isNaN(end)) return { send_date: at };
  return { send_date: at, gen_started: at, gen_finished: new Date(end).toISOString() };
}

export function writtenExtra({ model, persona, reasoning }: WireReply): Json {
  const name = model ?? persona?.model;
  return { ...(name && { model: name }), ...(reasoning && { reasoning }) };
}

/** `shown`: the swipe that is seen. */
export function writtenCharacter(name: string, shown: WireReply): Json {
  return { name, is_user: false, is_system: shown.hidden === true, ...writtenTimes(shown), mes: shown.text };
}

export function writtenHeader(session: WireSession): Json {
  return {
    user_name: session.user_name ?? NAMELESS_USER,
    character_name: session.character.name,
    create_date: session.created_at,
  };
}
