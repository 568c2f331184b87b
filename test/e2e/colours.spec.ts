import { expect, test } from './support/fixtures';

/** What stands on what, and the least contrast that it needs. */
const PAIRS = [
  ['--color-ink', '--color-page', 4.5],
  ['--color-ink', '--wash', 4.5],
  ['--color-ink', '--color-hair', 4.5],
  ['--color-soft', '--color-page', 4.5],
  ['--color-soft', '--color-desk', 4.5],
  ['--color-soft', '--wash', 4.5],
  ['--color-soft', '--color-hair', 4.5],
  ['--color-danger', '--color-page', 4.5],
  ['--color-danger', '--wash', 4.5],
  ['--spot', '--color-page', 4.5],
  ['--spot', '--wash', 4.5],
  ['--on-spot', '--spot-fill', 4.5],
  // Outlines of what has the focus.
  ['--spot', '--color-desk', 3],
  ['--spot', '--color-raised', 3],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ colorScheme });

    test(`every character's colour can be read: ${colorScheme}`, async ({ page, visitor }) => {
      await visitor.goTo('/');
      await expect(page.locator('[role=listitem][data-spot]')).toHaveCount(20);
      const weak = await page.evaluate((pairs) => {
        const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        if (!canvas) throw new Error('no canvas');
        const luminance = (colour: string): number => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
            const part = byte / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const found: string[] = [];
        for (const panel of document.querySelectorAll('[role=listitem][data-spot]')) {
          const probe = panel.appendChild(document.createElement('i'));
          const lightOf = (name: string): number => {
            probe.style.color = `var(${name})`;
            return luminance(getComputedStyle(probe).color);
          };
          for (const [front, back, least] of pairs) {
            const [one, two] = [lightOf(front), lightOf(back)];
            const contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
            const who = panel.querySelector('h2')?.textContent ?? '';
            if (contrast < least) found.push(`${who}: ${front} on ${back} has ${contrast.toFixed(2)}`);
          }
          probe.remove();
        }
        return found;
      }, PAIRS);
      expect(weak).toEqual([]);
    });
  });
}
