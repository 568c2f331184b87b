import type { Reply, ReplyState } from '../../domain/session';
import { mergeExtra } from './extras';
import { given } from './given';
import type { MergeNotes, Newer } from './merge-notes';
import { kept, same } from './same';

/** What a reply is born with, and the key the file has it under. */
const FIXED = {
  turnId: 'id',
  author: 'author',
  persona: 'persona',
  promptHash: 'prompt_hash',
  sampling: 'sampling',
  userRevision: 'user_revision',
  createdAt: 'created_at',
} as const satisfies Partial<Record<keyof Reply, string>>;

/** What is known once a reply has ended. Either side may lack it; when both have it, it must be the same. */
const FACTS = {
  failure: 'failure',
  model: 'model',
  usage: 'usage',
  timing: 'timing',
  finishReason: 'finish_reason',
  lore: 'lore',
  writer: 'writer',
  continues: 'continues',
  context: 'context',
  cost: 'cost',
} as const satisfies Partial<Record<keyof Reply, string>>;

function entriesOf<K extends string>(names: Readonly<Record<K, string>>): [K, string][] {
  return Object.entries(names) as [K, string][];
}

function hasEnded(state: ReplyState): boolean {
  return state !== 'streaming' && state !== 'interrupted';
}

/** A copy may come without the reasoning; that alone makes it no other reply. */
function goesOnFrom(later: Reply, earlier: Reply): boolean {
  const reasoned = later.reasoning === '' || later.reasoning.startsWith(earlier.reasoning);
  return later.text.startsWith(earlier.text) && reasoned;
}

function longerOf(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

/** The key under which two replies with the same id say different things; null when they can be one. */
function differenceIn(here: Reply, file: Reply): string | null {
  const fixed = entriesOf(FIXED).find(([field]) => !same(here[field], file[field]));
  if (fixed) return fixed[1];
  const [hereEnded, fileEnded] = [hasEnded(here.state), hasEnded(file.state)];
  if (!hereEnded && !fileEnded) return goesOnFrom(here, file) || goesOnFrom(file, here) ? null : 'text';
  if (!hereEnded) return goesOnFrom(file, here) ? null : 'text';
  if (!fileEnded) return goesOnFrom(here, file) ? null : 'text';
  if (here.text !== file.text) return 'text';
  if (here.state !== file.state) return 'state';
  if (here.reasoning !== '' && file.reasoning !== '' && here.reasoning !== file.reasoning) return 'reasoning';
  const fact = entriesOf(FACTS).find(([field]) => {
    const [known, offered] = [here[field] ?? null, file[field] ?? null];
    return known !== null && offered !== null && !same(known, offered);
  });
  return fact ? fact[1] : null;
}

/** The state of a reply that is further on: the ended one, else the longer one; that of here when they are level. */
function furtherOf(here: Reply, file: Reply): { readonly further: Reply; readonly other: Reply } {
  const fileFurther =
    hasEnded(here.state) === hasEnded(file.state)
      ? file.text.length > here.text.length
      : hasEnded(file.state);
  return fileFurther ? { further: file, other: here } : { further: here, other: file };
}

/**
 * Two states of one reply as one. A reply that had broken off on one side takes the end the other side knows, when
 * that one goes on from it; a reply that has ended never changes. One that is being written here stays as it is.
 */
export function mergeReply(here: Reply, file: Reply, newer: Newer, notes: MergeNotes): Reply {
  const difference = differenceIn(here, file);
  if (difference !== null) {
    notes.refuse('conflict', file, difference, here.id);
    return here;
  }
  if (here.state === 'streaming') return here;
  const { further, other } = furtherOf(here, file);
  const facts = entriesOf(FACTS).map(([field]) => [field, further[field] ?? other[field]] as const);
  const { hidden: _either, ...base } = further;
  const merged: Reply = {
    ...base,
    ...(given(Object.fromEntries(facts)) as Partial<Reply>),
    text: longerOf(further.text, other.text),
    reasoning: longerOf(further.reasoning, other.reasoning),
    ...given({ checkpointAt: further.checkpointAt ?? other.checkpointAt }),
    ...given({ hidden: (newer === 'file' ? file : here).hidden }),
    ...(newer === 'file' ? mergeExtra(file, here) : mergeExtra(here, file)),
  };
  return kept(here, merged);
}
