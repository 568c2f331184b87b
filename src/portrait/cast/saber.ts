import { bun, bunOutline, contour, FAIR, INK, inks, lerp, mirror, neck } from '../rig';
import type { Accessories, Body, Bun, CharacterDrawing, Pen, Point } from '../rig';

const DRESS = { base: '#3158b4', shade: '#1d3679', line: '#162858' };
const PLATE = { base: '#dde4ef', shade: '#8e9bb8', line: '#6e7a98' };
const GOLD = '#e3b64c';
const LINEN = { base: '#fff', shade: '#c9d2ea' };
const RIBBON = { base: '#3f6fd0', shade: '#264a97' };
const OUTLINE = '#6d4818';
const BRAID = { base: '#f4d985', inner: '#e0b75f', shade: '#cf9f4b', light: '#fff3c2', line: OUTLINE };

const SHOULDERS = contour('44,338 48,296,.2 82,268,.2 134,250,.06 182,250 234,268,.06 268,296,.2 272,338,.2');
const COLLAR = '126,236 144,244,-.04 152,272,.02 156,296 120,282,.06 112,262,.06';
const LINING = contour('140,246 158,250,-.1 176,246,-.1 166,298 150,298');
const BREASTPLATE = contour(
  '86,338 86,306,.06 108,286,.14 134,292,.12 158,280,-.1 182,292,-.1 208,286,.12 230,306,.14 230,338,.06',
);

function body(pen: Pen): Body {
  const folds = inks([
    ['60,286 52,306 54,338', 2.6],
    ['80,282 72,296 70,316', 2.2],
    ['256,286 264,306 262,338', 2.6],
    ['236,282 244,296 246,316', 2.2],
  ]);
  const trims = inks([
    ['141,242 148,270 151,296', 3.6, 'flat'],
    ['175,242 168,270 165,296', 3.6, 'flat'],
  ]);
  const lacing = inks([
    ['150,262 158,266 167,272', 2.6, 'flat'],
    ['166,262 158,266 149,272', 2.6, 'flat'],
    ['151,276 158,280 166,285', 2.6, 'flat'],
    ['165,276 158,280 150,285', 2.6, 'flat'],
  ]);
  const ridges = inks([
    ['158,284 158,312 158,338', 2.4, 'flat'],
    ['104,304 124,314 130,338', 2.2],
    ['212,304 192,314 186,338', 2.2],
  ]);
  const inlay = inks([
    ['88,314 108,294 134,300 158,289', 4.4, 'flat'],
    ['158,289 182,300 208,294 228,314', 4.4, 'flat'],
  ]);
  return {
    silhouette: [SHOULDERS],
    svg:
      neck(pen) +
      pen.cel(SHOULDERS, {
        ...DRESS,
        line: INK,
        shift: [-6, -4],
        tone: true,
        inside: pen.fill(folds, DRESS.line),
      }) +
      pen.cel(LINING, { ...LINEN, shift: [-3, -3], stroke: 1.8, inside: pen.fill(lacing, RIBBON.base) }) +
      [contour(COLLAR), contour(mirror(COLLAR, 158))]
        .map((d) => pen.cel(d, { ...DRESS, line: INK, shift: [-3, -3], inside: pen.fill(trims, GOLD) }))
        .join('') +
      pen.cel(BREASTPLATE, {
        ...PLATE,
        line: INK,
        shift: [-6, -5],
        inside: pen.fill(inlay, RIBBON.base) + pen.fill(ridges, PLATE.line),
      }),
  };
}

/** The braid lies round the head: `part` 0 above the ear, 1 up where the hair covers it; `out` from its middle. */
function onBraid(side: -1 | 1, part: number, out: number): Point {
  const a = lerp(-0.07, 0.27, part) * Math.PI;
  return [160 + side * Math.cos(a) * (92 + out), 138 - Math.sin(a) * (96 + out)];
}

const PLAITS = 5;

/** Two plaits, one from the outer and one from the inner edge, that meet in the middle of the braid. */
function plaits(side: -1 | 1, i: number): readonly string[] {
  const at = i / PLAITS;
  const step = 1 / PLAITS;
  const half = 11 * (1 - 0.75 * at ** 3);
  return [1, -1].map((edge) => {
    const turn = -side * edge;
    return contour([
      onBraid(side, at, half * 0.35 * edge),
      [...onBraid(side, at + step * 0.25, half * edge), 0.3 * turn],
      [...onBraid(side, at + step * 1.4, half * 0.9 * edge), 0.2 * turn],
      [...onBraid(side, at + step * 1.1, -half * 0.12 * edge), 0.3 * turn],
    ]);
  });
}

