/*
 * Makes the pictures of the README from the built app. Wants fonts for Chinese and Japanese (on Debian:
 * fonts-noto-cjk).
 *   node test/tools/screenshots.js [folder] [--only 'cast|chat'] [--dist dist]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { serve } from './serve.js';

const WIDE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function findBrowser() {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const found = await server.ssrLoadModule('/test/chromium.ts');
  const launch = { executablePath: await found.findChromium(), args: found.CHROMIUM_ARGS };
  await server.close();
  return launch;
}

/** Skips the page for newcomers. */
async function wasHereBefore(page) {
  await page.addInitScript(() => localStorage.setItem('chatanime:welcomed', 'yes'));
}

/** Chooses the scene of a user persona whose line has these words, and begins the talk. */
async function begin(page, { lang, character, userPersona, scene }) {
  await wasHereBefore(page);
  await page.goto(`?lang=${lang}#/cast/${character}`);
  const filters = page.locator('details.panel > summary', {
    hasText: /^(Find a scene|筛选场景|場面を絞り込む)/,
  });
  const role = page.getByRole('radio', { name: new RegExp(`^${userPersona}`) });
  await role.or(filters).first().waitFor({ state: 'attached' });
  if ((await filters.count()) > 0) await filters.click();
  await role.first().check();
  const more = page.getByRole('button', { name: /^(Show \d+ more scene|再显示|あと \d+ 場面)/ });
  if ((await more.count()) > 0) await more.click();
  await page.locator('label', { hasText: scene }).last().click();
  await page.getByRole('button', { name: /^(Start|开始|はじめる)$/ }).click();
  await page.waitForURL(/#\/chat\//);
  await page.getByRole('textbox').first().waitFor();
}

/** Sends what stands in the composer, or `text`, and waits for the reply to end. */
async function say(page, text) {
  if (text) await page.getByRole('textbox').first().fill(text);
  await page.getByRole('button', { name: /^(Send|发送|送信)$/ }).click();
  await page.locator('article[aria-busy="true"]').waitFor();
  await page.locator('article[aria-busy="true"]').waitFor({ state: 'detached' });
}

async function castIsThere(page, lang) {
  await wasHereBefore(page);
  await page.goto(`?lang=${lang}#/`);
  await page.locator('[data-panel] img').nth(4).waitFor();
}

/** A card as its file, for the picture of an import. */
function cardFile(name, data) {
  const fields = {
    name,
    description: '{{char}} mends clocks in a shop by the canal.',
    personality: 'patient',
    scenario: '',
    first_mes: 'Mind the step.',
    mes_example: '',
    creator_notes: '',
    system_prompt: '',
    post_history_instructions: '',
    alternate_greetings: [],
    tags: ['rain'],
    creator: '',
    character_version: '',
    extensions: {},
    ...data,
  };
  const card = { spec: 'chara_card_v2', spec_version: '2.0', data: fields };
  return { name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(card)) };
}

/** A picture of one dot, without a card. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Files at once: cards that come in, one of them repaired, and a picture without a card. */
function filesToImport() {
  return [
    cardFile('Mirei', {}),
    cardFile('Hina of the Light', { alternate_greetings: 'You are wet through.' }),
    cardFile('Aoi', {}),
    { name: 'holiday.png', mimeType: 'image/png', buffer: Buffer.from(DOT, 'base64') },
  ];
}

const REM = '《Re：从零开始的异世界生活》的蕾姆';
const PRIZE = '二等奖！真的是我的名字，我刷新了三遍。你说，这种时候该怎么庆祝？';

/** Three sources in the form of the dataset; every sentence is ours. */
const RECORDED = [
  {
    name: 'fans',
    human: true,
    lines: [
      '三遍都没变，那就是真的啦！蕾姆这就去烤苹果派，今晚的第一块留给您。那些熬过的夜，蕾姆都替您记着呢。',
      '当然要请您最想见的人一起来。蕾姆负责把桌子摆满，您负责把那个漏洞的故事讲给大家听。',
    ],
  },
  {
    name: 'model-a',
    human: false,
    lines: [
      '恭喜您！这份成绩来自您的努力，蕾姆为您感到骄傲。蕾姆在宅邸里练习魔法时，也曾因一点进步高兴很久。要不要泡一壶茶慢慢庆祝？',
      '蕾姆建议先好好休息，然后和朋友们分享这份喜悦。您愿意告诉蕾姆，最难的是哪一题吗？',
    ],
  },
  {
    name: 'model-b',
    human: false,
    lines: [
      '二等奖，真了不起呢。蕾姆以前总觉得自己不如姐姐，可每次完成一件事，还是会偷偷开心。请您也好好开心一次吧。',
      '如果是蕾姆，会做一桌您喜欢的菜。您今天最想吃什么？',
    ],
  },
];

function recordedFile({ name, lines: [first, second] }) {
  const entry = {
    dialog_id: 10,
    question_r1: PRIZE,
    answer_r1: first,
    question_r2: '那就听你的！不过我还是静不下来，你会怎么过这个晚上？',
    answer_r2: second,
  };
  const buffer = Buffer.from(JSON.stringify({ [REM]: [entry] }));
  return { name: `${name}.json`, mimeType: 'application/json', buffer };
}

