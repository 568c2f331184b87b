import { chinShadow, contour, FAIR, ink, inks, lerp, mirror, shine } from '../rig';
import type { Accessories, Body, CharacterDrawing, Knot, Pen, Point } from '../rig';

const WHITE = { base: '#fff', shade: '#cdd2e2', fold: '#9aa2bd' };
const RED = { base: '#d92a35', shade: '#971722' };
const HAIR = { base: '#d68a50', shade: '#ad5f30', light: '#f7cb9c', line: '#7c3d1c', outline: '#6a3016' };

const SHOULDERS =
  'M140 205C141 236 141 244 134 252L92 267C68 275 58 292 52 336L268 336C262 292 250 275 228 267L182 252C175 244 175 236 176 205Z';
const VEST = contour('90,336 104,300,-.08 128,258,-.06 188,258 212,300,-.06 226,336,-.08');
const COLLAR_LEFT = contour('134,238 158,254,-.08 158,274 124,262,.04');
const COLLAR_RIGHT = contour('182,238 192,262 158,274,.04 158,254');
const SLEEVES = [
  contour('38,336 50,304,.1 74,298,.1 90,310,.1 94,336,.06'),
  contour('222,336 226,310,.06 242,298,.1 266,304,.1 278,336,.1'),
];
const CROSS =
  'M158 282L164 294L161 303L174 299L184 305L174 311L161 307L162 340H154L155 307L142 311L132 305L142 299L155 303L152 294Z';

function body(pen: Pen): Body {
  const { skin } = pen.drawing;
  const piping = inks([
    ['128,258 112,290 96,336', 8, 'flat'],
    ['188,258 204,290 220,336', 8, 'flat'],
  ]);
  const folds = inks([
    ['126,300 132,316 130,336', 2.2, 'in'],
    ['190,300 184,316 186,336', 2.2, 'in'],
  ]);
  const cuffs = inks([
    ['36,326 58,302 78,302 100,330', 7, 'flat'],
    ['216,330 238,302 258,302 280,326', 7, 'flat'],
  ]);
  return {
    silhouette: [SHOULDERS, ...SLEEVES],
    svg:
      pen.cel(SHOULDERS, { base: skin.base, shade: skin.shade, shift: [-5, -3], inside: chinShadow(pen) }) +
      SLEEVES.map((d) => pen.cel(d, { ...WHITE, inside: pen.fill(cuffs, RED.base) })).join('') +
      pen.cel(VEST, {
        ...WHITE,
        shift: [-5, -4],
        tone: true,
        inside: pen.fill(folds, WHITE.fold) + pen.fill(piping, RED.base) + pen.fill(CROSS, RED.base),
      }) +
      [COLLAR_LEFT, COLLAR_RIGHT].map((d) => pen.cel(d, { ...RED, shift: [-3, -3] })).join(''),
  };
}

/** The braid runs from the parting back over the temple. */
const BRAID: readonly Point[] = [
  [124, 68],
  [98, 88],
  [80, 114],
  [70, 146],
];
const PLAITS = 8;

/** Leaves lie along the braid by turns on its two sides, each over the root of the one before. */
function braid(pen: Pen, side: -1 | 1): string {
  const leaves = Array.from({ length: PLAITS }, (_, i) => {
    const part = (i / PLAITS) * 2.6;
    const k = Math.floor(part);
    const [from, to] = [BRAID[k] ?? [0, 0], BRAID[k + 1] ?? [0, 0]];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [du, dv] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const over = i % 2 ? 1 : -1;
    const p = (along: number, out: number): Point => {
      const x = lerp(from[0], to[0], part - k) + du * along - dv * out * over;
      return [side < 0 ? x : 320 - x, lerp(from[1], to[1], part - k) + dv * along + du * out * over];
    };
    const bend = -0.2 * side * over;
    const leaf: readonly Knot[] = [p(-3, 8), [...p(10, 9), -bend], [...p(20, -4), -bend], [...p(6, -5), -bend], [...p(-3, 8), -bend]]; // prettier-ignore
    return pen.cel(contour(leaf), {
      base: HAIR.base,
      shade: HAIR.shade,
      shift: [-2.5, -3],
      stroke: 1.9,
      line: HAIR.outline,
    });
  });
  return leaves.join('');
}

