import { expect } from '@playwright/test';
import type { Scenario } from '../../../src/domain/scenario';
import { nameOf } from './visitor';
import type { Visitor } from './visitor';

/** Plays a character in a scene as a person does: two replies, between them the message that all get. */
export async function playScene(
  visitor: Visitor,
  characterId: string,
  scene: Scenario,
  words: readonly [string, string],
): Promise<void> {
  const { page, t } = visitor;
  const name = nameOf(characterId, visitor.locale);
  const field = page.getByRole('textbox', { name: t('write.field', { name }) });
  await visitor.goTo(`/write/${characterId}/${scene.id}`);
  await field.fill(words[0]);
  await visitor.button('write.give').click();
  await visitor.button('write.use').click();
  await expect(page.getByText(t('write.round', { round: 2 }))).toBeVisible();
  await field.fill(words[1]);
  await visitor.button('write.give').click();
  await expect(page.getByText(t('write.done'))).toBeVisible();
}
