import { chinShadow, contour, FAIR, INK, ink, inks } from '../rig';
import type { Accessories, Body, CharacterDrawing, MouthSpot, Pen, Point } from '../rig';

const CLOTH = { base: '#2f3350', shade: '#1b1d33', fold: '#14152a' };
const BAND = { base: '#26263a', shade: '#14141f', fold: '#666a8c' };

const SHOULDERS =
  'M112 252C98 260 80 264 66 270C44 282 34 308 26 336L298 336C290 308 278 282 256 270C240 264 220 260 206 252Z';
const COLLAR_BACK = contour('114,226 158,212,.12 204,226,.12 206,262 158,288 112,262');
const NECK_SKIN = 'M136 205C137 238 137 250 134 258L158 276L184 258C180 250 179 238 180 205Z';
const COLLAR = contour(
  '106,222 118,224,.1 134,252,-.08 158,264,-.08 182,252,-.08 200,224,-.08 212,222,.1 214,262,.08 186,292,.1 158,300,.06 130,292,.06 104,262,.1',
);

function body(pen: Pen): Body {
  const folds = inks([
    ['98,282 84,304 82,336', 3],
    ['222,282 238,304 240,336', 3],
    ['122,304 130,320 130,336', 2.4],
    ['200,304 190,320 190,336', 2.4],
  ]);
  const collarFolds = inks([
    ['116,246 128,266 148,280', 2.4],
    ['202,246 190,266 172,280', 2.4],
  ]);
  return {
    silhouette: [SHOULDERS, COLLAR, COLLAR_BACK],
    svg:
      pen.cel(COLLAR_BACK, { base: '#191b2e' }) +
      pen.cel(SHOULDERS, {
        ...CLOTH,
        shift: [-7, -5],
        tone: true,
        inside: pen.fill(folds, CLOTH.fold) + pen.fill(ink('158,290 159,312 159,336', 3, 'flat'), INK),
      }) +
      pen.cel(NECK_SKIN, { base: pen.drawing.skin.base, inside: chinShadow(pen) }) +
      pen.cel(COLLAR, {
        base: '#3a3f60',
        shade: '#22253f',
        shift: [-4, -4],
        inside:
          pen.fill(collarFolds, CLOTH.fold) + pen.fill(ink('158,262 159,282 158,302', 2.6, 'flat'), INK),
      }),
  };
}

/** The blindfold as worn, lifted off one eye, and pushed up to the brow. */
const WORN = '83,138 158,123,.07 237,138,.07 237,172,.04 159,178,.11 84,172,.11';
const LIFTED =
  '83,138 120,124,.04 158,112,.02 196,101,.02 237,102,.04 238,131,.02 170,164,-.08 122,183,.08 84,173,.06';
const PUSHED_UP =
  '83,112 122,101,.05 158,99,.02 198,101,.02 237,112,.05 237,136,.04 200,135,-.04 158,131,-.02 120,135,-.02 83,136,-.04';

const BROW_SHADOW = 'M83 130L237 130L237 147Q160 139 83 147Z';

/** Creases that the brows and eyes beneath press into the cloth. */
const CREASES: Readonly<Record<string, readonly string[]>> = {
  neutral: ['104,154 122,148 142,152', '174,152 194,148 216,154'],
  joy: ['106,162 122,148 142,160', '174,160 194,148 214,162'],
  concern: ['104,160 122,152 146,144', '170,144 194,152 216,160'],
  embarrassment: ['104,158 122,150 146,146', '170,146 194,150 216,158'],
};

function bandOf({ expression }: Pen): string {
  if (expression === 'surprise') return LIFTED;
  return expression === 'determination' ? PUSHED_UP : WORN;
}

function blindfold(pen: Pen, band: string): string {
  const creases = CREASES[pen.expression] ?? [];
  const strokes = creases.map((line) => ink(line, 3.2 * pen.bold));
  return pen.cel(band, { ...BAND, shift: [-4, -6], inside: pen.fill(strokes.join(''), BAND.fold) });
}

