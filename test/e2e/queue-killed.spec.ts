import type { BrowserContext, Locator, Page } from '@playwright/test';
import { METRICS } from '../../src/domain/metric';
import { createRandom } from '../../src/domain/random';
import type { Random } from '../../src/domain/random';
import { recordedRows } from '../fixtures/recorded-rows';
import { arriveWith, dump } from './support/database';
import { expect, test } from './support/fixtures';
import { kill } from './support/kill';
import { current, makeQueue } from './support/rating-queue';
import { measureStarvation } from './support/starvation';
import { Visitor } from './support/visitor';

const ITEMS = 40;
const SET_SIZE = 3;

/** When the tab dies: twenty times in all. */
const MOMENTS = ['marking', 'opening', 'left', 'overall'] as const;
const KILLS_A_MOMENT = 5;
type Moment = (typeof MOMENTS)[number];

/**
 * A mark shows at once and is written at once, which takes some tens of milliseconds: what has been in sight for as
 * long as it takes to look at it must be there. A busy machine may add what it kept the page waiting.
 */
const GRACE_MS = 200;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

interface Mark {
  /** Of a reply by its words and the metric's index; the index of a set that was judged. */
  readonly of: string;
  readonly digit: string;
  /** Since when it is in sight, epoch milliseconds. */
  readonly at: number;
}

/** What the page has told the rater in all its lives. */
interface Memory {
  marks: readonly Mark[];
  judged: readonly Mark[];
  /** How many items were left, whether or not that could be written down. */
  left: number;
  /** What was in sight before this time must be there. */
  due: number;
}

/** Those that must be there, and of the others those that are. */
function kept(seen: readonly Mark[], found: ReadonlyMap<string, string>, due: number): readonly Mark[] {
  return seen.filter(({ of, at }) => at <= due || found.has(of));
}

class Rater {
  constructor(
    readonly visitor: Visitor,
    readonly random: Random,
    readonly memory: Memory,
  ) {}

