import { describe, expect, it } from 'vitest';
import { REPLY_STATES } from '../../../src/domain/session';
import { chosenAfter } from '../../../src/services/storage/chosen';
import { SOME_TIME, aReply, aTurn } from '../../fixtures/builders';

const revisions = [{ text: 'Before.', at: SOME_TIME }];

describe('which reply carries the talk on', () => {
  it.each(REPLY_STATES)('takes the first one with words, %s', (state) => {
    const reply = aReply({ state });
    expect(chosenAfter(aTurn({ chosen: null }), reply)).toBe(reply.id);
  });

  it.each([
    ['complete', true],
    ['stopped', true],
    ['failed', false],
    ['interrupted', false],
  ] as const)('lets a %s one displace another: %s', (state, displaces) => {
    const reply = aReply({ state });
    expect(chosenAfter(aTurn({ chosen: 'other' }), reply)).toBe(displaces ? reply.id : 'other');
  });

  it('passes over one without words', () => {
    expect(chosenAfter(aTurn({ chosen: null }), aReply({ text: ' \n' }))).toBeNull();
    expect(chosenAfter(aTurn({ chosen: 'other' }), aReply({ text: '' }))).toBe('other');
  });

  it('passes over one to an earlier wording', () => {
    const turn = aTurn({ userRevisions: revisions });
    expect(chosenAfter(turn, aReply({ userRevision: 0 }))).toBeNull();
    const current = aReply({ userRevision: 1 });
    expect(chosenAfter(turn, current)).toBe(current.id);
  });
});
