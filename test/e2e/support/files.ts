import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { CardFixture } from '../../fixtures/card-files';
import type { Visitor } from './visitor';

/** Chooses files, or files at these paths, in the window that `button` opens. */
export async function chooseFiles(
  page: Page,
  button: Locator,
  files: readonly CardFixture[] | readonly string[] | CardFixture,
): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await button.click();
  const chooser = await choosing;
  await chooser.setFiles(files as CardFixture[] | string[] | CardFixture);
}

/** Files as the page itself has them in a drop or a paste. */
function inPage(page: Page, files: readonly CardFixture[]) {
  const plain = files.map(({ name, mimeType, buffer }) => ({
    name,
    mimeType,
    base64: buffer.toString('base64'),
  }));
  return page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, mimeType, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name, { type: mimeType }));
    }
    return data;
  }, plain);
}

/** Drags files over the page and lets go of them there; `held` is looked at in between. */
export async function dropFiles(
  page: Page,
  files: readonly CardFixture[],
  held?: () => Promise<void>,
): Promise<void> {
  const dataTransfer = await inPage(page, files);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer });
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await held?.();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

export async function pasteFiles(page: Page, files: readonly CardFixture[]): Promise<void> {
  const clipboardData = await inPage(page, files);
  await page.evaluate((data) => {
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, clipboardData);
}

/** The file that pressing `button` saves. */
export async function savedFile(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const coming = page.waitForEvent('download');
  await button.click();
  const download = await coming;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** What the library says of an import. */
export function importReport(visitor: Visitor, refused = false): Locator {
  const title = visitor.t(refused ? 'library.importRefused' : 'library.importDone');
  return visitor.page.getByRole('dialog', { name: title });
}

/** Imports files in the library, which is open, and closes what is said of it; its words. */
export async function importThere(
  visitor: Visitor,
  files: readonly CardFixture[],
  refused = false,
): Promise<string> {
  await chooseFiles(visitor.page, visitor.button('library.import'), files);
  const report = importReport(visitor, refused);
  await expect(report).toBeVisible();
  const words = await report.innerText();
  await report.getByRole('button', { name: visitor.t('common.close') }).click();
  await expect(report).toHaveCount(0);
  return words;
}
