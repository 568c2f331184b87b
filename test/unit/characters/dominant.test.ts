import { describe, expect, test } from 'vitest';
import { dominantColour, hueAndChroma } from '../../../src/features/characters/dominant';

type Rgb = readonly [number, number, number];

function pixels(...runs: readonly (readonly [count: number, rgb: Rgb, alpha?: number])[]): Uint8ClampedArray {
  return Uint8ClampedArray.from(
    runs.flatMap(([count, rgb, alpha = 255]) => Array.from({ length: count }, () => [...rgb, alpha]).flat()),
  );
}

const RED: Rgb = [200, 30, 40];
const SKIN: Rgb = [245, 215, 195];
const BLUE: Rgb = [40, 80, 200];
const GREY: Rgb = [128, 128, 128];

describe('the colour of a picture', () => {
  test('is measured as OKLCH measures it', () => {
    const red = hueAndChroma(255, 0, 0);
    expect(red.hue).toBeCloseTo(29.23, 1);
    expect(red.chroma).toBeCloseTo(0.2577, 3);
    expect(hueAndChroma(128, 128, 128).chroma).toBeLessThan(0.001);
  });

  test('is its strong colour, not the skin or the paper around it', () => {
    const { hue, chroma } = dominantColour(pixels([2000, SKIN], [2000, [255, 255, 255]], [300, BLUE]));
    expect(Math.abs(hue - hueAndChroma(...BLUE).hue)).toBeLessThan(6);
    expect(chroma).toBeLessThanOrEqual(0.17);
  });

  test('does not count what is transparent', () => {
    const { hue } = dominantColour(pixels([5000, BLUE, 0], [50, RED]));
    expect(Math.abs(hue - hueAndChroma(...RED).hue)).toBeLessThan(6);
  });

  test.each([
    ['a grey picture', pixels([1000, GREY])],
    ['an empty one', pixels()],
    ['a transparent one', pixels([100, RED, 0])],
  ])('of %s is a quiet one', (_what, data) => {
    expect(dominantColour(data).chroma).toBeLessThanOrEqual(0.03);
  });
});
