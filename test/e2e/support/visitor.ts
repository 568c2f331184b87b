import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { findCharacter } from '../../../src/content/cast';
import type { MessageId } from '../../../src/content/messages/en';
import { SCENARIOS } from '../../../src/content/scenarios';
import type { Locale } from '../../../src/domain/locale';
import type { Scenario } from '../../../src/domain/scenario';
import { appUrl } from './places';
import { wordsOf } from './words';
import type { Values } from './words';

/** A character's name as the app shows it. */
export function nameOf(characterId: string, locale: Locale = 'en'): string {
  const character = findCharacter(characterId);
  if (!character) throw new Error(`There is no ${characterId} in the cast.`);
  return character.name[locale];
}

export function scenarioOf(id: number): Scenario {
  const scenario = SCENARIOS.find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`There is no scenario ${id}.`);
  return scenario;
}

/** The button that deletes the talk of a row of the library, whatever its date. */
export function deleteButton(visitor: Visitor, row: Locator, characterId: string): Locator {
  return row.getByRole('button', {
    name: visitor.named('library.delete', 'date', { name: nameOf(characterId, visitor.locale) }),
  });
}

/** Somebody with the app before them: what they do, and what they find on the page. */
export class Visitor {
  readonly t: (id: MessageId, values?: Values) => string;

  constructor(
    readonly page: Page,
    readonly locale: Locale = 'en',
    /** Where the app is, with a slash at the end. */
    readonly home: string = appUrl(),
  ) {
    this.t = wordsOf(locale);
  }

  /** Goes to an address of the app, `/library` for instance. */
  async goTo(address = '/'): Promise<void> {
    await this.page.goto(`${this.home}?lang=${this.locale}#${address}`);
  }

  /** Has been here before: the page for newcomers does not open. To be called before the first page is. */
  async wasHereBefore(): Promise<void> {
    await this.page.addInitScript(() => localStorage.setItem('chatanime:welcomed', 'yes'));
  }

  /** A message of which one value, `open`, can be anything. */
  named(id: MessageId, open: string, values?: Values): RegExp {
    const parts = this.t(id, { ...values, [open]: '\u0000' }).split('\u0000');
    const escaped = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    return new RegExp(`^${escaped.join('.*')}$`, 's');
  }

  button(id: MessageId, values?: Values): Locator {
    return this.page.getByRole('button', { name: this.t(id, values), exact: true });
  }

  link(id: MessageId, values?: Values): Locator {
    return this.page.getByRole('link', { name: this.t(id, values), exact: true });
  }

  // Casting

  async pickCharacter(id: string): Promise<void> {
    await this.page.getByRole('link', { name: nameOf(id, this.locale), exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(nameOf(id, this.locale));
  }

  async chooseScene(scenario: Scenario): Promise<void> {
    await this.page.getByRole('radio', { name: scenario.event[this.locale] }).check();
  }

  async chooseOpenTalk(): Promise<void> {
    await this.page.getByRole('radio', { name: this.t('casting.openTalk') }).check();
  }

  /** Begins the talk; its session's id. */
  async start(): Promise<string> {
    await this.button('casting.start').click();
    await this.page.waitForURL(/#\/chat\//);
    await expect(this.composer).toBeVisible();
    return this.sessionId();
  }

  sessionId(): string {
    const id = /#\/chat\/([^/]+)/.exec(this.page.url())?.[1];
    if (!id) throw new Error(`${this.page.url()} is no talk.`);
    return id;
  }

  // The talk

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: this.t('chat.message'), exact: true });
  }

  get sendButton(): Locator {
    return this.button('chat.send');
  }

  get stopButton(): Locator {
    return this.button('chat.stop');
  }

  get transcript(): Locator {
    return this.page.getByRole('log');
  }

  /** Every reply of a character on the page, in order: by its id in the cast, or the name of one's own. */
  replies(character: string): Locator {
    const name = findCharacter(character)?.name[this.locale] ?? character;
    return this.page.getByRole('article', { name: this.t('chat.replyFrom', { name }), exact: true });
  }

  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.sendButton.click();
  }

  /** Waits until a reply has ended, however it did, and the next thing can be asked for. */
  async heardOut(reply: Locator): Promise<void> {
    await expect(reply).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
    await expect(this.stopButton).toBeHidden();
    const another = reply.getByRole('button', { name: this.t('chat.anotherAnswer') });
    const again = reply.getByRole('button', { name: this.t('common.tryAgain') });
    await expect(another.or(again)).toBeEnabled();
  }

  /**
   * Says something and hears the answer out; the reply. Long talks keep only what is near the view in the page,
   * so replies cannot be counted there.
   */
  async ask(character: string, text: string): Promise<Locator> {
    await this.say(text);
    await expect(this.transcript.getByText(text, { exact: true })).toBeVisible();
    const reply = this.replies(character).last();
    await this.heardOut(reply);
    return reply;
  }

  /** What is said in a reply so far. */
  words(reply: Locator): Locator {
    return reply.locator('.bubble');
  }

  /** Opens a reply's details: beside its other actions, or on a phone behind the last of them. */
  async showDetails(reply: Locator): Promise<void> {
    const name = this.t('chat.details');
    const beside = reply.getByRole('button', { name });
    if (await beside.isVisible()) {
      await beside.click();
      return;
    }
    await reply.getByRole('button', { name: this.t('chat.moreAnswer') }).click();
    await this.page.getByRole('dialog').getByRole('button', { name }).click();
  }

  // Rating

  /** The rating beside the talk on a wide screen. */
  get ratingPanel(): Locator {
    return this.page.getByRole('complementary', { name: this.t('rating.title'), exact: true });
  }
}
