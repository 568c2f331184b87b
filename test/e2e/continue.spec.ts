import { LLMock } from '@copilotkit/aimock';
import type { Reply } from '../../src/domain/session';
import { aReply, aTurn, inLine } from '../fixtures/builders';
import { faultText } from '../fixtures/llm-stream';
import { expectAccessible } from './support/axe';
import { arriveWith, dump, freshTalk, personaAt } from './support/database';
import { expect, FAILED_REQUEST, test } from './support/fixtures';
import type { Visitor } from './support/visitor';

/** A server that others wrote, on this machine only. */
const mock = new LLMock({ port: 0, logLevel: 'silent' });
test.beforeAll(() => mock.start());
test.afterAll(() => mock.stop());
test.beforeEach(() => {
  mock.reset();
});

const CHARACTER = 'naruto';
const TOKENS = 40;
const BEGINNING = 'I used to sit on the swing by myself, and watch the others go ';
const REST = 'home with their parents. You are not on that swing any more.';

async function talkWith(visitor: Visitor, baseUrl: string, overrides = {}): Promise<string> {
  const persona = personaAt(baseUrl, overrides);
  const session = freshTalk(CHARACTER, persona);
  await arriveWith(visitor, { sessions: [session], personas: [persona] });
  await visitor.goTo(`/chat/${session.id}`);
  return session.id;
}

test('a reply that was cut off goes on where it broke off', async ({ visitor, page, guard }) => {
  guard.allowOrigin(mock.url);
  guard.allowConsole(FAILED_REQUEST);
  const { t } = visitor;
  mock.onMessage('Alone again.', { content: BEGINNING, finishReason: 'length' }, { chunkSize: 8 });
  mock.onMessage(/.*/, { content: REST }, { chunkSize: 6, latency: 20 });
  await talkWith(visitor, `${mock.url}/v1`, { prices: { currency: 'USD', input: 2, output: 4 } });
  await visitor.say('Alone again.');
  const reply = visitor.replies(CHARACTER);
  await expect(reply.getByRole('alert')).toContainText(t('failure.length.title'));
  await reply.getByRole('button', { name: t('chat.goOn') }).click();

  await test.step('the old words are there from the start, and new ones follow', async () => {
    await expect(visitor.words(reply)).toContainText(BEGINNING.trim());
    await visitor.heardOut(reply);
    await expect(visitor.words(reply)).toHaveText(BEGINNING + REST);
    await expect(reply.getByRole('alert')).toHaveCount(0);
    await expect(reply.getByText('2/2')).toBeVisible();
  });

  await test.step('the model was given its own words', () => {
    const body = mock.getLastRequest()?.body as { messages: { role: string; content: string }[] };
    const own = body.messages.find(({ role }) => role === 'assistant');
    expect(own?.content.trim()).toBe(BEGINNING.trim());
  });

  await test.step('the details say so', async () => {
    await reply.getByRole('button', { name: t('chat.details') }).click();
    await expect(reply).toContainText(t('chat.continuesAnswer', { index: 1 }));
    await expectAccessible(page, 'a reply that went on');
  });

  const { replies, turns } = await dump(page);
  const [broken, whole] = replies.toSorted((a, b) => a.createdAt - b.createdAt);
  expect(broken).toMatchObject({ state: 'failed', text: BEGINNING });
  expect(whole).toMatchObject({ state: 'complete', text: BEGINNING + REST, continues: broken?.id });
  expect(turns).toMatchObject([{ chosen: whole?.id }]);
});

test('a model that says everything again is not heard twice', async ({ visitor, page, faults }) => {
  const { t } = visitor;
  await talkWith(visitor, `${faults.origin}/slow;interval=40;tokens=${TOKENS}/v1`);
  await visitor.say('Tell me.');
  const reply = visitor.replies(CHARACTER);
  await expect(visitor.words(reply)).toContainText('Tell me about');
  await visitor.stopButton.click();
  await visitor.heardOut(reply);
  const before = await visitor.words(reply).innerText();
  expect(before.length).toBeLessThan(faultText(TOKENS).length);
  await reply.getByRole('button', { name: t('chat.goOn') }).click();
  await expect(reply).toHaveAttribute('aria-busy', 'true');
  await expect(visitor.words(reply)).toContainText(before.trim());
  await visitor.heardOut(reply);
  await expect(visitor.words(reply)).toHaveText(faultText(TOKENS));
  const { replies } = await dump(page);
  expect(replies.map(({ state }) => state).sort()).toEqual(['complete', 'stopped']);
});

