import { contour, FAIR, INK, ink, inks, mirror, neck } from '../rig';
import type { Accessories, Body, CharacterDrawing, Pen, Point } from '../rig';

const ORANGE = { base: '#f7882a', shade: '#c65a12' };
const BLUE = { base: '#35579c', shade: '#213768' };
const FLEECE = { base: '#fffaf0', shade: '#d3cbd6', line: '#9c91a6' };
const STEEL = { base: '#dbe3ec', shade: '#97a4b8', line: '#4c566b' };

const JACKET = contour('42,336 72,268,.14 130,246,.06 158,292 186,246 246,268,.06 276,336,.14');
const YOKE = '42,336 72,268,.14 132,245,.06 134,278 98,304,.1 84,336,-.04';
const COLLAR =
  '134,230 118,232,.3 106,242,.3 100,256,.3 106,270,.3 118,280,.3 132,286,.3 146,292,.3 157,286,.3 142,268,-.08';

function fluff(pen: Pen, d: string, folds: string): string {
  return pen.cel(d, { ...FLEECE, line: INK, shift: [-4, -4], inside: pen.fill(folds, FLEECE.line) });
}

function body(pen: Pen): Body {
  const zip = ink('158,284 158,310 158,336', 4.6, 'flat') + ink('154,300 152,318 153,336', 1.6);
  const seams = inks([
    ['112,300 108,318 110,336', 2.4],
    ['206,300 210,318 208,336', 2.4],
  ]);
  const leftFolds = ink('120,246 114,254 118,262', 2, 'in') + ink('124,278 132,272 134,262', 2, 'in');
  const rightFolds = ink('198,246 204,254 200,262', 2, 'in') + ink('194,278 186,272 184,262', 2, 'in');
  const yoke = (d: string): string => pen.cel(d, { ...BLUE, shift: [-6, -4], tone: true });
  const left = contour(COLLAR);
  const right = contour(mirror(COLLAR, 158));
  return {
    silhouette: [JACKET, left, right],
    svg:
      neck(pen) +
      pen.cel(JACKET, {
        ...ORANGE,
        shift: [-6, -3],
        inside: pen.fill(zip, INK) + pen.fill(seams, ORANGE.shade),
      }) +
      yoke(contour(YOKE)) +
      yoke(contour(mirror(YOKE, 159))) +
      fluff(pen, left, leftFolds) +
      fluff(pen, right, rightFolds),
  };
}

const BAND = 'M84 104Q160 84 236 104L238 131Q160 112 82 131Z';
const PLATE =
  'M122 94Q157 88 194 94Q199 95 199 100L199 117Q199 120 194 119.5Q157 113 122 119.5Q117 120 117 117L117 100Q117 95 122 94Z';

/** A plain spiral, engraved in the plate. */
function spiral(): string {
  const turns: Point[] = [];
  for (let i = 0; i <= 11; i++) {
    const a = i * 0.95 + 0.4;
    turns.push([157 + Math.cos(a) * (1 + i * 0.85), 105 + Math.sin(a) * (1 + i * 0.78)]);
  }
  return ink(turns, 2, 'flat', 14);
}

function headband(pen: Pen): string {
  const rivets = [123, 193].map((x) => `<circle cx="${x}" cy="106" r="2.1" fill="${STEEL.line}"/>`).join('');
  return (
    pen.cel(BAND, {
      ...BLUE,
      shift: [-2, -5],
      inside: pen.fill(ink('84,126 160,108 238,126', 1.6, 'flat'), BLUE.shade),
    }) +
    pen.cel(PLATE, {
      ...STEEL,
      line: INK,
      shift: [-4, -5],
      inside: pen.fill('M132 86L146 86L136 122L122 122Z', '#fff') + pen.fill(spiral(), STEEL.line) + rivets,
    })
  );
}

const TUFT = contour(
  `90,110 68,84,.1 104,84,-.12 98,48,.12 132,74,-.1 150,32,.12 168,70,-.08 202,44,-.12 204,80,.14 246,72,-.12 230,110,.12`,
);
const TUFT_LINES = inks([
  ['118,72 120,84 128,98'],
  ['152,56 152,74 156,90'],
  ['190,66 184,80 180,92'],
  ['218,86 210,92 204,98'],
]);

/** The row of spikes over the forehead, before those of the crown. */
function tuft(pen: Pen): string {
  const { base, shade, line, outline = INK } = pen.drawing.hair;
  return pen.cel(TUFT, {
    base,
    shade,
    line: outline,
    shift: [-4.5, -4],
    stroke: 2,
    inside: pen.fill(TUFT_LINES, line),
  });
}

