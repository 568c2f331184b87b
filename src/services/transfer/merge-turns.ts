import { choosePath, keptHead, pathTo } from '../../domain/branches';
import type { Reply, Turn, UserRevision } from '../../domain/session';
import type { SessionBundle } from '../storage';
import { mergeExtra } from './extras';
import { given } from './given';
import type { MergeNotes, Newer } from './merge-notes';
import { mergeRows } from './merge-rows';
import { kept, same } from './same';

function wordings({ userText, userAt, userRevisions }: Turn): UserRevision[] {
  return [...userRevisions, { text: userText, at: userAt }];
}

function beginsWith(longer: readonly UserRevision[], shorter: readonly UserRevision[]): boolean {
  return shorter.length <= longer.length && shorter.every((wording, index) => same(wording, longer[index]));
}

/** Whose wordings of the user's message hold: those that go on from the other's; null when neither does. */
function laterWordings(here: Turn, file: Turn): Newer | 'same' | null {
  const [known, offered] = [wordings(here), wordings(file)];
  if (beginsWith(known, offered)) return known.length === offered.length ? 'same' : 'here';
  const emptied = file.userText === '' && here.userText !== '';
  return beginsWith(offered, known) && !emptied ? 'file' : null;
}

/** Who the user spoke as, and where the words came from: told once; a program that does not know it leaves it out. */
function mergeFacts(here: Turn, file: Turn, notes: MergeNotes): Pick<Turn, 'userPersona' | 'origin'> {
  const userPersona = here.userPersona ?? file.userPersona;
  const origin = here.origin ?? file.origin;
  const agrees = same(userPersona, file.userPersona ?? userPersona) && origin === (file.origin ?? origin);
  if (!agrees) notes.refuse('conflict', file, 'user', here.id);
  return given({ userPersona, origin });
}

/** The turn stays where it is here. */
function mergeTurn(here: Turn, file: Turn, newer: Newer, notes: MergeNotes): Turn {
  const later = laterWordings(here, file);
  if (here.round !== file.round) notes.refuse('conflict', file, 'round', here.id);
  if (later === null) notes.refuse('conflict', file, 'user', here.id);
  if (here.parent === file.parent && (here.after ?? file.after) !== (file.after ?? here.after)) {
    notes.refuse('conflict', file, 'after', here.id);
  }
  const extra = newer === 'file' ? mergeExtra(file, here) : mergeExtra(here, file);
  const { userHidden: _hidden, after: _after, ...base } = later === 'file' ? file : here;
  const offered = later === 'same' && (newer === 'file' || here.chosen === null) ? file.chosen : null;
  const after = here.after ?? (here.parent === file.parent ? file.after : undefined);
  return kept(here, {
    ...base,
    parent: here.parent,
    chosen: offered ?? base.chosen,
    ...given({ after, userHidden: (newer === 'file' ? file : here).userHidden }),
    ...mergeFacts(here, file, notes),
    ...extra,
  });
}

/** Turn → the reply that carries it on, as one side has it: the chosen one, else the newest. */
function carrying({ turns, replies }: SessionBundle): ReadonlyMap<string, string> {
  const newest = new Map<string, Reply>();
  for (const reply of replies) {
    const before = newest.get(reply.turnId);
    if (!before || before.createdAt <= reply.createdAt) newest.set(reply.turnId, reply);
  }
  return new Map(
    turns.flatMap(({ id, chosen }) => {
      const reply = chosen ?? newest.get(id)?.id;
      return reply === undefined ? [] : [[id, reply] as const];
    }),
  );
}

/**
 * The merged turns, those that only one side has tied to the reply they went on from wherever another one carries the
 * talk on now.
 */
function tied(merged: readonly Turn[], here: SessionBundle, file: SessionBundle): readonly Turn[] {
  const rows = byId(merged);
  const [known, offered] = [byId(here.turns), byId(file.turns)];
  const [own, others] = [carrying(here), carrying(file)];
  return merged.map((turn) => {
    const { id, parent, after } = turn;
    const chosen = rows.get(parent ?? '')?.chosen ?? null;
    if (parent === null || after !== undefined || chosen === null) return turn;
    if (known.has(id) && offered.has(id)) return turn;
    const reply = (known.has(id) ? own : others).get(parent);
    return reply === undefined || reply === chosen ? turn : { ...turn, after: reply };
  });
}

function byId(turns: readonly Turn[]): ReadonlyMap<string, Turn> {
  return new Map(turns.map((turn) => [turn.id, turn]));
}

function isLine({ session, turns }: SessionBundle): boolean {
  return pathTo(turns, session.head).length === turns.length;
}

/** Two lines that fill each other's gaps are one line; null where two turns have one round, or there are branches. */
function asOneLine(
  here: SessionBundle,
  file: SessionBundle,
  merged: readonly Turn[],
): readonly Turn[] | null {
  const rounds = new Set(merged.map(({ round }) => round));
  if (rounds.size < merged.length || !isLine(here) || !isLine(file)) return null;
  const byRound = merged.toSorted((a, b) => a.round - b.round);
  const parents = new Map(byRound.map(({ id }, index) => [id, byRound[index - 1]?.id ?? null]));
  return merged.map((turn) => {
    const parent = parents.get(turn.id) ?? null;
    if (parent === turn.parent) return turn;
    const { after: _other, ...rest } = turn;
    return { ...rest, parent };
  });
}

/**
 * The last turn of the talk of the side changed last; where the other side has gone on from there with turns that
 * this one does not know, the end of that.
 */
function endOf(newer: SessionBundle, older: SessionBundle, merged: readonly Turn[]): Turn | undefined {
  const rows = byId(merged);
  const [path, other] = [newer, older].map(({ turns, session }) => pathTo(turns, session.head));
  const last = path?.at(-1);
  const next = other?.[other.findIndex(({ id }) => id === last?.id) + 1];
  const known = new Set(newer.turns.map(({ id }) => id));
  if (next && !known.has(next.id) && next.parent === (last?.id ?? null)) {
    const chosen = last && rows.get(last.id)?.chosen;
    const after = rows.get(next.id)?.after;
    if (!chosen || after === undefined || after === chosen) return rows.get(other?.at(-1)?.id ?? '');
  }
  return last && rows.get(last.id);
}

/** The turns of both sides, and where the talk ends. Each way that one of them has gone is one branch. */
export function mergeTurns(
  here: SessionBundle,
  file: SessionBundle,
  newer: Newer,
  notes: MergeNotes,
): { readonly turns: readonly Turn[]; readonly head: string | undefined } {
  const rows = mergeRows(here.turns, file.turns, (a, b) => mergeTurn(a, b, newer, notes));
  const tree = tied(rows, here, file);
  const agreed = tree.every((turn, index) => turn === rows[index]);
  const line = agreed ? asOneLine(here, file, tree) : null;
  if (line) return { turns: line, head: undefined };
  const [first, second] = newer === 'file' ? [file, here] : [here, file];
  const last = endOf(first, second, tree);
  return { turns: last ? choosePath(tree, pathTo(tree, last.id)) : tree, head: keptHead(tree, last) };
}
