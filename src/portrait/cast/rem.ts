import { chinShadow, contour, FAIR, frill, INK, ink, inks } from '../rig';
import type { Accessories, Body, CharacterDrawing, Frill, Pen, Point } from '../rig';

const CLOTH = { base: '#fff', shade: '#bcc7e2' };
const FOLD = '#7382ad';
const DRESS = { base: '#34334a', shade: '#1f1e2e' };
const RIBBON = { base: '#b58ad6', shade: '#7d57a8' };

const SHOULDERS =
  'M140 205C141 236 141 244 134 252L92 268C70 276 62 292 56 336L264 336C258 292 248 276 228 268L182 252C176 244 175 236 176 205Z';
const BODICE = contour(
  '100,336 108,306,.08 134,276,-.1 140,252,-.06 176,252 182,276,-.06 210,306,-.1 220,336,.08',
);
const BIB = contour('106,336 112,304,.04 136,300,.22 158,311,.14 180,300,.14 204,304,.22 214,336,.04');
/** Where the apron is gathered under its scalloped hem. */
const GATHERS = inks([
  ['136,300 135,312 131,326', 2.4, 'in'],
  ['158,311 158,322 157,334', 2.4, 'in'],
  ['180,300 181,312 185,326', 2.4, 'in'],
]);
const STRAPS = ['109,340 109,306 114,282 126,261', '190,261 204,282 209,306 211,340'];
const STRAP_RUFFLES = STRAPS.map((line) => frill(line, 17, 5));
const SLEEVES = [
  contour('44,336 56,316,.08 76,307,.14 96,316,.14 100,336,.1'),
  contour('222,336 224,316,.1 246,307,.14 264,316,.14 278,336,.08'),
];
const CUFFS = ['52,321 75,311 99,320', '221,320 246,311 269,321'].map((line) => frill(line, 11, 4));
const COLLAR = contour(
  '134,250 140,240,.2 158,246,-.1 176,240,-.1 183,250,.2 178,261,.3 167,257,.2 158,266,.3 149,257,.3 138,261,.3',
);
const BOW = contour('158,284 128,268,.16 125,299,.3 158,286,.16 191,299,.16 188,268,.3');
const BOW_TAILS = contour('155,286 143,310,.1 151,308 157,313 159,290 165,313 171,308,0 175,310 163,286,.1');

function body(pen: Pen): Body {
  const { skin } = pen.drawing;
  const ruffle = ({ d, folds }: Frill): string =>
    pen.cel(d, { ...CLOTH, shift: [-2, -3], stroke: 2, inside: pen.fill(folds, FOLD) });
  const strap = (line: string): string =>
    pen.fill(ink(line, 10, 'flat'), INK) + pen.fill(ink(line, 6, 'flat'), CLOTH.base);
  const knot = `<circle cx="158" cy="285" r="6" fill="${RIBBON.base}" stroke="${INK}" stroke-width="1.8"/>`;
  const folds = inks([
    ['150,283 140,281 134,277', 1.8, 'in'],
    ['166,283 176,281 182,277', 1.8, 'in'],
  ]);
  return {
    silhouette: [SHOULDERS, ...SLEEVES, ...[...STRAP_RUFFLES, ...CUFFS].map(({ d }) => d)],
    svg:
      pen.cel(SHOULDERS, { base: skin.base, shade: skin.shade, shift: [-5, -3], inside: chinShadow(pen) }) +
      SLEEVES.map((d) => pen.cel(d, { ...DRESS, tone: true })).join('') +
      CUFFS.map(ruffle).join('') +
      pen.cel(BODICE, { ...DRESS, tone: true }) +
      pen.cel(BIB, { ...CLOTH, shift: [-4, -4], inside: pen.fill(GATHERS, FOLD) }) +
      STRAP_RUFFLES.map(ruffle).join('') +
      STRAPS.map(strap).join('') +
      pen.cel(COLLAR, { ...CLOTH, shift: [-2, -3], stroke: 2 }) +
      pen.cel(BOW_TAILS, { ...RIBBON, shift: [-2, -3], stroke: 2 }) +
      pen.cel(BOW, { ...RIBBON, shift: [-3, -4], stroke: 2, inside: pen.fill(folds, RIBBON.shade) }) +
      knot,
  };
}

/** The frilled band lies on an arc over the crown; `out` 1 is its middle. */
function onBand(part: number, out: number): Point {
  const a = Math.PI * (1.17 + 0.66 * part);
  return [160 + Math.cos(a) * 99 * out, 140 + Math.sin(a) * 104 * out];
}

