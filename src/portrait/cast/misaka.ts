import { contour, ellipse, FAIR, INK, ink, inks, mirror, neck, xy } from '../rig';
import type { Accessories, Body, CharacterDrawing, Pen } from '../rig';

const BLOUSE = { base: '#fff', shade: '#c9d0e4' };
const FOLD = '#8d97b8';
const VEST = { base: '#dcc39a', shade: '#b0905f', line: '#8a6c40' };
const RIB = { base: '#cdb083', shade: '#9f8052' };

const SHOULDERS = contour('46,338 62,288,.16 134,252,.08 182,252 254,288,.08 270,338,.16');
const KNIT = '92,338 88,300,.04 108,264,.1 126,254,.04 158,322,.04 158,338';
const NECKLINE = '108,266 127,253,.06 160,324,.04 156,338,.04 146,338 118,286,-.04';
const COLLAR = '137,236 158,262,-.06 146,292 114,264,.06';
const CREST = contour('196,296 216,294,.06 217,308,.06 206,322,.1 196,309,.1');

function body(pen: Pen): Body {
  const folds = inks([
    ['76,292 74,312 80,338', 2.2],
    ['88,282 84,296 86,312', 2],
    ['240,292 242,312 236,338', 2.2],
    ['228,282 232,296 230,312', 2],
  ]);
  const knit = inks([
    ['104,298 102,318 104,338', 2],
    ['212,298 214,318 212,338', 2],
  ]);
  const placket =
    pen.fill(ink('158,262 158,300 158,338', 1.8, 'flat', 2), FOLD) + ellipse(158, 292, 2.6, 2.6, FOLD);
  const crest = pen.cel(CREST, { base: '#7b5a3a', shade: '#553b24', shift: [-3, -3], stroke: 1.8 });
  return {
    silhouette: [SHOULDERS],
    svg:
      neck(pen) +
      pen.cel(SHOULDERS, { ...BLOUSE, shift: [-6, -4], inside: pen.fill(folds, FOLD) + placket }) +
      [contour(KNIT), contour(mirror(KNIT, 158))]
        .map((d) =>
          pen.cel(d, { ...VEST, line: INK, shift: [-5, -4], tone: true, inside: pen.fill(knit, VEST.line) }),
        )
        .join('') +
      [contour(NECKLINE), contour(mirror(NECKLINE, 158))]
        .map((d) => pen.cel(d, { ...RIB, shift: [-2, -3], stroke: 1.9 }))
        .join('') +
      crest +
      [contour(COLLAR), contour(mirror(COLLAR, 158))]
        .map((d) => pen.cel(d, { ...BLOUSE, shift: [-3, -3] }))
        .join(''),
  };
}

/** The two small white flowers of the hairpin. */
function hairpin(): string {
  const flower = (x: number, y: number, size: number): string => {
    const petals = [0, 72, 144, 216, 288].map(
      (a) => `<ellipse cx="0" cy="-7" rx="5" ry="6.4" transform="rotate(${a})"/>`,
    );
    return (
      `<g transform="translate(${x} ${y}) scale(${size})" fill="#fff" stroke="${INK}" stroke-width="1.7">${petals.join('')}` +
      '<circle r="3.4" fill="#ffd65e"/></g>'
    );
  };
  return flower(238, 126, 0.92) + flower(226, 110, 1.1);
}

type Axis = readonly [x: number, y: number, toX: number, toY: number];

/** A bolt of lightning along an axis: a zigzag, broad in the middle and pointed at both ends. */
function bolt([x, y, toX, toY]: Axis, width: number): string {
  const turns = 5;
  const length = Math.hypot(toX - x, toY - y);
  const [nx, ny] = [-(toY - y) / length, (toX - x) / length];
  const edge = (side: number): string[] =>
    Array.from({ length: turns + 1 }, (_, i) => {
      const zig = i === 0 || i === turns ? 0 : (i % 2 ? 0.16 : -0.16) * length;
      const along = (i + (i % 2 ? 0.35 : -0.35) * Math.sign(i % turns)) / turns;
      const off = zig + (side * width * Math.sin((Math.PI * i) / turns)) / 2;
      return xy(x + (toX - x) * along + nx * off, y + (toY - y) * along + ny * off);
    });
  return `M${[...edge(1), ...edge(-1).toReversed()].join('L')}Z`;
}

