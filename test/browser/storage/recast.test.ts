import { describe, expect, it } from 'vitest';
import { checkpointReply, finishReply } from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { SOME_TIME } from '../../fixtures/builders';
import { aBegunReply, freshDatabase } from './support';

describe('text that turns out to be reasoning', () => {
  it('is text no more, neither in a checkpoint nor at the end', async () => {
    freshDatabase();
    const { reply } = await aBegunReply();
    const thought = 'They are sad. I should be kind.';
    await checkpointReply(reply.id, { text: thought, reasoning: '', at: SOME_TIME });
    await checkpointReply(reply.id, { text: 'The', reasoning: thought, at: SOME_TIME + 1 });
    expect(await database().checkpoints.get(reply.id)).toMatchObject({ text: 'The', reasoning: thought });
    const ended = await finishReply(reply.id, {
      state: 'complete',
      text: 'There.',
      reasoning: thought,
      at: SOME_TIME + 2,
    });
    expect(ended).toMatchObject({ text: 'There.', reasoning: thought });
  });

  it('is known by the end alone, after words of an earlier reply', async () => {
    freshDatabase();
    const { reply } = await aBegunReply();
    await checkpointReply(reply.id, { text: 'I used to sit Hmm, go on.', reasoning: '', at: SOME_TIME });
    const ended = await finishReply(reply.id, {
      state: 'complete',
      text: 'I used to sit here.',
      reasoning: 'Hmm, go on.',
      at: SOME_TIME + 1,
    });
    expect(ended?.text).toBe('I used to sit here.');
  });

  it('else nothing gets shorter', async () => {
    freshDatabase();
    const { reply } = await aBegunReply();
    await checkpointReply(reply.id, { text: 'A long line.', reasoning: 'Why?', at: SOME_TIME });
    const ended = await finishReply(reply.id, {
      state: 'stopped',
      text: 'A',
      reasoning: 'Why',
      at: SOME_TIME + 1,
    });
    expect(ended).toMatchObject({ text: 'A long line.', reasoning: 'Why?' });
  });
});
