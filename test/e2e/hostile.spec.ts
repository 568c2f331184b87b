import type { BrowserContext, Page } from '@playwright/test';
import { aReply, aTurn } from '../fixtures/builders';
import { arriveWith, freshTalk, personaAt } from './support/database';
import { expect, FAILED_REQUEST, test } from './support/fixtures';
import { Visitor } from './support/visitor';

/** Runs, if anything of it is taken for more than text. */
const HOSTILE = [
  '<img src="https://evil.example/a.png" onerror="window.ran = 1">',
  '<script>window.ran = 2</script>',
  '<svg onload="window.ran = 3"><style>body { display: none }</style></svg>',
  '![pixel](https://evil.example/b.png)',
  '[click](javascript:window.ran=4)',
  '<iframe srcdoc="<script>parent.ran = 5</script>"></iframe>',
  '{count, plural, other {#}} <0>{name}</0>',
] as const;
const ALL = HOSTILE.join(' ');

interface Watched extends Window {
  readonly ran?: number;
  readonly violations: readonly string[];
}

async function watchPolicy(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
}

/** Nothing ran, nothing was fetched, nothing was even tried. */
async function expectHarmless(page: Page): Promise<void> {
  const { ran, violations } = await page.evaluate(() => {
    const watched = window as unknown as Watched;
    return { ran: watched.ran, violations: watched.violations };
  });
  expect(ran).toBeUndefined();
  expect(violations).toEqual([]);
  expect(
    await page.locator('iframe, main script, main style, img[src*="evil"], a[href^="javascript"]').count(),
  ).toBe(0);
}

test.beforeEach(async ({ context }) => {
  await watchPolicy(context);
});

test('in the user’s own words', async ({ page, visitor }) => {
  await visitor.goTo('/cast/levi');
  await visitor.chooseOpenTalk();
  await visitor.start();
  await visitor.ask('levi', ALL);
  await expect(visitor.transcript.getByText(ALL, { exact: true })).toBeVisible();
  await visitor.button('common.edit').click();
  await expect(page.getByRole('textbox', { name: visitor.t('chat.editMessage') })).toHaveValue(ALL);
  await expectHarmless(page);
});

test('in a reply as it streams in, and in its reasoning', async ({ page, visitor, guard }) => {
  const persona = personaAt('http://127.0.0.1:9/v1');
  guard.allowOrigin('http://127.0.0.1:9');
  const event = (delta: object, reason: string | null = null): string =>
    `data: ${JSON.stringify({ id: '1', object: 'chat.completion.chunk', created: 1, model: HOSTILE[0], choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`;
  await page.route('http://127.0.0.1:9/**', (route) =>
    route.fulfill({
      headers: {
        'content-type': 'text/event-stream',
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
      },
      body: [
        event({ reasoning_content: ALL }),
        ...HOSTILE.map((text) => event({ content: `${text}\n` })),
        event({}, 'stop'),
        'data: [DONE]\n\n',
      ].join(''),
    }),
  );
  const session = freshTalk('levi', persona);
  await arriveWith(visitor, { sessions: [session], personas: [persona] });
  await visitor.goTo(`/chat/${session.id}`);
  const reply = await visitor.ask('levi', 'Speak.');
  for (const text of HOSTILE)
    await expect(visitor.words(reply).getByText(text, { exact: true })).toBeVisible();
  await reply.getByText(visitor.t('chat.reasoning')).click();
  await expect(reply.getByText(ALL, { exact: true })).toBeVisible();
  await reply.getByRole('button', { name: visitor.t('chat.details') }).click();
  await expect(reply.getByText(HOSTILE[0], { exact: true })).not.toHaveCount(0);
  await expectHarmless(page);
});