function accessories(pen: Pen): Accessories {
  const whiskers = inks([
    ['101,183 109,187 120,188', 2.8, 'flat'],
    ['101,194 110,196 121,195', 2.8, 'flat'],
    ['105,206 113,205 122,202', 2.8, 'flat'],
    ['216,182 207,187 195,188', 3, 'flat'],
    ['217,194 207,196 194,195', 3, 'flat'],
    ['212,206 204,205 194,202', 3, 'flat'],
  ]);
  return {
    shadow: 'M80 120Q160 104 240 120L242 138Q160 121 82 138Z',
    face: pen.fill(whiskers, '#8a4a2c'),
    eyes: headband(pen),
  };
}

export const drawing: CharacterDrawing = {
  id: 'naruto',
  spot: '#f7882a',
  roll: 3,
  skin: { ...FAIR, base: '#ffe0c0', shade: '#eeb48e', line: '#a8603f' },
  face: {
    halfWidth: 67,
    jaw: 53,
    chin: 236,
    chinWidth: 11,
    angle: 0.2,
    eyeLine: 168,
    eyeGap: 33,
    noseY: 198,
    mouthY: 214,
  },
  eye: {
    width: 37,
    height: 33,
    irisWidth: 24,
    irisHeight: 30,
    iris: ['#1559b8', '#2f97ea', '#a5e6ff'],
    rim: '#123a7a',
    glow: '#d8f8ff',
    pupil: 0.36,
    lash: 4.8,
    flick: [4, -2],
    innerY: 5,
    outerY: -1,
    bottom: 0.6,
    irisDown: 0.5,
    lower: 2,
  },
  brow: { y: -25, width: 34, thickness: 4.6, arch: 3, inner: 2, outer: -1, colour: '#9c6118' },
  nose: 'soft',
  mouth: { width: 30, depth: 17 },
  expressions: {
    neutral: { mouth: 'smirk', mouthWidth: 32 },
    joy: { mouth: 'grin', mouthWidth: 58, mouthDepth: 17, blush: 0.6, browY: -2 },
    concern: { mouth: 'frown', mouthWidth: 32 },
    surprise: { mouth: 'round', mouthWidth: 42, browY: -6 },
    determination: { mouth: 'grit', mouthWidth: 48, open: 0.84, slant: 9, browY: 5 },
    embarrassment: { mouth: 'wavy', mouthWidth: 34 },
  },
  hair: {
    base: '#ffd83f',
    shade: '#e6a01f',
    line: '#a8650f',
    outline: '#8a4f0c',
    light: '#fff2a6',
    back: '#e0a029',
    backShade: '#b87a18',
    crown: [160, 104],
    strandReach: 0.42,
    strandTop: 0,
    browThrough: 0,
    fade: [104, 126],
    behind: [
      `108,216 96,206,.1 86,220,.1 82,200,-.1 64,204,.1 70,184,-.1 54,178,.1 78,140,.05 242,140 266,178,.05 250,184,.1
       254,204,-.1 238,200,.1 234,220,-.1 222,206,.1 210,216,.1`,
    ],
    front: [
      `86,126 48,150,.1 66,114,-.12 28,112,.1 60,86,-.12 34,58,.1 76,60,-.12 74,24,.1 110,44,-.12 122,12,.1 146,34,-.1
       168,8,-.08 182,34,.1 210,6,-.1 212,44,.12 250,22,-.1 240,58,.1 284,52,-.12 260,84,.1 294,98,-.12 257,112,.1
       280,142,-.12 234,126,.1 228,107 92,107,-.14`,
      '82,92 100,94,.1 107,128,.08 98,152,.04 91,187,.1 85,158,-.1 68,166,.08 76,136,-.08',
      '220,94 238,92,.1 244,136,.06 254,166,-.08 235,158,.08 231,188,-.1 220,152,.1 213,128,.04',
    ],
    frontDetail: [tuft],
    lines: [
      ['60,66 76,74 88,84', 1.8],
      ['246,64 236,70 228,76', 1.8],
      ['126,26 130,40 136,52', 1.8],
      ['200,24 194,36 190,46', 1.8],
    ],
  },
  body,
  accessories,
  sweatAt: [244, 144],
  markAt: [256, 70],
  faceView: [20, -2, 280],
};