/** Brings the three sources in, through the app's own import. */
async function withRecordings(page) {
  await wasHereBefore(page);
  await page.goto('?lang=zh#/recordings');
  await page.locator('input[type=file]').first().setInputFiles(RECORDED.map(recordedFile));
  const people = page.getByRole('radio', { name: '真人' });
  await people.first().waitFor({ state: 'attached' });
  await people.first().check({ force: true });
  await page.getByRole('button', { name: /^导入 3/ }).click();
  await page.getByRole('heading', { name: '这台设备上' }).waitFor();
}

const PICTURES = {
  'fan-light': {
    act: async (page) => {
      await withRecordings(page);
      await page.goto('?lang=zh#/compare/fan');
      await page.getByRole('button', { name: '发一轮' }).click();
      await page.waitForURL(/#\/compare\/[0-9a-f]{8}-/);
      await page.getByRole('article').nth(2).waitFor();
    },
  },
  'queue-phone': {
    phone: true,
    act: async (page) => {
      await withRecordings(page);
      await page.goto('?lang=zh#/rate');
      await page.getByRole('button', { name: '新建队列' }).click();
      await page.locator('form button[type=submit]').click();
      await page.waitForURL(/#\/rate\/[0-9a-f]{8}-/);
      await page.locator('article[aria-current="true"]').waitFor();
      for (const digit of '5454') await page.keyboard.press(digit);
    },
  },

  'welcome-light': {
    act: async (page) => {
      await page.goto('?lang=en#/');
      await page.getByRole('button', { name: 'Choose a character' }).waitFor();
      await page.getByRole('region', { name: 'What is this?' }).locator('img').nth(3).waitFor();
    },
  },
  'cast-light': { act: (page) => castIsThere(page, 'en') },
  'cast-phone-dark': { phone: true, dark: true, act: (page) => castIsThere(page, 'zh') },
  'casting-dark': {
    dark: true,
    act: async (page) => {
      await wasHereBefore(page);
      await page.goto('?lang=ja#/cast/violet');
      await page.getByRole('button', { name: 'はじめる' }).waitFor();
    },
  },
  'own-light': {
    act: async (page) => {
      await wasHereBefore(page);
      await page.goto('?lang=en#/cast/saber');
      await page.getByRole('button', { name: 'Make your own version' }).click();
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Saber on her day off');
      await page.getByRole('textbox', { name: 'Nickname', exact: true }).fill('Saber');
      await page.getByRole('textbox', { name: 'Tags', exact: true }).fill('dignified, hungry,');
      await page.getByRole('button', { name: 'Dismiss notice' }).click();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  'chat-light': {
    act: async (page) => {
      await begin(page, {
        lang: 'en',
        character: 'luffy',
        userPersona: 'a student',
        scene: 'canteen · lonely',
      });
      await say(page);
      await page.keyboard.press('Alt+r');
      for (const digit of '54545') await page.keyboard.press(digit);
      await page.getByText('5 of 9 rated').first().waitFor();
    },
  },
  'chat-phone': {
    phone: true,
    act: async (page) => {
      await begin(page, { lang: 'zh', character: 'natsume', userPersona: '上班族', scene: '孤单' });
      await say(page);
    },
  },
  'chat-phone-dark': {
    phone: true,
    dark: true,
    act: async (page) => {
      await begin(page, { lang: 'ja', character: 'rem', userPersona: '学生', scene: '不安' });
      await say(page);
    },
  },
  'rating-phone': {
    phone: true,
    act: async (page) => {
      await begin(page, { lang: 'zh', character: 'gojo', userPersona: '自由职业者', scene: '疲惫' });
      await say(page);
      await page.getByRole('button', { name: '给这条回复打分' }).click();
      for (const score of ['5', '4', '5', '4']) {
        await page.locator('dialog label', { hasText: score }).first().click();
      }
    },
  },
  'library-light': {
    act: async (page) => {
      for (const character of ['levi', 'violet', 'kuroneko']) {
        await begin(page, { lang: 'en', character, userPersona: 'a student', scene: 'anxious' });
        await say(page);
      }
      await page.goto('?lang=en#/library');
      await page.locator('input[type=file]').setInputFiles(filesToImport());
      await page.getByRole('dialog').waitFor();
    },
  },
};

async function takePicture(browser, url, folder, name) {
  const { act, phone = false, dark = false } = PICTURES[name];
  const page = await browser.newPage({
    baseURL: url,
    ...(phone ? PHONE : WIDE),
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await act(page);
  // Portraits come when the rest is there.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  await page.context().close();
  console.log(path);
}

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string', default: '' }, dist: { type: 'string', default: 'dist' } },
  });
  const folder = positionals[0] ?? 'docs/screenshots';
  mkdirSync(folder, { recursive: true });
  const server = await serve({ root: values.dist });
  const browser = await chromium.launch(await findBrowser());
  try {
    const names = Object.keys(PICTURES).filter((name) => new RegExp(values.only).test(name));
    for (const name of names) await takePicture(browser, server.url, folder, name);
  } finally {
    await browser.close();
    await server.close();
  }
}

await run();
