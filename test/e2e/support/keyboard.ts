import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** More stops than any screen has before the thing one looks for. */
const MANY = 80;

interface Stop {
  readonly what: string;
  /** A drawn outline, of the element or of what stands for it. */
  readonly outlined: boolean;
  /** Some of it can be seen: it is in the window, and nothing lies on all of it. */
  readonly inSight: boolean;
}

function stopOf(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const label = element.closest('label');
    const unseen = getComputedStyle(element).opacity === '0';
    const styles = [
      ...(unseen ? [] : [getComputedStyle(element), getComputedStyle(element, '::after')]),
      ...(label ? [getComputedStyle(label)] : []),
    ];
    const box = (label ?? element).getBoundingClientRect();
    const part = [0.1, 0.3, 0.5, 0.7, 0.9];
    const hits = part.some((across) =>
      part.some((down) => {
        const hit = document.elementFromPoint(box.x + box.width * across, box.y + box.height * down);
        return hit !== null && (element.contains(hit) || hit === label || (label?.contains(hit) ?? false));
      }),
    );
    return {
      what: element.outerHTML.slice(0, 160),
      outlined: styles.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      ),
      inSight: hits,
    };
  });
}

/** Presses Tab until the keyboard is on `target`; at every stop on the way one must see where it is. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MANY; presses += 1) {
    await page.keyboard.press(key);
    const { what, ...seen } = await stopOf(page);
    expect.soft(seen, `the focus on ${what}`).toEqual({ outlined: true, inSight: true });
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} does not get to ${String(target)}.`);
}
