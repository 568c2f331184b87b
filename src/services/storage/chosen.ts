import type { Reply, Turn } from '../../domain/session';

/**
 * Which reply carries the talk on once `reply` has ended. A reply without words, or to a wording that has been
 * edited since, changes nothing; one that broke off does not displace one that did not.
 */
export function chosenAfter(turn: Turn, reply: Reply): string | null {
  const answersCurrentWording = reply.userRevision === turn.userRevisions.length;
  if (reply.text.trim() === '' || !answersCurrentWording) return turn.chosen;
  if (turn.chosen === null) return reply.id;
  return reply.state === 'complete' || reply.state === 'stopped' ? reply.id : turn.chosen;
}