test('in what a service says about its failure', async ({ page, visitor, guard }) => {
  guard.allowConsole(FAILED_REQUEST);
  guard.allowOrigin('http://127.0.0.1:9');
  await page.route('http://127.0.0.1:9/**', (route) =>
    route.fulfill({
      status: 400,
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
      body: JSON.stringify({ error: { message: HOSTILE[0] } }),
    }),
  );
  const persona = personaAt('http://127.0.0.1:9/v1', { model: HOSTILE[1] });
  const session = freshTalk('levi', persona);
  await arriveWith(visitor, { sessions: [session], personas: [persona] });
  await visitor.goTo(`/chat/${session.id}`);
  const reply = await visitor.ask('levi', 'Speak.');
  await reply.getByText(visitor.t('chat.theirWords')).click();
  await expect(reply.getByText(HOSTILE[0], { exact: true })).toBeVisible();
  await expectHarmless(page);
});

test('in the name of a persona and its model', async ({ page, visitor }) => {
  const { t } = visitor;
  await visitor.goTo('/settings/persona/new');
  await page.getByLabel(t('settings.baseUrl')).fill('http://127.0.0.1:9/v1');
  await page.getByLabel(t('settings.model'), { exact: true }).fill(HOSTILE[1]);
  await page.getByLabel(t('settings.name'), { exact: true }).fill(HOSTILE[0]);
  await visitor.button('common.save').click();
  await expect(page.getByRole('link', { name: HOSTILE[0] })).toContainText(HOSTILE[1]);
  await expect(page.getByText(t('settings.personaSaved', { name: HOSTILE[0] }))).toBeVisible();
  await visitor.goTo('/cast/levi');
  await page.getByRole('radio', { name: HOSTILE[0] }).check();
  await visitor.start();
  await expect(page.getByText(HOSTILE[0], { exact: true }).first()).toBeVisible();
  await expectHarmless(page);
});

test('in a character, a scene and a talk that came from a file', async ({ page, visitor }) => {
  const known = freshTalk('levi');
  const session = {
    ...known,
    character: { ...known.character, id: HOSTILE[0], name: HOSTILE[1], work: HOSTILE[2] },
    scenario: {
      id: 1,
      userPersona: 'student',
      place: 'library',
      emotion: 'sad',
      event: HOSTILE[3],
      opening: HOSTILE[4],
    } as const,
  };
  const turn = aTurn({ sessionId: session.id, userText: HOSTILE[5], chosen: 'told' });
  const told = aReply({ id: 'told', sessionId: session.id, turnId: turn.id, text: ALL });
  await arriveWith(visitor, { sessions: [session], turns: [turn], replies: [told] });
  await visitor.goTo('/library');
  await expect(page.getByRole('link', { name: HOSTILE[1] })).toBeVisible();
  await page.getByRole('link', { name: HOSTILE[1] }).click();
  const reply = page.getByRole('article', { name: visitor.t('chat.replyFrom', { name: HOSTILE[1] }) });
  await expect(reply).toContainText('javascript:window.ran=4');
  await expect(page.getByText(HOSTILE[3], { exact: true })).toBeVisible();
  await visitor.button('chat.more').click();
  await expectHarmless(page);
});

test('in the address', async ({ page, visitor }) => {
  const bad = encodeURIComponent(ALL);
  for (const address of [
    `/${bad}`,
    `/chat/${bad}`,
    `/chat/${bad}/${bad}`,
    `/cast/${bad}`,
    `/settings/persona/${bad}`,
    '/cast/%E0%A4%A',
    '/chat/%00',
  ]) {
    await page.goto('about:blank');
    await visitor.goTo(address);
    await expect(page.getByRole('main')).not.toBeEmpty();
    await expectHarmless(page);
  }
  await page.goto(`${visitor.home}?lang=${bad}#/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new Visitor(page).t('cast.title'));
  await expectHarmless(page);
});

test('the policy would stop what got through', async ({ page, visitor, guard }) => {
  guard.allowConsole(/Content Security Policy/);
  // The browser tells of the request that it then refuses to make.
  guard.allowOrigin('https://evil.example');
  await visitor.goTo('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = 6';
    document.body.append(script);
    const image = document.createElement('img');
    image.src = 'https://evil.example/c.png';
    document.body.append(image);
  });
  const tried = () => page.evaluate(() => (window as unknown as Watched).violations.length);
  await expect.poll(tried).toBeGreaterThanOrEqual(2);
  expect(await page.evaluate(() => (window as unknown as Watched).ran)).toBeUndefined();
});
