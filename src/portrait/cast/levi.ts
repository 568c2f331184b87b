import { contour, FAIR, INK, ink, inks, neck } from '../rig';
import type { Accessories, Body, CharacterDrawing, Pen } from '../rig';

const CLOAK = { base: '#4b8a5c', shade: '#2c5c41' };
const HOOD = { base: '#3f7a50', shade: '#264f38' };
const LINEN = { base: '#fff', shade: '#c2c9d8', fold: '#7f88a0' };
const LEATHER = { base: '#9a6a43', shade: '#6c4529' };
const HARNESS = { base: '#5b3a26', shade: '#3a2418', buckle: '#d9dde6' };

const SHOULDERS = contour('20,336 66,262,.14 128,238,.1 188,238 254,262,.1 300,336,.14');
const CLOAK_LEFT = contour('20,336 66,262,.14 128,238,.1 130,250 100,286,-.1 104,336,-.05');
const CLOAK_RIGHT = contour('188,238 254,262,.1 300,336,.14 214,336 218,286,-.05 186,250,-.1');
const HOOD_LEFT = contour('130,232 104,246,.1 98,272,.2 128,262,-.1 140,246');
const HOOD_RIGHT = contour('186,232 178,246 190,262 220,272,-.1 214,246,.2');
const JACKET = contour('108,250 92,336 228,336 210,250');
const SHIRT = contour('134,246 128,336 190,336 184,246');
const LAPELS = [
  contour('128,250 112,262,.1 122,290 114,296 136,336 140,300 136,252'),
  contour('190,250 182,252 178,300 182,336 204,296 196,290 206,262'),
];
/** The straps of the gear: two over the shoulders, one across the chest. */
const STRAPS = [
  contour('108,268 117,262 124,336 114,336'),
  contour('201,262 210,268 204,336 194,336'),
  contour('96,308 160,315,-.03 222,308,-.03 222,318 160,325,.03 96,318,.03'),
];
const CRAVAT = contour(
  '146,256 170,256,.1 182,286,.1 172,292,.2 176,314,.1 160,308,.1 146,318,.1 144,294,.1 132,290,.2 146,256,.1',
);
const KNOT = contour('140,244 158,250,-.1 176,244,-.1 174,262,.25 158,266,.2 142,262,.2 140,244,.25');

function cravat(pen: Pen): string {
  const folds = inks([
    ['154,264 150,284 150,312', 2.2, 'in'],
    ['164,264 166,284 164,306', 2.2, 'in'],
    ['146,268 140,280 136,288', 1.8, 'in'],
  ]);
  const knotFolds = inks([
    ['150,254 152,260 150,264', 1.8],
    ['166,253 164,259 166,263', 1.8],
  ]);
  const { base, shade, fold } = LINEN;
  return (
    pen.cel(CRAVAT, { base, shade, shift: [-4, -4], inside: pen.fill(folds, fold) }) +
    pen.cel(KNOT, { base, shade, shift: [-3, -4], inside: pen.fill(knotFolds, fold) })
  );
}

function body(pen: Pen): Body {
  const leftFolds = ink('104,268 84,290 78,336', 3) + ink('64,278 50,296 46,336', 2.4);
  const rightFolds = ink('216,268 236,290 240,336', 3) + ink('258,280 270,296 274,336', 2.4);
  const cloak = (d: string, folds: string): string =>
    pen.cel(d, { ...CLOAK, shift: [-7, -5], tone: true, inside: pen.fill(folds, CLOAK.shade) });
  return {
    silhouette: [SHOULDERS],
    svg:
      neck(pen) +
      pen.cel(JACKET, LEATHER) +
      pen.cel(SHIRT, { base: '#eef0f2', shade: '#c2c8d3', stroke: 1.8 }) +
      LAPELS.map((d) => pen.cel(d, { ...LEATHER, shift: [-3, -2], stroke: 1.8 })).join('') +
      harness(pen) +
      cravat(pen) +
      cloak(CLOAK_LEFT, leftFolds) +
      cloak(CLOAK_RIGHT, rightFolds) +
      pen.cel(HOOD_LEFT, { ...HOOD, shift: [-3, -4] }) +
      pen.cel(HOOD_RIGHT, { ...HOOD, shift: [-3, -4] }),
  };
}

function harness(pen: Pen): string {
  const buckle = (x: number): string =>
    `<path d="M${x - 6} 306h12v13h-12Z" fill="none" stroke="${INK}" stroke-width="5"/>` +
    `<path d="M${x - 6} 306h12v13h-12Z" fill="none" stroke="${HARNESS.buckle}" stroke-width="2.2"/>`;
  return (
    STRAPS.map((d) => pen.cel(d, { ...HARNESS, shift: [-2, -2], stroke: 1.8 })).join('') +
    buckle(119) +
    buckle(200)
  );
}