test('what breaks off once more keeps what it has', async ({ visitor, page, faults, guard }) => {
  guard.allowConsole(FAILED_REQUEST);
  const { t } = visitor;
  await talkWith(visitor, `${faults.origin}/no-finish/v1`);
  await visitor.say('Tell me.');
  const reply = visitor.replies(CHARACTER);
  await expect(reply.getByRole('alert')).toBeVisible();
  const words = await visitor.words(reply).innerText();
  await reply.getByRole('button', { name: t('chat.goOn') }).click();
  await expect(reply.getByText('2/2')).toBeVisible();
  await expect(reply.getByRole('alert')).toBeVisible();
  await expect(visitor.words(reply)).toHaveText(words);
  expect((await dump(page)).replies).toHaveLength(2);
});

test('the understudy does not go on', async ({ visitor }) => {
  const session = freshTalk(CHARACTER);
  await arriveWith(visitor, { sessions: [session] });
  await visitor.goTo(`/chat/${session.id}`);
  await visitor.say('Hello.');
  const reply = visitor.replies(CHARACTER);
  await expect(visitor.words(reply)).toHaveText(/\S/);
  await visitor.stopButton.click();
  await visitor.heardOut(reply);
  await expect(reply.getByRole('button', { name: visitor.t('chat.goOn') })).toHaveCount(0);
});

test('a marker stands where the persona’s memory begins', async ({ visitor, page, faults }) => {
  const { t } = visitor;
  const persona = personaAt(`${faults.origin}/happy/v1`, { name: 'Short memory', contextTokens: 1400 });
  const session = freshTalk(CHARACTER, persona);
  const words = 'The river was high and the bridge was closed. '.repeat(12);
  const turns = inLine(
    Array.from({ length: 6 }, (_, index) =>
      aTurn({ sessionId: session.id, userText: `Round ${index + 1}. ${words}`, userAt: index + 1 }),
    ),
  );
  const replies = turns.map((turn): Reply =>
    aReply({ sessionId: session.id, turnId: turn.id, text: words, persona: session.persona }),
  );
  await arriveWith(visitor, { personas: [persona], sessions: [session], turns, replies });
  await visitor.goTo(`/chat/${session.id}`);
  const marker = visitor.transcript.getByRole('note');
  await expect(marker).toHaveText(t('chat.contextMarker', { name: 'Short memory' }));
  const reply = await visitor.ask(CHARACTER, 'And now?');
  const sent = JSON.stringify(faults.journal.at(-1)?.body);
  expect(sent).not.toContain('Round 1.');
  expect(sent).toContain('Round 6.');
  expect(sent).toContain('And now?');
  await reply.getByRole('button', { name: t('chat.details') }).click();
  await expect(reply).toContainText(t('chat.context'));
  const { replies: rows } = await dump(page);
  const kept = rows.find(({ context }) => context !== undefined);
  expect(kept?.context?.droppedRounds).toBeGreaterThan(0);

  await test.step('somebody with a long memory has no marker', async () => {
    await page.getByLabel(t('chat.nextPlayedBy')).selectOption(t('persona.understudy'));
    await expect(marker).toHaveCount(0);
  });
});

test('what does not even fit alone is not sent, and it says by how much', async ({
  visitor,
  page,
  faults,
}) => {
  await talkWith(visitor, `${faults.origin}/happy/v1`, { contextTokens: 100 });
  await visitor.say('Hello.');
  const reply = visitor.replies(CHARACTER);
  await expect(reply.getByRole('alert')).toContainText('100');
  expect(faults.journal).toEqual([]);
  const [row] = (await dump(page)).replies;
  expect(row).toMatchObject({ state: 'failed', failure: { code: 'context-too-long', limit: 100 } });
});

