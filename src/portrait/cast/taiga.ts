import { contour, FAIR, INK, ink, inks, mirror, neck, xy } from '../rig';
import type { Body, CharacterDrawing, MouthSpot, Pen } from '../rig';

const BLAZER = { base: '#b53a48', shade: '#7d2031', line: '#5e1424' };
const LAPEL = { base: '#c64a57', shade: '#8e293a' };
const BLOUSE = { base: '#fff', shade: '#ccd0e4' };
const RIBBON = { base: '#e8495a', shade: '#a4263c' };

const SHOULDERS = contour('62,338 70,292,.12 132,254,.1 184,254 246,292,.1 254,338,.12');
const SHIRT = contour('132,246 158,252,-.06 184,246,-.06 190,290 170,338 146,338 126,290');
const COLLAR = '138,240 158,264,-.06 146,288 118,266,.06';
const LAPELS = '126,258 118,270 150,338 126,338 108,300 112,282 98,276';
const BOW = contour('158,284 130,267,.18 126,301,.3 158,288,.18 190,301,.18 186,267,.3');
const BOW_TAILS = contour('155,288 138,318,.1 149,318 156,324 159,292 164,324 170,317 180,317,0 163,288,.1');

function body(pen: Pen): Body {
  const folds = inks([
    ['88,288 80,312 82,338', 2.4],
    ['228,288 236,312 234,338', 2.4],
  ]);
  const bowFolds = inks([
    ['151,285 142,281 135,279', 1.8, 'in'],
    ['165,285 174,281 181,279', 1.8, 'in'],
  ]);
  const knot = `<rect x="151" y="278" width="14" height="16" rx="5" fill="${RIBBON.base}" stroke="${INK}" stroke-width="1.9"/>`;
  return {
    silhouette: [SHOULDERS],
    svg:
      neck(pen) +
      pen.cel(SHOULDERS, {
        ...BLAZER,
        line: INK,
        shift: [-6, -4],
        tone: true,
        inside: pen.fill(folds, BLAZER.line),
      }) +
      pen.cel(SHIRT, { ...BLOUSE, shift: [-4, -3], stroke: 1.8 }) +
      [contour(LAPELS), contour(mirror(LAPELS, 158))]
        .map((d) => pen.cel(d, { ...LAPEL, shift: [-3, -3] }))
        .join('') +
      [contour(COLLAR), contour(mirror(COLLAR, 158))]
        .map((d) => pen.cel(d, { ...BLOUSE, shift: [-3, -3] }))
        .join('') +
      pen.cel(BOW_TAILS, { ...RIBBON, shift: [-2, -3], stroke: 2 }) +
      pen.cel(BOW, { ...RIBBON, shift: [-3, -4], stroke: 2, inside: pen.fill(bowFolds, RIBBON.shade) }) +
      knot,
  };
}

/** An open mouth with the little fang; `snarl` pulls the upper lip up at its ends. */
function fanged(spot: MouthSpot, pen: Pen, snarl: number): string {
  const { x, y, half: h, depth, colour, bold } = spot;
  const p = (u: number, v: number): string => xy(x + u, y + v);
  const d =
    `M${p(-h, -3 + snarl)}Q${p(0, 3 - snarl * 2)} ${p(h, -3.5 + snarl)}C${p(h * 0.96, depth * 0.62)} ${p(h * 0.5, depth)} ${p(0, depth)}` +
    `C${p(-h * 0.5, depth)} ${p(-h * 0.96, depth * 0.62)} ${p(-h, -3 + snarl)}Z`;
  const tooth = (u: number): string => `M${p(u - 4.4, -5)}L${p(u + 4.4, -5)}L${p(u + 0.4, 7)}Z`;
  const tongue = `M${p(-h * 0.6, depth)}Q${p(0, depth * 0.3)} ${p(h * 0.6, depth)}Q${p(0, depth * 1.3)} ${p(-h * 0.6, depth)}Z`;
  const teeth = snarl > 0 ? tooth(-h * 0.6) + tooth(h * 0.6) : tooth(h * 0.5);
  return pen.cel(d, {
    base: '#7c2735',
    stroke: 2 * bold,
    line: colour,
    inside: pen.fill(tongue, '#e57b7d') + pen.fill(teeth, '#fffdf8', ` stroke="${INK}" stroke-width=".8"`),
  });
}

/** Lips pushed up to a small mountain. */
function pout({ x, y, half: h, bold, colour }: MouthSpot, pen: Pen): string {
  const line = ink(
    [
      [x - h, y + 3.4],
      [x - h * 0.4, y - 1.4],
      [x + h * 0.4, y - 1.8],
      [x + h, y + 2.8],
    ],
    2.8 * bold,
    'flat',
    6,
  );
  return pen.fill(line, colour) + pen.fill(ink([[x - 4, y + 8], [x, y + 6.8], [x + 5, y + 7.8]], 1.6), pen.drawing.skin.line); // prettier-ignore
}