function accessories(pen: Pen): Accessories {
  const both = (outline: string): readonly string[] => [contour(outline), contour(mirror(outline))];
  const [loops, tails] = [both(LOOP), both(TAIL)];
  const gathers = pen.fill(BOW_FOLDS, RIBBON.shade);
  return {
    silhouette: [...loops, ...tails, bunOutline(BUN), AHOGE],
    behind:
      bun(pen, BUN, BRAID) +
      tails.map((d) => pen.cel(d, { ...RIBBON, shift: [-3, -4] })).join('') +
      loops.map((d) => pen.cel(d, { ...RIBBON, shift: [-3, -4], inside: gathers })).join('') +
      pen.cel(AHOGE, { ...BRAID, shift: [-2, -2], stroke: 2 }),
    front: ([-1, 1] as const)
      .flatMap((side) => Array.from({ length: PLAITS }, (_, i) => plaits(side, i)).flat())
      .map((d, i) => pen.fill(d, i % 2 ? BRAID.inner : BRAID.base, ` stroke="${OUTLINE}" stroke-width="1.6"`))
      .join(''),
  };
}

/** The bun at the back of her head, above the ribbon that ties it, shows on the side turned away. */
const BUN: Bun = { at: [252, 108], radius: 31, turn: 1, plaits: 8 };

const LOOP = '80,160 40,162,.12 32,124,.3 78,132,.14';
const TAIL = '62,150 84,156 70,204,.08 58,196 46,208 52,170,.08';
const BOW_FOLDS = inks([
  ['78,142 60,138 44,140', 2.4, 'in'],
  ['78,150 62,151 50,155', 2.2, 'in'],
  ['242,142 260,138 276,140', 2.4, 'in'],
  ['242,150 258,151 270,155', 2.2, 'in'],
]);
const AHOGE = contour('156,52 157,28,.1 179,4,.24 206,21,.26 182,13,-.24 166,30,-.16 165,52,-.06');

export const drawing: CharacterDrawing = {
  id: 'saber',
  spot: '#3f74d8',
  roll: 2,
  skin: { ...FAIR, base: '#ffe9da', shade: '#f2c1aa' },
  face: {
    halfWidth: 64,
    jaw: 49,
    chin: 236,
    chinWidth: 9,
    angle: 0.15,
    eyeLine: 168,
    eyeGap: 33,
    neck: 18,
    noseY: 201,
    mouthY: 215,
  },
  ears: 'covered',
  eye: {
    width: 40,
    height: 35,
    irisWidth: 28,
    irisHeight: 33,
    iris: ['#0e5a40', '#2f9d70', '#aef0c4'],
    rim: '#0b4230',
    glow: '#d6ffdf',
    lash: 5.6,
    flick: [6, -2],
    innerY: 6,
    outerY: -2,
    innerDrop: 1,
    bottom: 0.56,
    irisDown: 0.5,
  },
  brow: { y: -26, width: 33, thickness: 3.8, arch: 2.5, inner: 2, outer: 0, colour: '#8c6122' },
  nose: 'soft',
  mouth: { width: 20, depth: 13 },
  expressions: {
    neutral: { mouth: 'soft', mouthWidth: 19, browInner: -2 },
    joy: { eyes: 'shut', mouth: 'soft', mouthWidth: 26, blush: 0.7, browY: -2 },
    determination: { mouth: 'firm', mouthWidth: 28, open: 0.78, slant: 12 },
    surprise: { mouthWidth: 26 },
    embarrassment: { mouthWidth: 24 },
  },
  hair: {
    base: '#f6df94',
    shade: '#d4a651',
    light: '#fff7d4',
    line: '#96702f',
    outline: OUTLINE,
    back: '#dcb35c',
    backShade: '#b38538',
    crown: [162, 50],
    fade: [104, 152],
    rings: [{ cx: 160, cy: 146, rx: 68, ry: 66, from: 204, to: 336, height: 12, spikes: 10, gaps: [5] }],
    behind: ['112,216 84,206,.12 66,126,.08 160,38,v 254,126,h 236,206,.08 208,216,.12'],
    front: [
      `98,188 92,176,.06 72,160,.1 66,124,.06 160,38,v 254,124,h 248,160,.06 228,176,.1 222,188,.06 226,148,-.05 216,168,.08
       208,128,.1 198,151,-.1 184,108,.1 178,142,.08 166,176,.06 160,110,-.08 146,150,-.04 130,112,.08 116,152,-.04 112,126,-.06
       102,166,.1`,
      '92,84 104,150,.05 99,192,-.04 108,240,-.05 93,230,.06 88,246,-.04 76,196,.06 80,130,.05',
      mirror('92,84 104,150,.05 99,192,-.04 108,240,-.05 93,230,.06 88,246,-.04 76,196,.06 80,130,.05'),
    ],
    lines: [
      ['162,44 146,76 134,112', 2.2],
      ['164,44 180,72 186,106', 2.2],
      ['160,44 116,74 104,126', 1.8],
      ['168,44 206,72 218,126', 1.8],
      ['88,150 84,184 90,220', 1.8],
      ['232,150 236,184 230,220', 1.8],
    ],
  },
  body,
  accessories,
  sweatAt: [238, 140],
  markAt: [240, 46],
  faceView: [20, 0, 280],
};