test('a long silence is told, and can be ended', async ({ visitor, page, faults }) => {
  const { t } = visitor;
  await page.clock.install();
  await talkWith(visitor, `${faults.origin}/silent/v1`);
  await visitor.say('Hello?');
  const reply = visitor.replies(CHARACTER);
  await expect.poll(() => faults.journal.length).toBe(1);
  await page.clock.fastForward(31_000);
  await expect(reply.getByRole('status')).toHaveText(t('chat.stillWaiting', { seconds: 30 }));
  await expectAccessible(page, 'a long silence');
  await reply.getByRole('button', { name: t('chat.stopWaiting') }).click();
  await visitor.heardOut(reply);
  await expect(reply).toContainText(t('chat.stopped'));
  expect((await dump(page)).replies).toMatchObject([{ state: 'stopped', text: '' }]);
});

test.describe('offline', () => {
  const FAR = 'https://models.example';

  test('a new message stays in the composer, and goes when the network is back', async ({
    visitor,
    page,
    context,
    guard,
  }) => {
    guard.allowConsole(FAILED_REQUEST);
    guard.allowOrigin(FAR);
    const { t } = visitor;
    await page.route(`${FAR}/**`, (route) => route.fulfill({ status: 500, body: 'no' }));
    await talkWith(visitor, `${FAR}/v1`);
    // The code for endpoints is fetched while the user would write: without it, another failure comes first.
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await visitor.say('Are you there?');
    await expect(page.getByRole('alert')).toContainText(t('failure.offline.title'));
    await expect(visitor.composer).toHaveValue('Are you there?');
    expect((await dump(page)).turns).toEqual([]);
    await context.setOffline(false);
    await expect(page.getByText(t('chat.backOnlineKept'))).toBeVisible();
    await visitor.button('chat.sendNow').click();
    await expect(visitor.transcript.getByText('Are you there?', { exact: true })).toBeVisible();
    await expect(visitor.composer).toHaveValue('');
    await expect(page.getByText(t('chat.backOnlineKept'))).toHaveCount(0);
  });

  test('after a reply was lost to it, another try is offered', async ({ visitor, page, context, guard }) => {
    guard.allowConsole(FAILED_REQUEST);
    guard.allowOrigin(FAR);
    const { t } = visitor;
    const asked: string[] = [];
    await page.route(`${FAR}/**`, (route) => {
      asked.push(route.request().method());
      return route.fulfill({ status: 500, body: 'no' });
    });
    const persona = personaAt(`${FAR}/v1`);
    const session = freshTalk(CHARACTER, persona);
    const turn = aTurn({ sessionId: session.id });
    const lost = aReply({
      sessionId: session.id,
      turnId: turn.id,
      text: '',
      state: 'failed',
      failure: { code: 'offline', host: 'models.example' },
      persona: session.persona,
    });
    await arriveWith(visitor, { personas: [persona], sessions: [session], turns: [turn], replies: [lost] });
    await visitor.goTo(`/chat/${session.id}`);
    await expect(visitor.replies(CHARACTER).getByRole('alert')).toBeVisible();
    await context.setOffline(true);
    await context.setOffline(false);
    const notice = page.getByRole('status').filter({ hasText: t('chat.backOnline') });
    await expect(notice).toBeVisible();
    await notice.getByRole('button', { name: t('common.tryAgain') }).click();
    await expect(notice).toHaveCount(0);
    await expect.poll(() => asked.includes('POST')).toBe(true);
  });
});

test('a finished reply in another language gets a quiet note', async ({ visitor, page, guard }) => {
  guard.allowOrigin(mock.url);
  const { t } = visitor;
  const foreign =
    '今天辛苦了，先坐下来歇一会儿吧。考试没考好也没关系，我们一起想想接下来怎么办，好不好？我一直都在这里陪着你呢。';
  mock.onMessage(/.*/, { content: foreign });
  await talkWith(visitor, `${mock.url}/v1`);
  const reply = await visitor.ask(CHARACTER, 'I failed the exam.');
  await expect(reply.getByText(t('chat.otherLanguage'))).toBeVisible();
  await expect(reply.getByRole('alert')).toHaveCount(0);
  await reply.getByRole('button', { name: t('chat.askAgain') }).click();
  await expect(reply.getByText('2/2')).toBeVisible();
  await visitor.heardOut(reply);
  await reply.getByRole('button', { name: t('chat.leaveIt') }).click();
  await expect(reply.getByText(t('chat.otherLanguage'))).toHaveCount(0);
  await expectAccessible(page, 'a reply in another language');
});