const FEW: readonly Axis[] = [
  [40, 100, 92, 92],
  [214, 40, 240, 80],
];
const MANY: readonly Axis[] = [
  [92, 32, 110, 92],
  [196, 28, 198, 88],
  [296, 148, 246, 164],
  [28, 118, 88, 112],
  [38, 206, 84, 184],
  [284, 216, 242, 200],
];

function sparks(pen: Pen): string {
  const axes = {
    neutral: FEW,
    joy: [],
    concern: [],
    surprise: FEW.slice(0, 1),
    determination: MANY,
    embarrassment: MANY.slice(0, 3),
  }[pen.expression];
  const d = axes.map((axis) => bolt(axis, 7 + 2 * pen.bold)).join('');
  return (
    pen.fill(d, '#2f8fdc', ' style="stroke:var(--halo,#fff)" stroke-width="6" stroke-linejoin="round"') +
    pen.fill(d, '#e4f8ff', ' stroke="#2f8fdc" stroke-width="2" stroke-linejoin="round"')
  );
}

function accessories(pen: Pen): Accessories {
  return { front: hairpin() + sparks(pen) };
}

export const drawing: CharacterDrawing = {
  id: 'misaka',
  spot: '#4db4f0',
  roll: -2,
  skin: { ...FAIR, base: '#ffe7d6', shade: '#f1bfa6' },
  face: {
    halfWidth: 65,
    jaw: 50,
    chin: 236,
    chinWidth: 9,
    eyeLine: 168,
    eyeGap: 34,
    neck: 17,
    noseY: 201,
    mouthY: 215,
  },
  ears: 'covered',
  eye: {
    width: 40,
    height: 37,
    irisWidth: 28,
    irisHeight: 34,
    iris: ['#4a2413', '#8f5330', '#dfa878'],
    rim: '#3a1a0c',
    glow: '#f8d8b0',
    lash: 5.6,
    flick: [6, -3],
    lashes: [[0.9, 6, -4]],
    innerY: 5,
    outerY: -3,
    bottom: 0.58,
    irisDown: 1,
  },
  brow: { y: -27, width: 32, thickness: 3.8, arch: 3, inner: 3, outer: -1, colour: '#5c3419' },
  nose: 'soft',
  mouth: { width: 22, depth: 16 },
  expressions: {
    neutral: { mouth: 'smirk', mouthWidth: 24, browInner: 1 },
    joy: { mouth: 'open', mouthWidth: 32 },
    determination: { mouth: 'smirk', mouthWidth: 32, slant: 10, browWeight: 1.5 },
    surprise: { mouthWidth: 28 },
    embarrassment: { mouth: 'grit', mouthWidth: 30, browInner: 4, browOuter: -3, gazeX: 7 },
  },
  hair: {
    base: '#b67b4e',
    shade: '#855234',
    light: '#e8bb8c',
    line: '#5a341b',
    outline: '#432511',
    back: '#94603c',
    backShade: '#6c4126',
    crown: [158, 48],
    strandReach: 0.18,
    wedge: 6,
    fade: [88, 130],
    rings: [{ cx: 160, cy: 144, rx: 78, ry: 66, from: 200, to: 338, height: 14, spikes: 12, gaps: [4, 8] }],
    behind: [
      `118,244 104,252,.1 98,242,-.06 78,252,.12 80,240,-.06 60,236,.12 72,206,-.08 70,128,.06 160,38,v 250,128,h
       248,206,.06 260,236,-.08 240,240,.12 242,252,-.06 222,242,.12 216,252,-.06 202,244,.1`,
    ],
    front: [
      `100,200 94,238,.06 82,220,-.06 70,230,.06 54,226,-.04,.1 66,186,.04,.1 65,128,.06 152,38,v 166,27,.1
       162,36,-.04 255,128,h 254,186,.06 266,226,.1,.04 250,230,.1,-.04 238,220,.06 226,238,-.06 220,200,.06 224,152,-.04
       215,170,.08 206,130,.1 198,151,-.1 176,112,.1 172,150,-.06 166,164,.04 148,92,.14 146,152,.08 134,128,-.08 120,152,.1
       120,124,-.08 103,162,.12 106,136,-.06 98,174,.08`,
    ],
    lines: [
      ['146,44 154,74 164,112', 2.4],
      ['150,44 186,74 204,124', 2],
      ['142,44 120,78 112,126', 2],
      ['154,42 212,66 234,126', 1.8],
      ['138,44 96,70 80,132', 1.8],
      ['80,146 76,180 80,208', 2],
      ['240,146 244,180 240,208', 2],
    ],
  },
  body,
  accessories,
  sweatAt: [242, 152],
  faceView: [24, 16, 272],
};