function accessories(pen: Pen): Accessories {
  return { front: braid(pen, -1) + braid(pen, 1) };
}

const GLOSS = { cx: 158, cy: 150, rx: 72, ry: 62, height: 13, spikes: 6 };
const SIDE =
  '90,110 103,150,-.04 97,196,-.04 106,250,-.06 98,300,.08 88,276,-.04 74,312,.08 64,256,.06 66,196,.04 70,130,.06';

export const drawing: CharacterDrawing = {
  id: 'asuna',
  spot: '#d92a35',
  roll: -3,
  skin: { ...FAIR, base: '#ffe8da', shade: '#f3bfaa' },
  face: { halfWidth: 65, jaw: 48, chin: 236, chinWidth: 8, eyeLine: 168, neck: 17, noseY: 201, mouthY: 215 },
  ears: 'covered',
  eye: {
    width: 41,
    height: 38,
    irisWidth: 29,
    irisHeight: 35,
    iris: ['#6e3517', '#b86c33', '#f7cd8c'],
    rim: '#552610',
    glow: '#ffedc4',
    lash: 6,
    flick: [7, -2],
    lashes: [[0.88, 6, -4]],
    innerY: 5,
    outerY: -3,
    bottom: 0.57,
    irisDown: 0.5,
  },
  brow: { y: -28, width: 32, thickness: 3.6, arch: 4, inner: 1, outer: -1, colour: HAIR.outline },
  nose: 'soft',
  mouth: { width: 23, depth: 16 },
  expressions: {
    joy: { mouthWidth: 27 },
    concern: { mouthWidth: 23 },
    surprise: { mouthWidth: 25 },
    determination: { mouth: 'firm', mouthWidth: 25 },
    embarrassment: { mouthWidth: 24 },
  },
  hair: {
    ...HAIR,
    back: '#c2763f',
    backShade: '#925026',
    crown: [160, 48],
    fade: [96, 140],
    browThrough: 0.8,
    behind: [
      `38,340 52,306,-.06 44,308 62,200,.03,-.05 66,126,.04 160,38,v 254,126,h 258,200,.04 276,308,-.05,.03
       268,306 282,340,-.06`,
    ],
    behindLines: [[['66,210 62,270 58,330'], ['254,210 258,270 262,330']]],
    front: [
      '100,150 70,160,.1 69,126,.04 160,36,v 251,126,h 250,160,.04 220,150,.1 220,130 160,70 100,130',
      SIDE,
      mirror(SIDE),
      '160,44 206,76,.14 228,124,.1 226,170,.06 216,140,-.04 210,158,-.1 198,128,.1 188,150,-.12 172,104,.1 160,44,.06',
      `160,44 172,90,.04 166,140,.08 152,182,-.08 150,140,.08 146,112,.04 132,152,.06 124,130,-.06 112,158,.08 108,140,-.06
       95,172,.06 92,124,.06 114,76,.1 160,44,.14`,
    ],
    frontDetail: [
      null,
      (pen) => pen.fill(ink('84,150 78,190 82,232', 6), HAIR.light),
      (pen) => pen.fill(ink('232,150 236,190 234,232', 6), HAIR.light),
      (pen) => pen.fill(shine({ ...GLOSS, from: 288, to: 338 }), HAIR.light),
      (pen) => pen.fill(shine({ ...GLOSS, from: 204, to: 282, spikes: 8, gaps: [5] }), HAIR.light),
    ],
    lines: [
      ['162,42 164,66 160,98', 2],
      ['152,50 124,76 110,118', 1.8],
      ['170,50 198,76 212,118', 1.8],
    ],
  },
  body,
  accessories,
  sweatAt: [238, 150],
};