  get #page(): Page {
    return this.visitor.page;
  }

  get question(): Locator {
    const name = this.visitor.t('queue.overall.title', { count: SET_SIZE * 2 });
    return this.#page.getByRole('heading', { name });
  }

  async #press(of: string): Promise<Mark> {
    const digit = String(1 + Math.floor(this.random() * 5));
    await this.#page.keyboard.press(digit);
    return { of, digit, at: Date.now() };
  }

  #words(): Promise<string> {
    return current(this.visitor).locator('.bubble').innerText();
  }

  /** Marks up to `count` metrics more of the reply at hand, with so many milliseconds at most between them. */
  async mark(count: number, restMs = 0): Promise<void> {
    const words = await this.#words();
    const before = this.memory.marks.filter(({ of }) => of.startsWith(`${words} `)).length;
    const last = Math.min(before + count, METRICS.length);
    for (let index = before; index < last; index += 1) {
      const mark = await this.#press(`${words} ${index}`);
      this.memory.marks = [...this.memory.marks, mark];
      await pause(this.random() * restMs);
    }
    await expect(this.#page.locator('[data-metric] input:checked')).toHaveCount(last);
  }

  /** Marks all of the item at hand and leaves it; the words of its last reply. */
  async leaveItem(): Promise<string> {
    const { t } = this.visitor;
    const next = this.#page.getByRole('button', { name: t('queue.run.nextItem'), exact: true });
    await this.mark(METRICS.length);
    if (!(await next.isVisible())) {
      const words = await this.#words();
      await this.#page.keyboard.press('Enter');
      await expect(current(this.visitor)).not.toContainText(words);
      await this.mark(METRICS.length);
      await expect(next).toBeVisible();
    }
    const last = await this.#words();
    await this.#page.keyboard.press('Enter');
    this.memory.left += 1;
    return last;
  }

  async judge(): Promise<void> {
    const mark = await this.#press(String(this.memory.judged.length));
    await expect(this.#page.getByRole('radio', { name: mark.digit, exact: true })).toBeChecked();
    this.memory.judged = [...this.memory.judged, mark];
  }

  /** On to an item, past the question about variety. */
  async toItem(): Promise<void> {
    await expect(this.question.or(current(this.visitor))).toBeVisible();
    if (!(await this.question.isVisible())) return;
    await this.judge();
    await this.#page.keyboard.press('Enter');
    await expect(current(this.visitor)).toBeVisible();
  }

  async toQuestion(): Promise<void> {
    for (let item = 0; item <= SET_SIZE && !(await this.question.isVisible()); item += 1) {
      const last = await this.leaveItem();
      await expect(current(this.visitor).filter({ hasText: last })).toHaveCount(0);
      await expect(this.question.or(current(this.visitor))).toBeVisible();
    }
  }

  /** Every mark that has been in sight is there as it was, nothing is skipped, at most the last item is not left. */
  async findsEverything(): Promise<void> {
    const { memory } = this;
    const { ratings, replies, diversity, exposures } = await dump(this.#page);
    const words = new Map(replies.map(({ id, text }) => [id, text]));
    const marked = new Map(
      ratings.flatMap(({ replyId, marks }) =>
        METRICS.flatMap((metric, index): [string, string][] =>
          marks[metric] === undefined ? [] : [[`${words.get(replyId)} ${index}`, String(marks[metric])]],
        ),
      ),
    );
    const judged = new Map(diversity.map(({ mark }, index) => [String(index), String(mark)]));
    memory.marks = kept(memory.marks, marked, memory.due);
    memory.judged = kept(memory.judged, judged, memory.due);
    expect(marked).toEqual(new Map(memory.marks.map(({ of, digit }) => [of, digit])));
    expect(judged).toEqual(new Map(memory.judged.map(({ of, digit }) => [of, digit])));
    expect(exposures.filter(({ skipped }) => skipped !== undefined)).toEqual([]);
    const settled = exposures.filter((row) => row.settled === 1).length;
    expect([memory.left, memory.left - 1]).toContain(settled);
    memory.left = settled;
  }
}

/** Goes on with the queue until `moment`, in which the tab is to die. */
async function rateUntil(rater: Rater, moment: Exclude<Moment, 'opening'>): Promise<void> {
  await rater.toItem();
  if (moment === 'marking') await rater.mark(2 + Math.floor(rater.random() * 6), 150);
  else if (moment === 'left') {
    await rater.leaveItem();
    await pause(rater.random() * 40);
  } else {
    await rater.toQuestion();
    await rater.judge();
    await pause(rater.random() * 400);
  }
}

async function anotherTab(context: BrowserContext): Promise<Visitor> {
  return new Visitor(await context.newPage());
}

test('a tab killed in the middle of a queue, twenty times: no mark that was seen is lost', async ({
  context,
  page,
}) => {
  test.slow();
  const random = createRandom(1);
  const starvation = await measureStarvation(context);
  const first = new Visitor(page);
  await first.wasHereBefore();
  await arriveWith(first, recordedRows(1, 1, ITEMS));
  const id = await makeQueue(first, { setSize: SET_SIZE });
  await page.close();
  const memory: Memory = { marks: [], judged: [], left: 0, due: 0 };
  const moments = Array.from({ length: KILLS_A_MOMENT }, () => MOMENTS).flat();
  for (const [index, moment] of moments.entries()) {
    await test.step(`${index + 1}: ${moment}`, async () => {
      const visitor = await anotherTab(context);
      starvation.reset();
      if (moment === 'opening') {
        await visitor.page.goto(`${visitor.home}?lang=en#/rate/${id}`, { waitUntil: 'commit' });
        await pause(random() * 800);
        await kill(context, visitor.page);
        return;
      }
      await visitor.goTo(`/rate/${id}`);
      const rater = new Rater(visitor, random, memory);
      await rater.findsEverything();
      await rateUntil(rater, moment);
      const killedAt = await kill(context, visitor.page);
      memory.due = killedAt - GRACE_MS - starvation.before(killedAt);
    });
  }
  const last = await anotherTab(context);
  await last.goTo(`/rate/${id}`);
  const rater = new Rater(last, random, memory);
  await rater.findsEverything();
  await rater.toItem();
  // Sixteen of the twenty came back with more than they began with.
  expect(memory.left).toBeGreaterThanOrEqual(KILLS_A_MOMENT * SET_SIZE);
});
