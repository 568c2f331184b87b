import { bun, bunOutline, contour, FAIR, INK, ink, inks, mirror, neck, placed, shine } from '../rig';
import type { Accessories, Body, Bun, CharacterDrawing, Pen, Place } from '../rig';

const JACKET = { base: '#3d62a8', shade: '#253f77' };
const LAPEL = { base: '#4f78c2', shade: '#2f5095' };
const FRILL = { base: '#fff', shade: '#c8d0e6', fold: '#8f9bc0' };
const RIBBON = { base: '#c92d45', shade: '#7f162b' };
const OUTLINE = '#7d4a1c';
const BRAID = { base: '#f3cd70', shade: '#cf963f', light: '#ffeab0', line: OUTLINE };
const STEEL = { base: '#dbe1ec', shade: '#8d99b4' };

const SHOULDERS =
  'M128 252C108 258 84 264 72 278C60 292 56 308 52 336L266 336C262 308 258 292 246 278C234 264 210 258 190 252Z';
const BLOUSE = contour('136,252 118,336 198,336 180,252');
const LAPELS = [
  contour('132,244 114,256,.1 122,300,.1 150,336 158,336 146,280,.06'),
  contour('184,244 172,280,.06 160,336 168,336 196,300 204,256,.1'),
];
const JABOT = contour(
  `130,244 146,248,-.1 158,252 170,248 186,244,-.1 196,262,.25 184,268,.3 184,284,.3 172,286,.3 168,302,.3
   158,300,.2 149,302,.3 146,286,.3 133,284,.3 134,268,.3 121,262,.3`,
);

const BROOCH =
  `<ellipse cx="158" cy="262" rx="11" ry="12.5" fill="#d9a93c" stroke="${INK}" stroke-width="2"/>` +
  '<ellipse cx="158" cy="262" rx="7.6" ry="9" fill="#1f9a6b"/>' +
  '<path d="M152 262a6 8 0 0 1 6-8l-2 7Z" fill="#8ff0c6"/><path d="M158 271a7.6 9 0 0 0 7.6-9l-4 2Z" fill="#0f6a48"/>';

/** Her right hand is of metal: it goes to the brooch. Each finger is two links, here pointing up. */
const LINK = '-5.4,2 -5.2,-15,.04 5.2,-15,.12 5.4,2,.04';
const FINGERTIP = '-4.8,0 -4,-11,.06 0,-17,.3 4,-11,.3 4.8,0,.06';
const FINGERS: readonly Place[] = [
  { at: [148, 309], turn: 4 },
  { at: [159, 305], turn: 6 },
  { at: [170, 308], turn: 0 },
  { at: [180, 315], turn: -8, size: 0.9 },
];
const THUMB: Place = { at: [137, 330], turn: -8 };
const HAND_BACK = contour('140,314 150,306,.14 161,303,.14 172,306,.14 186,316,.14 190,344 136,344');

function finger(pen: Pen, { at, turn = 0, size = 1 }: Place): string {
  const a = (turn * Math.PI) / 180;
  const joint = [at[0] + Math.sin(a) * 15 * size, at[1] - Math.cos(a) * 15 * size] as const;
  const bent = turn * 0.4;
  const part = (outline: string, place: Place): string =>
    pen.fill(contour(placed(outline, place)), STEEL.base, ` stroke="${INK}" stroke-width="1.8"`);
  const shadow = contour(placed('2,0 2,-13 4.6,-13 4.6,0', { at, turn, size }));
  return (
    part(FINGERTIP, { at: joint, turn: bent, size }) +
    part(LINK, { at, turn, size }) +
    pen.fill(shadow, STEEL.shade)
  );
}

function hand(pen: Pen): string {
  const plates = inks([
    ['142,318 162,310 186,320', 2, 'flat'],
    ['140,330 162,322 188,332', 2, 'flat'],
  ]);
  return (
    FINGERS.map((place) => finger(pen, place)).join('') +
    pen.cel(HAND_BACK, { ...STEEL, shift: [-4, -2], stroke: 2, inside: pen.fill(plates, '#5f6b87') }) +
    finger(pen, THUMB)
  );
}

function body(pen: Pen): Body {
  const seams = ink('96,276 88,298 90,336', 2.6) + ink('224,276 230,298 226,336', 2.6);
  const folds = inks([
    ['150,254 142,268 138,280', 2, 'in'],
    ['166,254 174,268 178,280', 2, 'in'],
    ['158,258 157,276 158,296', 2, 'in'],
  ]);
  return {
    silhouette: [SHOULDERS],
    svg:
      neck(pen) +
      pen.cel(SHOULDERS, { ...JACKET, shift: [-7, -4], tone: true, inside: pen.fill(seams, JACKET.shade) }) +
      pen.cel(BLOUSE, { base: '#fff', shade: '#ccd3e8', stroke: 1.8 }) +
      LAPELS.map((d) => pen.cel(d, { ...LAPEL, shift: [-3, -3] })).join('') +
      pen.cel(JABOT, {
        base: FRILL.base,
        shade: FRILL.shade,
        shift: [-3, -4],
        inside: pen.fill(folds, FRILL.fold),
      }) +
      BROOCH +
      hand(pen),
  };
}

