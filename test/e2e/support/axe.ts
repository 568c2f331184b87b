import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** What depends on nothing but the width and the words of a page is looked at in one print only. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Until the page is painted in the print that was asked for. Now and then a part of a talk was read in the colours of
 * the print before (why is not known); a sheet that comes and goes has every style worked out anew.
 */
async function repainted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
    const touch = new CSSStyleSheet();
    touch.replaceSync('* { --print: changed }');
    const sheets = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...sheets, touch];
    await frame();
    document.adoptedStyleSheets = sheets;
    await frame();
    await frame();
  });
}

async function expectNothingFound(axe: AxeBuilder, what: string): Promise<void> {
  // The app has no frames, so there is nothing to gather in a page of its own.
  const { violations, passes } = await axe.setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => ({
    rule: id,
    at: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`),
  }));
  expect.soft(found, `what axe says against: ${what}`).toEqual([]);
  // A look at an empty page finds no fault either.
  expect.soft(passes.length, `what axe has looked at: ${what}`).toBeGreaterThan(0);
}

/**
 * Has axe look at the page as it stands, with every rule it has switched on and the size of targets besides, in the
 * light print and, where `dark`, for its colours in the dark one. Goes on after a violation, so that one run tells
 * of all.
 */
export async function expectAccessible(page: Page, what: string, dark = true): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await repainted(page);
  const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
  await expectNothingFound(axe, `${what}, light`);
  if (!dark) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  await repainted(page);
  await expectNothingFound(new AxeBuilder({ page }).withRules(RULES_OF_COLOUR), `${what}, dark`);
}
