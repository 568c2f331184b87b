import { chinShadow, contour, FAIR, frill, INK, ink, inks, mirror } from '../rig';
import type { Accessories, Body, CharacterDrawing, Pen } from '../rig';

const FELT = { base: '#fffaf2', shade: '#d9cfc9', fold: '#b3a5a2' };
const DRESS = { base: '#fff', shade: '#d3d5e6', fold: '#a1a4c2' };
const KNIT = { base: '#f4b9b3', shade: '#d18883', fold: '#b06a68' };
const HAIR = { base: '#875e49', shade: '#5f3f33', light: '#b58769', line: '#41291f', outline: '#37221b' };

const SHOULDERS =
  'M140 205C141 236 141 244 134 252L94 266C70 274 56 292 50 336L268 336C262 292 246 274 224 266L182 252C175 244 175 236 176 205Z';
const FRONT = contour('108,336 112,280,-.04 132,262,-.04 158,270,-.1 184,262,-.1 206,280,-.04 210,336,-.04');
const NECKLINE = frill('186,260 158,274 130,260', 12, 7);
const SLEEVE = '40,336 58,288,.1 88,268,.1 122,256,.04 116,284,.1 120,336,.04';
const CARDIGAN = [contour(SLEEVE), contour(mirror(SLEEVE, 158.5))];

function body(pen: Pen): Body {
  const { skin } = pen.drawing;
  const pleats = inks([
    ['140,288 138,310 134,336', 2],
    ['158,292 158,312 158,336', 2],
    ['176,288 178,310 182,336', 2],
  ]);
  const folds = inks([
    ['88,280 76,304 74,336', 2.6],
    ['229,280 241,304 243,336', 2.6],
    ['108,276 106,300 108,336', 2.4, 'flat'],
    ['209,276 211,300 209,336', 2.4, 'flat'],
  ]);
  return {
    silhouette: [SHOULDERS, ...CARDIGAN],
    svg:
      pen.cel(SHOULDERS, { base: skin.base, shade: skin.shade, shift: [-5, -3], inside: chinShadow(pen) }) +
      pen.cel(FRONT, { ...DRESS, inside: pen.fill(pleats, DRESS.fold) }) +
      pen.cel(NECKLINE.d, {
        ...DRESS,
        shift: [-2, -3],
        stroke: 2,
        inside: pen.fill(NECKLINE.folds, DRESS.fold),
      }) +
      CARDIGAN.map((d) =>
        pen.cel(d, { ...KNIT, shift: [-6, -4], tone: true, inside: pen.fill(folds, KNIT.fold) }),
      ).join(''),
  };
}

const BERET =
  'M80 104C56 100 50 76 64 58C84 32 130 20 164 22C214 24 262 48 272 78C279 102 268 120 248 116C234 96 200 75 160 75C126 75 98 90 80 104Z';
const STEM = 'M152 24L152 14Q157 10 162 14L163 24Z';
const BAND = '79,105 110,84 160,75 212,86 243,114';

function accessories(pen: Pen): Accessories {
  const folds = inks([
    ['106,82 90,72 84,58', 2.4, 'in'],
    ['138,74 128,62 130,46', 2, 'in'],
    ['216,88 240,78 248,62', 2.4, 'in'],
    ['182,74 194,60 192,44', 2, 'in'],
  ]);
  return {
    silhouette: [BERET, STEM],
    front:
      `<path d="${STEM}" fill="${FELT.base}" stroke="${INK}" stroke-width="2"/>` +
      pen.cel(BERET, { ...FELT, shift: [-8, -7], stroke: 2.4, inside: pen.fill(folds, FELT.fold) }) +
      pen.fill(ink(BAND, 12, 'flat', 8), INK) +
      pen.fill(ink(BAND, 8, 'flat', 8), '#efe4da'),
  };
}

export const drawing: CharacterDrawing = {
  id: 'megumi',
  spot: '#f4b9b3',
  roll: 2,
  skin: { ...FAIR, base: '#ffe9dc', shade: '#f2bfae' },
  face: { halfWidth: 65, jaw: 49, chin: 235, chinWidth: 8, eyeLine: 169, neck: 17, noseY: 201, mouthY: 215 },
  ears: 'covered',
  eye: {
    width: 40,
    height: 36,
    irisWidth: 28,
    irisHeight: 34,
    iris: ['#3d211a', '#7d4f3c', '#cf9f80'],
    rim: '#33190f',
    glow: '#f1d3bb',
    lash: 5.4,
    flick: [4, -1],
    innerY: 4,
    outerY: -1,
    bottom: 0.57,
    irisDown: 0.5,
  },
  brow: { y: -27, width: 30, thickness: 3.2, arch: 3, inner: 0, outer: 1, colour: HAIR.outline },
  nose: 'soft',
  mouth: { width: 17, depth: 12 },
  expressions: {
    neutral: { open: 0.84, mouth: 'flat' },
    joy: { eyes: 'happy', mouth: 'soft', mouthWidth: 22, blush: 0.6, browY: -3 },
    concern: { mouthWidth: 20 },
    surprise: { mouthWidth: 20, browY: -8 },
    determination: { mouth: 'firm', mouthWidth: 20 },
    embarrassment: { mouthWidth: 20 },
  },
  hair: {
    ...HAIR,
    back: '#6d4a3a',
    backShade: '#4a3128',
    crown: [166, 56],
    fade: [90, 132],
    browThrough: 0.6,
    behind: ['120,216 96,224,.1 74,206,.16 66,130,.06 160,40,v 254,130,h 246,206,.06 224,224,.16 200,216,.1'],
    front: [
      `119,224 94,236,.16 67,184,.2 70,128,.04 160,40,v 250,128,h 253,184,.04 226,236,.2 201,224,.16
       219,200,-.16 225,146,-.06 216,162,-.08 209,134,.08 196,150,-.1 180,106,.1
       174,140,.06 158,164,-.04 150,140,.12 141,112,.04 130,152,.1 120,126,-.04 104,166,.12 97,146,-.04 101,200,-.06 119,224,-.16`,
    ],
    rings: [{ cx: 160, cy: 152, rx: 76, ry: 56, from: 204, to: 336, height: 11, spikes: 9, gaps: [4, 6] }],
    lines: [
      ['176,76 178,92 180,108', 2],
      ['160,76 128,96 112,132', 1.8],
      ['190,78 212,100 222,134', 1.8],
      ['80,144 76,188 96,228', 2.2],
      ['240,144 244,188 224,228', 2.2],
    ],
  },
  body,
  accessories,
  sweatAt: [240, 140],
  markAt: [264, 70],
  faceView: [30, 6, 262],
};