/** Wide, with both corners up: he finds all of it amusing. */
function cheeky({ x, y, half, bold, colour }: MouthSpot, pen: Pen): string {
  const line: readonly Point[] = [[x - half, y - 3], [x - half * 0.4, y + 3], [x + half * 0.3, y + 2.6], [x + half, y - 6]]; // prettier-ignore
  const corners =
    ink([[x - half - 3, y - 1], [x - half - 1.5, y - 4], [x - half + 1.5, y - 6]], 1.8 * bold) + // prettier-ignore
    ink([[x + half - 2, y - 9], [x + half + 1.5, y - 7.5], [x + half + 3, y - 4]], 1.8 * bold); // prettier-ignore
  return pen.fill(ink(line, 2.8 * bold, 'flat', 8) + corners, colour);
}

function accessories(pen: Pen): Accessories {
  const band = contour(bandOf(pen));
  return {
    silhouette: [band],
    shadow: pen.expression === 'determination' ? BROW_SHADOW : '',
    front: blindfold(pen, band),
  };
}

export const drawing: CharacterDrawing = {
  id: 'gojo',
  spot: '#5aa9e6',
  roll: 3,
  skin: { ...FAIR, base: '#fdeadd', shade: '#ecc0ae' },
  face: {
    halfWidth: 62,
    jaw: 50,
    chin: 237,
    chinWidth: 11,
    angle: 0.45,
    eyeLine: 168,
    eyeGap: 32,
    noseY: 202,
    mouthY: 217,
    neck: 21,
  },
  eye: {
    width: 40,
    height: 32,
    irisWidth: 24,
    irisHeight: 28,
    iris: ['#1f63c8', '#48b4f2', '#d4f8ff'],
    rim: '#1a4a9a',
    glow: '#f0ffff',
    pupil: 0.3,
    lash: 5,
    lashColour: '#8d9cc0',
    flick: [6, -3],
    lashes: [[0.86, 6, -4]],
    innerY: 5,
    outerY: -2,
  },
  brow: { y: -23, width: 34, thickness: 4.2, arch: 4, colour: '#9aa9cb' },
  nose: 'bridge',
  mouth: { width: 28, depth: 15, own: { cheeky } },
  expressions: {
    neutral: { eyes: 'happy', mouth: 'cheeky', mouthWidth: 38 },
    joy: { eyes: 'happy', mouth: 'open', mouthWidth: 44, mouthDepth: 18, blush: 0.5 },
    concern: { eyes: 'happy', mouthWidth: 26 },
    surprise: { open: 1.1, iris: 0.86, mouthWidth: 28, browY: -2 },
    determination: { open: 0.95, slant: 5, mouth: 'smirk', mouthWidth: 36, browInner: 6, browY: 4 },
    embarrassment: { eyes: 'happy', mouthWidth: 26 },
  },
  hair: {
    base: '#f6f8fd',
    shade: '#c5cfe4',
    line: '#8595b8',
    outline: '#66759b',
    back: '#cfd7e8',
    backShade: '#aab5d0',
    crown: [160, 150],
    strandReach: 0.4,
    strandTop: 0,
    fade: [130, 84],
    browThrough: 0,
    behind: [`104,184 90,160,.06 86,120,.06 160,60,v 234,120,h 230,160,.06 216,184,.06`],
    front: [
      `96,160 86,134,.06 74,124,.1 82,108,-.1 58,92,.1 78,84,-.1 58,48,.12 90,60,-.12 90,22,.12 116,42,-.12
       128,8,.12 148,34,-.14 166,6,.12 178,32,-.14 214,10,.12 212,46,-.14 248,34,.12 236,70,-.12 264,78,.1
       242,98,-.1 252,118,.1 236,128,.06 226,160,.06 222,138,.05 213,154,-.1 203,130,.1 190,146,-.1 180,126,.1
       168,152,-.1 152,126,.1 136,147,-.1 124,128,.1 107,156,-.1 102,136,.06`,
      `100,134 86,100,.05 74,66,.08 98,84,-.1 106,46,.1 124,80,-.1 138,50,.1 144,92,-.1 140,132,.1`,
      `146,132 150,84,.06 162,36,.1 170,80,-.1 196,40,.12 190,86,-.1 226,58,.1 208,98,-.1 236,94,.08 220,134,.1`,
    ],
  },
  body,
  accessories,
  sweatAt: [238, 150],
  markAt: [262, 60],
  faceView: [20, 0, 282],
};