const BUNS: readonly Bun[] = [
  { at: [62, 180], radius: 33, turn: 1, plaits: 8 },
  { at: [258, 180], radius: 33, turn: -1, plaits: 8 },
];

const LOOPS = '80,210 58,194,.12 50,202,.2 54,222,.2 80,214,.14 100,224,.12 108,214,.2 102,198,.2';
const TAILS = '78,212 92,248,-.1 82,245 76,252 74,226,.06 66,248,.06 58,242 50,244 72,210,-.1';
const BOWS = [
  { loops: contour(LOOPS), tails: contour(TAILS), x: 80 },
  { loops: contour(mirror(LOOPS)), tails: contour(mirror(TAILS)), x: 240 },
];

function accessories(pen: Pen): Accessories {
  const bows = BOWS.map(
    ({ loops, tails, x }) =>
      pen.cel(tails, { ...RIBBON, shift: [-2, -3], stroke: 2 }) +
      pen.cel(loops, { ...RIBBON, shift: [-3, -4], stroke: 2 }) +
      `<circle cx="${x}" cy="211" r="5.5" fill="${RIBBON.base}" stroke="${INK}" stroke-width="1.8"/>`,
  );
  return {
    silhouette: [...BUNS.map(bunOutline), ...BOWS.flatMap(({ loops, tails }) => [loops, tails])],
    behind: BUNS.map((one) => bun(pen, one, BRAID)).join(''),
    front: bows.join(''),
  };
}

export const drawing: CharacterDrawing = {
  id: 'violet',
  spot: '#b3243a',
  roll: -3,
  skin: { ...FAIR, base: '#ffe9da', shade: '#f3c3ad' },
  face: { halfWidth: 64, jaw: 48, chin: 236, chinWidth: 8, eyeLine: 168, neck: 17, noseY: 201, mouthY: 216 },
  ears: 'covered',
  eye: {
    width: 41,
    height: 40,
    irisWidth: 29,
    irisHeight: 36,
    iris: ['#16418c', '#2f80d8', '#8fe0f5'],
    rim: '#142c63',
    glow: '#c9fbff',
    lash: 6.4,
    flick: [8, -1],
    lashes: [
      [0.9, 7, -3],
      [0.78, 5, -6],
    ],
    innerY: 5,
    outerY: -2,
    bottom: 0.58,
    irisDown: 1,
  },
  brow: { y: -29, width: 30, thickness: 3.4, arch: 4, inner: 1, colour: '#8a5520' },
  nose: 'soft',
  mouth: { width: 19, depth: 14 },
  expressions: {
    joy: { eyes: 'shut', mouth: 'soft', mouthWidth: 22, blush: 0.8, browY: -2 },
    determination: { mouth: 'firm', mouthWidth: 24 },
    surprise: { mouthWidth: 25 },
    concern: { mouthWidth: 23 },
    embarrassment: { mouthWidth: 24 },
  },
  hair: {
    base: '#f6d67c',
    shade: '#d79f45',
    light: '#fff3c4',
    line: '#9a6424',
    outline: OUTLINE,
    back: '#e0ad52',
    backShade: '#b97f33',
    crown: [166, 50],
    fade: [96, 136],
    behind: ['110,214 84,200,.12 68,124,.1 160,38,v 252,124,h 236,200,.1 210,214,.12'],
    front: [
      '94,190 72,170,.1 68,124,.04 160,38,v 252,124,h 248,170,.04 226,190,.1 224,146,-.04 200,104,.1 168,66,.1 132,100,.1 98,146,.1',
      '92,118 101,150,.04 98,190,-.05 104,218,-.04,.12 94,254,.1 96,234,-.08 80,222,.1,.02 74,176,.04 80,132,.08',
      '228,118 242,132,.08 247,178,.06 236,224,.06 222,236,.08 224,256,-.1 212,222,.12,-.06 222,190,.02 219,150,-.05',
      '172,50 236,122,h 236,168,.06 224,148,.08 220,160,-.08 206,130,.1 200,146,-.12 180,108,.12 172,50,.06',
      '170,50 178,82,.03 166,142,.08 160,118,.08 146,150,-.14 141,126,.1 124,150,-.14 119,132,.1 100,166,-.14 97,146,.1 86,166,-.08 86,122,.1 170,50,v',
    ],
    frontDetail: [
      null,
      null,
      null,
      (pen) =>
        pen.fill(
          shine({ cx: 158, cy: 148, rx: 74, ry: 62, from: 290, to: 346, height: 14, spikes: 6 }),
          '#fff3c4',
        ),
      (pen) =>
        pen.fill(
          shine({ cx: 158, cy: 148, rx: 72, ry: 62, from: 198, to: 282, height: 15, spikes: 8, gaps: [5] }),
          '#fff3c4',
        ),
    ],
    rings: [{ cx: 160, cy: 142, rx: 76, ry: 62, from: 198, to: 342, height: 14, spikes: 11, gaps: [6] }],
    lines: [
      ['170,46 176,66 178,92', 2.4],
      ['162,50 124,70 104,116', 1.8],
      ['178,52 208,74 222,112', 1.8],
      ['150,42 104,64 80,118', 1.8],
      ['184,44 222,68 242,120', 1.8],
    ],
  },
  body,
  accessories,
  sweatAt: [238, 136],
  faceView: [24, 28, 268],
};