const LOCK =
  '88,84 101,152,.05 96,222,-.16,.1 104,268,-.1,.16 92,326,.2,-.1 70,282,-.06,.2 62,226,.2,-.16 58,176,.14,-.06 66,126,.06';
const CURL = '76,120 80,214,.12 66,262,.18,-.14 74,322,-.2,.14 44,286,.1,-.1 36,238,.2,-.1 56,140,-.1,.12';

export const drawing: CharacterDrawing = {
  id: 'taiga',
  spot: '#e2604f',
  roll: 3,
  skin: { ...FAIR, base: '#ffe9da', shade: '#f3c2ab' },
  face: {
    halfWidth: 67,
    jaw: 51,
    chin: 234,
    chinWidth: 8,
    eyeLine: 169,
    eyeGap: 35,
    neck: 16,
    noseY: 201,
    mouthY: 214,
  },
  ears: 'covered',
  eye: {
    width: 42,
    height: 40,
    irisWidth: 30,
    irisHeight: 37,
    iris: ['#5d2e10', '#a8642a', '#f3c572'],
    rim: '#46210b',
    glow: '#ffe7ab',
    lash: 6.2,
    flick: [7, -4],
    lashes: [[0.88, 7, -5]],
    innerY: 6,
    outerY: -4,
    bottom: 0.58,
    irisDown: 1,
  },
  brow: { y: -29, width: 30, thickness: 3.8, arch: 3, inner: 4, outer: -1, colour: '#7a4a22' },
  nose: 'soft',
  mouth: {
    width: 20,
    depth: 16,
    own: {
      pout,
      fang: (spot, pen) => fanged(spot, pen, 0),
      roar: (spot, pen) => fanged(spot, pen, 4),
    },
  },
  expressions: {
    neutral: { mouth: 'pout', mouthWidth: 17, slant: 4, open: 0.95, browInner: 3 },
    joy: { mouth: 'fang', mouthWidth: 28 },
    concern: { mouthWidth: 22 },
    surprise: { mouthWidth: 28 },
    determination: { mouth: 'roar', mouthWidth: 34, mouthDepth: 15, slant: 11, open: 0.9 },
    embarrassment: { mouthWidth: 24, browInner: 4, browOuter: -2, gazeX: 7 },
  },
  hair: {
    base: '#deb077',
    shade: '#b27d48',
    light: '#f8dfb2',
    line: '#82542b',
    outline: '#57351a',
    back: '#bf8b55',
    backShade: '#936236',
    crown: [164, 50],
    fade: [106, 156],
    rings: [{ cx: 160, cy: 144, rx: 80, ry: 68, from: 200, to: 340, height: 15, spikes: 13, gaps: [6] }],
    behind: [
      `14,345 38,278,.2 12,300,-.12 44,202,.2 26,226,-.14 57,130,.16 146,40,v 138,26,-.08 168,37,.18 264,130,h
       294,238,.16 274,214,-.14 310,306,.2 284,286,-.12 306,345,.2`,
    ],
    behindLines: [
      [
        ['56,190 44,226 50,262 32,300', 2.6],
        ['62,230 50,270 60,300 46,336', 2.6],
        ['264,190 276,226 270,262 288,300', 2.6],
        ['258,230 270,270 260,300 274,336', 2.6],
      ],
    ],
    front: [
      `100,196 84,190,.05 68,172,.05 58,129,.06 146,40,v 138,26,-.08 168,37,.18 262,129,h
       252,172,.06 236,190,.05 222,194,.05 226,148,-.05 215,170,.08 207,128,.08
       196,151,-.1 184,110,.1 164,174,.1 158,120,-.06 140,152,.1 132,114,-.08 111,154,.12 110,130,-.06 99,174,.08`,
      CURL,
      mirror(CURL),
      LOCK,
      mirror(LOCK),
    ],
    lines: [
      ['164,44 146,80 136,114', 2.2],
      ['168,44 180,76 184,110', 2.2],
      ['158,44 118,70 100,124', 1.8],
      ['172,44 212,70 226,128', 1.8],
      ['150,42 96,66 76,130', 1.8],
      ['180,42 228,68 246,130', 1.8],
      ['82,140 72,184 84,226 80,262', 2],
      ['90,200 86,232 96,266 90,300', 1.8],
      ['60,216 50,244 58,282', 1.8],
      ['238,140 248,184 236,226 240,262', 2],
      ['230,200 234,232 224,266 230,300', 1.8],
      ['260,216 270,244 262,282', 1.8],
    ],
  },
  body,
  sweatAt: [238, 138],
  faceView: [24, 18, 274],
};
