/*
 * Makes the pictures of the README from the built app, in docs/screenshots. Wants fonts for Chinese and Japanese
 * (on Debian: fonts-noto-cjk).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createServer, preview } from 'vite';

const FOLDER = 'docs/screenshots';
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

async function findBrowser() {
  const server = await createServer({ server: { middlewareMode: true }, logLevel: 'error' });
  const found = await server.ssrLoadModule('/test/chromium.ts');
  const launch = { executablePath: await found.findChromium(), args: found.CHROMIUM_ARGS };
  await server.close();
  return launch;
}

async function begin(page, { lang, character, userPersona, scene }) {
  await page.goto(`?lang=${lang}#/cast/${character}`);
  await page.getByText(userPersona, { exact: true }).click();
  await page.locator('label', { hasText: scene }).first().click();
  await page.getByRole('button', { name: /^(Start|开始|はじめる)$/ }).click();
  await page.getByRole('textbox').waitFor();
}

/** Sends what stands in the composer, or `text`, and waits for the reply to end. */
async function say(page, text) {
  if (text) await page.getByRole('textbox').first().fill(text);
  await page.getByRole('button', { name: /^(Send|发送|送信)$/ }).click();
  await page.locator('article[aria-busy="true"]').waitFor();
  await page.locator('article[aria-busy="true"]').waitFor({ state: 'detached' });
}

const PICTURES = {
  'cast-light': async (page) => {
    await page.goto('?lang=en#/');
    await page.locator('main img').nth(4).waitFor();
  },
  'casting-dark': async (page) => {
    await page.goto('?lang=ja#/cast/violet');
    await page.locator('main img').first().waitFor();
  },
  'chat-light': async (page) => {
    await begin(page, {
      lang: 'en',
      character: 'luffy',
      userPersona: 'a student',
      scene: 'canteen · lonely',
    });
    await say(page);
    await page.keyboard.press('Alt+r');
    for (const digit of '54545') await page.keyboard.press(digit);
    await page.getByText('5 of 9 rated').waitFor();
  },
  'chat-phone': async (page) => {
    await begin(page, { lang: 'zh', character: 'natsume', userPersona: '上班族', scene: '孤单' });
    await say(page);
  },
  'rating-phone': async (page) => {
    await begin(page, { lang: 'zh', character: 'rem', userPersona: '自由职业者', scene: '疲惫' });
    await say(page);
    await page.getByRole('button', { name: '给这条回复打分' }).click();
    for (const score of ['5', '4', '5', '4']) {
      await page.locator('dialog label', { hasText: score }).first().click();
    }
  },
};

const server = await preview({ preview: { port: 0 }, logLevel: 'error' });
const { port } = server.httpServer.address();
const browser = await chromium.launch(await findBrowser());
mkdirSync(FOLDER, { recursive: true });
for (const [name, act] of Object.entries(PICTURES)) {
  const page = await browser.newPage({
    baseURL: `http://localhost:${port}/`,
    viewport: name.endsWith('phone') ? PHONE : WIDE,
    colorScheme: name.endsWith('dark') ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await act(page);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
  console.log(join(FOLDER, `${name}.png`));
}
await browser.close();
await new Promise((resolve) => server.httpServer.close(resolve));
