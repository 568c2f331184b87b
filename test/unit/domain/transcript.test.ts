import { describe, expect, test } from 'vitest';
import { carryingReply, spokenTexts, talkAt, visibleReply, wordingFor } from '../../../src/domain/transcript';
import type { ReplyState } from '../../../src/domain/session';
import { aReply, aSession, aTurn } from '../../fixtures/builders';

const session = aSession();

function round(number: number, replies: readonly { text: string; state?: ReplyState }[], chosen?: number) {
  const turn = aTurn({ id: `t${number}`, round: number, userText: `user ${number}`, chosen: null });
  const rows = replies.map((reply, index) =>
    aReply({ id: `t${number}r${index}`, turnId: turn.id, userRevision: 0, state: 'complete', ...reply }),
  );
  return {
    turn: { ...turn, chosen: chosen === undefined ? null : (rows[chosen]?.id ?? null) },
    replies: rows,
  };
}

describe('the reply that carries a turn on', () => {
  test('is the chosen one', () => {
    expect(carryingReply(round(1, [{ text: 'a' }, { text: 'b' }], 0))?.text).toBe('a');
  });
  test('is the newest while none is chosen', () => {
    expect(carryingReply(round(1, [{ text: 'a' }, { text: 'b' }]))?.text).toBe('b');
  });
  test('is none in a turn without replies', () => {
    expect(carryingReply(round(1, []))).toBeNull();
  });
});

describe('the reply to be seen', () => {
  test('is the one that grows, whichever carries the talk on', () => {
    expect(visibleReply(round(1, [{ text: 'a' }, { text: '', state: 'streaming' }], 0))?.state).toBe(
      'streaming',
    );
  });
  test('is a newer one that broke off, until the reader turns away', () => {
    const entry = round(1, [{ text: 'a' }, { text: 'half', state: 'failed' }], 0);
    expect(visibleReply(entry)?.text).toBe('half');
    expect(visibleReply(entry, 't1r0')?.text).toBe('a');
  });
  test('is the one that carries the talk on where nothing broke', () => {
    expect(visibleReply(round(1, [{ text: 'a' }, { text: 'b' }], 0))?.text).toBe('a');
    expect(visibleReply(round(1, [{ text: 'a', state: 'failed' }, { text: 'b' }], 1))?.text).toBe('b');
  });
});

test('a reply stands beside the wording it answered', () => {
  const turn = aTurn({ userText: 'new words', userRevisions: [{ text: 'old words', at: 1 }] });
  expect(wordingFor(turn, aReply({ userRevision: 0 }))).toBe('old words');
  expect(wordingFor(turn, aReply({ userRevision: 1 }))).toBe('new words');
  expect(wordingFor(turn, null)).toBe('new words');
});

describe('the talk a persona is given', () => {
  const transcript = [
    round(1, [{ text: 'a' }, { text: 'b' }], 1),
    round(2, [{ text: '', state: 'failed' }]),
    round(3, [{ text: 'c' }], 0),
  ];

  test('has the chosen replies, and no round that failed without a word', () => {
    expect(talkAt(session, transcript, 'now').history).toEqual([
      { user: 'user 1', reply: 'b' },
      { user: 'user 3', reply: 'c' },
    ]);
  });
  test('stops before the round that is answered once more', () => {
    expect(talkAt(session, transcript, 'again', 3).history).toEqual([{ user: 'user 1', reply: 'b' }]);
  });
  test('knows everything that was spoken, siblings and later rounds included', () => {
    expect(talkAt(session, transcript, 'again', 1).spoken).toEqual(['a', 'b', 'c']);
  });
});

describe('what was said where one side was silent', () => {
  const greeting = { ...round(1, [{ text: 'Come in.' }]), turn: aTurn({ round: 1, userText: '' }) };
  const unanswered = { turn: aTurn({ round: 2, userText: 'Hello?' }), replies: [] };
  const hidden = {
    turn: aTurn({ round: 3, userText: 'A note to myself.', userHidden: true }),
    replies: [aReply({ text: 'Hidden, too.', hidden: true })],
  };
  const halfHidden = { ...hidden, replies: [aReply({ text: 'Seen.' })] };
  const stage = { ...session, insertions: [] };

  test('a greeting is a reply to nothing', () => {
    expect(talkAt(stage, [greeting], 'Hi.').history).toEqual([{ user: '', reply: 'Come in.' }]);
  });

  test('a message nobody was asked to answer stays a message', () => {
    expect(talkAt(stage, [unanswered], 'Hi.').history).toEqual([{ user: 'Hello?', reply: '' }]);
  });

  test('what is hidden is told to no persona', () => {
    expect(talkAt(stage, [hidden], 'Hi.').history).toEqual([]);
    expect(talkAt(stage, [halfHidden], 'Hi.').history).toEqual([{ user: '', reply: 'Seen.' }]);
  });

  test('a lorebook is searched with the same words, newest last', () => {
    const all = [greeting, unanswered, hidden, halfHidden];
    expect(spokenTexts(all, 'Hi.')).toEqual(['Come in.', 'Hello?', 'Seen.', 'Hi.']);
    expect(spokenTexts(all, 'Hi.', 2)).toEqual(['Come in.', 'Hi.']);
  });
});
