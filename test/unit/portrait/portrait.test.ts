import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawPortrait } from '../../../src/portrait/draw';
import { EXPRESSIONS } from '../../../src/portrait/expression';
import { contour, knots, mirror } from '../../../src/portrait/rig';

const CAST = readdirSync(join(import.meta.dirname, '../../../src/portrait/cast')).map((file) =>
  file.replace(/\.ts$/, ''),
);
const CROPS = ['bust', 'face'] as const;
const MOST_BYTES = 12 * 1024;

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z][\w:-]*="[^"<>&]*")*)\s*(\/?)>/y;

/** What is wrong with the markup: every character must belong to a tag, and every tag must be closed in turn. */
function markupFault(svg: string): string | null {
  const open: string[] = [];
  let at = 0;
  while (at < svg.length) {
    TAG.lastIndex = at;
    const tag = TAG.exec(svg);
    if (!tag) return `no tag at ${at}: ${svg.slice(at, at + 80)}`;
    const [whole, closing, name = '', attributes = '', empty] = tag;
    const names = [...attributes.matchAll(/([\w:-]+)=/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) return `an attribute twice: ${whole}`;
    if (closing && open.pop() !== name) return `</${name}> closes another tag`;
    if (!closing && !empty) open.push(name);
    at = TAG.lastIndex;
    if (open.length === 0 && at < svg.length) return 'something follows the root';
  }
  return open.length > 0 ? `<${open.join('><')}> left open` : null;
}

async function everySvg(id: string): Promise<readonly string[]> {
  const drawn = await Promise.all(
    CROPS.flatMap((crop) => EXPRESSIONS.map((expression) => drawPortrait(id, expression, crop))),
  );
  return drawn.map((svg) => svg ?? '');
}

test('there are drawings', () => {
  expect(CAST).toEqual(expect.arrayContaining(['levi', 'luffy', 'rem', 'violet']));
});

test('a character without a drawing has none', async () => {
  expect(await drawPortrait('nobody', 'joy', 'bust')).toBeNull();
  expect(await drawPortrait('../rig/index', 'joy', 'bust')).toBeNull();
});

describe.each(CAST)('%s', (id) => {
  test('is well-formed in every expression and crop', async () => {
    for (const svg of await everySvg(id)) {
      expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="')).toBe(true);
      expect(markupFault(svg)).toBeNull();
      expect(svg).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
    }
  });

  test('needs nothing from outside and runs nothing', async () => {
    for (const svg of await everySvg(id)) {
      expect(svg).not.toMatch(/<(text|tspan|foreignObject|script|image|style|animate|set|a)\b/i);
      expect(svg).not.toMatch(/\son\w+=/i);
      const ids = [...svg.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
      const named = [...svg.matchAll(/(?:href="|url\()([^")]*)/g)].map((match) => match[1] ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      for (const name of named) {
        expect(name).toMatch(/^#/);
        expect(ids).toContain(name.slice(1));
      }
    }
  });

  test('shows six different faces', async () => {
    const all = await everySvg(id);
    expect(new Set(all).size).toBe(EXPRESSIONS.length * CROPS.length);
  });

  test('stays small', async () => {
    for (const svg of await everySvg(id)) {
      expect(gzipSync(svg, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
    }
  });
});

describe('geometry', () => {
  test('text and knots draw the same contour', () => {
    expect(contour('0,0 10,0,.1 10,10,.1,-.1 0,20,v')).toBe(
      contour([
        [0, 0],
        [10, 0, 0.1],
        [10, 10, 0.1, -0.1],
        [0, 20, 'v'],
      ]),
    );
  });

  test.each(['1', '1,x', '1,2,q', '1,,2', 'M1 2', ''])('"%s" is no outline', (text) => {
    expect(() => contour(text)).toThrow('is no knot');
  });

  test('an outline mirrored twice is itself again', () => {
    const outline = '10,0 40,0,.1 50,30,h 30,60,.1,-.2 10,40';
    const twice = mirror(mirror(outline));
    expect(contour(twice)).toBe(contour(outline));
  });

  test('the mirrored outline keeps its bulges outward', () => {
    expect(knots(mirror('0,0 10,0,.2 10,10'))).toEqual([
      [310, 10],
      [310, 0],
      [320, 0, 0.2],
    ]);
  });
});