/** The shorn sides, grey under screentone, and the hollows of the cheeks. */
function accessories(pen: Pen): Accessories {
  const sides =
    contour('88,100 114,108 112,140,-.04 104,152,-.1 103,180,.06 96,186 88,160') +
    contour('232,100 232,160 224,186 217,180 214,152,.06 206,140,-.1 204,108,-.04');
  const hollows = contour('100,194 128,212,.1 108,216') + contour('214,192 208,216 184,214,.1');
  return {
    face: pen.onFace(
      pen.fill(sides, '#8d8790') +
        pen.fill(sides, pen.tone) +
        pen.fill(hollows, pen.drawing.skin.shade, ' opacity=".7"'),
    ),
  };
}

const CAP_STREAKS = inks([
  ['146,50 112,60 86,100', 5],
  ['128,60 104,78 88,112', 3],
  ['170,50 208,62 232,98', 5],
  ['190,64 214,80 230,110', 3],
]);
const RIGHT_STREAKS = inks([
  ['170,82 194,106 204,136', 4],
  ['182,80 208,104 218,140', 5.5],
  ['200,84 222,106 230,138', 3.5],
]);
const LEFT_STREAKS = inks([
  ['142,84 122,108 110,140', 4],
  ['130,82 108,106 96,142', 5.5],
  ['114,86 96,108 88,136', 3.5],
]);

export const drawing: CharacterDrawing = {
  id: 'levi',
  spot: '#3f7d52',
  roll: 2,
  skin: { ...FAIR, base: '#fde3d0', shade: '#e6b49d' },
  face: {
    halfWidth: 62,
    jaw: 51,
    chin: 240,
    chinWidth: 10,
    angle: 1,
    eyeLine: 168,
    eyeGap: 31,
    noseY: 203,
    mouthY: 218,
  },
  eye: {
    width: 37,
    height: 13.5,
    irisWidth: 14.5,
    irisHeight: 16,
    iris: ['#2f3642', '#566275', '#8d9cad'],
    rim: '#20242e',
    glow: '#c6d3de',
    pupil: 0.36,
    lash: 4.8,
    flick: [4, -2.5],
    innerY: 4,
    outerY: -3,
    innerPull: 0.5,
    outerPull: 0.62,
    innerDrop: 2.5,
    bottom: 0.62,
    irisDown: -1.5,
    shine: 0.75,
    bags: true,
    lower: 1.8,
  },
  brow: { y: -13.5, width: 38, thickness: 4.8, arch: 0, inner: 3.5, outer: -2, colour: '#15131c' },
  nose: 'bridge',
  mouth: { width: 24, depth: 12 },
  expressions: {
    neutral: { mouth: 'flat', open: 0.94 },
    joy: { eyes: 'shut', mouth: 'smirk', mouthWidth: 34, blush: 0, browY: -2, browInner: -2, browArch: 2 },
    concern: { mouth: 'frown', open: 0.86, browInner: -6, browOuter: 2 },
    surprise: { open: 2, iris: 0.84, mouthWidth: 20, browY: -6, browInner: -6, browArch: 5 },
    determination: {
      slant: 7,
      open: 0.86,
      mouth: 'firm',
      gloom: true,
      browInner: 5,
      browOuter: -4,
      browY: 2,
      browWeight: 1.3,
    },
    embarrassment: { open: 0.8, gazeX: -5, gazeY: 1, mouth: 'wavy', mouthWidth: 20, blush: 0.7 },
  },
  hair: {
    base: '#2b2b36',
    shade: '#16151e',
    line: '#0c0b12',
    back: '#77737f',
    backShade: '#5d5966',
    crown: [156, 60],
    strandReach: 0.5,
    browThrough: 0,
    fade: [70, 110],
    behind: ['102,182 97,174,.1 89,116,.04 160,60,v 231,116,h 223,174,.04 218,182,.1'],
    front: [
      `104,112 103,142,-.04 97,118,.06 90,127,-.08 88,110,.06 81,113,-.1 83,92,.04 148,44,v 150,37,-.1 160,42,.06
       172,40,-.06 180,46,.1 236,92,h 239,113,.04 231,110,-.1 229,127,.06 222,118,-.08 215,142,.06 214,112,-.04
       190,90,.04 158,86,.1 152,86 126,94,.04`,
      `156,62 204,74,.18 230,112,.12 228,138,.06 221,124,.06 217,166,-.06 210,140,.08 203,162,-.1 198,128,.1
       184,146,-.1 170,104,.1 156,62,.06`,
      `156,62 154,96,.08 134,154,-.06 132,132,.04 115,166,-.12 113,144,.06 103,168,-.1 99,128,.08 89,140,-.08
       86,110,.12 110,76,.12 156,62,.16`,
    ],
    frontDetail: [
      (pen) => pen.fill(CAP_STREAKS, '#474c60'),
      (pen) => pen.fill(RIGHT_STREAKS, '#5d6580'),
      (pen) => pen.fill(LEFT_STREAKS, '#5d6580'),
    ],
  },
  body,
  accessories,
  sweatAt: [232, 140],
};