const BAND = Array.from({ length: 9 }, (_, i) => onBand(i / 8, 0.9));
const FRILL = frill(BAND, 17, 9);

function headdress(pen: Pen): string {
  return (
    pen.cel(FRILL.d, {
      base: '#fff',
      shade: '#b7c3e0',
      shift: [-1, -5],
      inside: pen.fill(FRILL.folds, FOLD),
    }) +
    pen.fill(ink(BAND, 8, 'flat', 8), INK) +
    pen.fill(ink(BAND, 4.4, 'flat', 8), '#fff')
  );
}

function flower(pen: Pen): string {
  const petals = [0, 72, 144, 216, 288].map(
    (a) => `<ellipse cx="232" cy="103" rx="6.4" ry="8.4" transform="rotate(${a} 232 112)"/>`,
  );
  const tails = contour(
    '230,116 212,140,.12 224,138 226,150 236,118,.1 250,146,.1 252,134 262,136 236,112,.1',
  );
  return (
    pen.cel(tails, { base: '#f3f0ff', shade: '#b7aee0', shift: [-2, -2], stroke: 1.8 }) +
    `<g fill="#f7a8c4" stroke="${INK}" stroke-width="1.8">${petals.join('')}<circle cx="232" cy="112" r="4.4" fill="#fff3b0"/></g>`
  );
}

function accessories(pen: Pen): Accessories {
  return { silhouette: [FRILL.d], front: headdress(pen) + flower(pen) };
}

export const drawing: CharacterDrawing = {
  id: 'rem',
  spot: '#7fb7ea',
  roll: -4,
  skin: { ...FAIR, base: '#ffe9dc', shade: '#f2c1b4' },
  face: { halfWidth: 66, jaw: 49, chin: 234, chinWidth: 8, eyeLine: 168, eyeGap: 35, neck: 17, noseY: 200 },
  ears: 'covered',
  eye: {
    width: 42,
    height: 42,
    irisWidth: 31,
    irisHeight: 38,
    iris: ['#1f4f9e', '#3f8fe0', '#a6e3ff'],
    rim: '#1b3670',
    glow: '#dff7ff',
    lash: 6,
    flick: [7, -2],
    lashes: [[0.88, 7, -4]],
    innerY: 5,
    outerY: -1,
    bottom: 0.6,
    irisDown: 1,
  },
  hiddenEyes: 'left',
  brow: { y: -30, width: 30, thickness: 3.5, arch: 4, inner: 1, colour: '#234377' },
  nose: 'soft',
  mouth: { width: 20, depth: 15 },
  expressions: {
    joy: { mouthWidth: 24 },
    surprise: { mouthWidth: 26 },
    determination: { mouth: 'firm', mouthWidth: 24 },
    concern: { mouthWidth: 24 },
    embarrassment: { mouthWidth: 24 },
  },
  hair: {
    base: '#93cdf2',
    shade: '#5f9cd6',
    light: '#d9f1ff',
    line: '#3a64a0',
    outline: '#234377',
    back: '#6fa9dd',
    backShade: '#4a82bf',
    crown: [186, 52],
    browThrough: 0.9,
    behind: [
      `128,222 108,247,.1 104,238,-.08 84,246,.1 64,192,.1 66,130,.06 160,40,v 254,130,h
       256,192,.06 238,246,.1 218,238,.1 214,247,-.08 192,222,.1`,
    ],
    front: [
      `102,214 98,240,-.06 88,232,-.06 76,244,.08 57,192,.16 63,128,.05 160,36,v 257,128,h 263,192,.05 246,244,.16
       234,232,.08 228,240,-.06 222,196,.1 228,152,-.06 221,160,.1 211,136,.12 203,150,-.14 184,104,.14 180,142,-.04
       152,188,-.1 150,166,.05 130,203,-.12 124,180,.1 108,206,-.12 102,184,.1`,
    ],
    rings: [{ cx: 160, cy: 142, rx: 84, ry: 66, from: 196, to: 346, height: 15, spikes: 14, gaps: [8, 9] }],
    lines: [
      ['186,50 182,74 180,104'],
      ['180,52 140,84 116,140'],
      ['170,50 116,80 92,150'],
      ['184,60 162,96 150,132', 1.8],
      ['190,50 222,84 234,130', 1.8],
      ['84,120 78,160 80,200', 1.8],
      ['240,130 246,170 242,200', 1.8],
    ],
  },
  body,
  accessories,
  sweatAt: [244, 150],
};
