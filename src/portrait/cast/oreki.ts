import { chinShadow, contour, FAIR, INK, inks } from '../rig';
import type { Accessories, Body, CharacterDrawing, Pen } from '../rig';

const SERGE = { base: '#33364a', shade: '#1f2130', fold: '#171824' };
const GOLD = { base: '#d8b25a', shade: '#96702c' };

const SHOULDERS =
  'M130 246C112 256 92 260 76 268C56 278 48 302 42 336L284 336C278 302 268 278 248 268C230 260 204 256 186 246Z';
const INNER_COLLAR = contour('131,236 158,256,-.14 185,236,-.14 188,250 158,276,.1 128,250,.1');
const COLLAR_LEFT = contour('128,240 156,262,-.12 155,284 138,276,.06 122,260,.08');
const COLLAR_RIGHT = contour('188,240 195,260 178,276,.08 157,284,.06 158,262 188,240,-.12');

const NECK_SKIN = 'M137 205C138 238 138 246 134 254L158 272L184 254C179 246 178 238 179 205Z';

function button(pen: Pen, x: number, y: number): string {
  const d = `M${x - 6} ${y}a6 6 0 1 1 12 0a6 6 0 1 1-12 0Z`;
  return pen.cel(d, { ...GOLD, shift: [-2, -2], stroke: 1.8 });
}

function body(pen: Pen): Body {
  const folds = inks([
    ['96,272 86,298 88,336', 3],
    ['228,272 238,298 236,336', 3],
    ['110,288 122,304 128,326', 2.2],
    ['208,290 198,304 192,322', 2.2],
  ]);
  const closing = inks([['156,282 157,306 157,336', 2.4, 'flat']]);
  return {
    silhouette: [SHOULDERS],
    svg:
      pen.cel(SHOULDERS, {
        base: SERGE.base,
        shade: SERGE.shade,
        shift: [-7, -5],
        tone: true,
        inside: pen.fill(folds, SERGE.fold) + pen.fill(closing, INK),
      }) +
      pen.cel(NECK_SKIN, { base: pen.drawing.skin.base, inside: chinShadow(pen) }) +
      pen.cel(INNER_COLLAR, { base: '#fff', shade: '#c9cfdd', shift: [-2, -3], stroke: 1.8 }) +
      pen.cel(COLLAR_LEFT, { base: '#3b3f55', shade: SERGE.shade, shift: [-3, -3] }) +
      pen.cel(COLLAR_RIGHT, { base: '#3b3f55', shade: SERGE.shade, shift: [-4, -3] }) +
      button(pen, 164, 298) +
      button(pen, 165, 324),
  };
}

const FIST = contour(
  '190,236 187,220,.14 192,208,.14 201,203,.16 211,204,.16 220,208,.16 228,216,.18 230,232,.1 222,252,.06 204,256,.1',
);
const FINGERS = inks([
  ['201,204 201,214 203,226', 2.2, 'in'],
  ['211,205 211,215 213,228', 2.2, 'in'],
  ['220,209 220,218 221,230', 2.2, 'in'],
  ['189,232 198,236 206,231', 2.2],
]);
const CUFF = contour('202,250 228,246,-.1 233,258,.04 203,264,.1');
const SLEEVE = contour('196,264 238,255,-.08 276,344 192,344');

/** He rests his cheek on his fist, to save energy; what moves him costs him that rest. */
function accessories(pen: Pen): Accessories {
  if (pen.expression !== 'neutral' && pen.expression !== 'concern') return {};
  const { skin } = pen.drawing;
  return {
    silhouette: [FIST, CUFF, SLEEVE],
    front:
      pen.cel(FIST, {
        base: skin.base,
        shade: skin.shade,
        shift: [-4, -4],
        inside: pen.fill(FINGERS, skin.line),
      }) +
      pen.cel(CUFF, { base: '#fff', shade: '#c9cfdd', shift: [-2, -3], stroke: 1.8 }) +
      pen.cel(SLEEVE, { base: SERGE.base, shade: SERGE.shade, shift: [-6, -4], tone: true }),
  };
}

const LEFT_STREAKS = inks([
  ['128,70 104,92 92,128', 5],
  ['140,78 122,100 114,132', 3.5],
]);
const RIGHT_STREAKS = inks([
  ['186,66 212,88 226,124', 5],
  ['176,76 194,98 202,126', 3.5],
]);

export const drawing: CharacterDrawing = {
  id: 'oreki',
  spot: '#6f9a5e',
  roll: 4,
  skin: { ...FAIR, base: '#fde6d4', shade: '#ecbfa8' },
  face: {
    halfWidth: 63,
    jaw: 50,
    chin: 236,
    chinWidth: 11,
    angle: 0.3,
    eyeLine: 169,
    eyeGap: 32,
    noseY: 201,
    mouthY: 216,
    neck: 20,
  },
  eye: {
    width: 39,
    height: 33,
    irisWidth: 23,
    irisHeight: 30,
    iris: ['#27412f', '#5a8a5a', '#b9d8a0'],
    rim: '#1f3326',
    glow: '#dcefc4',
    pupil: 0.38,
    lash: 4.6,
    flick: [3, 1.5],
    innerY: 4,
    outerY: 1,
    innerPull: 0.72,
    outerPull: 0.76,
    bottom: 0.5,
    lower: 1.9,
    irisDown: 0.5,
    shine: 0.8,
  },
  brow: { y: -25, width: 34, thickness: 3.6, arch: 3, inner: 1, outer: 1, colour: '#33241f' },
  nose: 'bridge',
  mouth: { width: 21, depth: 13 },
  expressions: {
    neutral: { open: 0.14, mouth: 'flat', browY: 1, browInner: -2, browOuter: 3 },
    joy: { eyes: 'open', open: 0.62, browY: -3, browArch: 3, mouth: 'smirk', mouthWidth: 34, blush: 0.7 },
    concern: { open: 0.42, gazeX: -4, mouthWidth: 24 },
    surprise: { open: 1.14, iris: 0.78, mouthWidth: 22 },
    determination: { open: 0.98, slant: 6, mouth: 'firm', mouthWidth: 24, browInner: 9, browY: 7 },
    embarrassment: { open: 0.3, gazeX: 6, gazeY: 1 },
  },
  hair: {
    base: '#5a453f',
    shade: '#3c2d2c',
    line: '#2a1d1e',
    outline: '#2a1d1e',
    back: '#46352f',
    backShade: '#33262a',
    crown: [166, 52],
    strandReach: 0.34,
    fade: [88, 124],
    browThrough: 0.65,
    behind: [
      `112,214 100,214,.1 102,204,-.1 86,206,.1 90,192,-.1 74,192,.1 80,176,-.1 74,120,.04 160,50,v 246,120,h 240,176,.04
       247,190,-.1 231,192,.1 236,206,-.1 219,204,.1 220,214,-.1 208,214,.1`,
    ],
    front: [
      `91,202 82,186,.1 70,187,.1 76,168,-.1 62,160,.1 72,144,-.08 73,108,.06 136,40,v 144,36,.05 174,22,.14 170,37,-.2 196,33,.1 190,44,-.14 248,106,h 251,144,.05 262,157,-.08 249,162,.1 254,182,-.1
       241,182,.1 229,203,.1 228,168,.04 222,144,.05 212,176,-.12 206,138,.1 196,152,-.14 180,118,.14
       172,150,-.06 150,122,.1 142,152,-.14 128,118,.14 124,150,-.12 110,172,-.1 106,138,.1 99,178,-.1 95,150,.05`,
      `168,62 184,96,.08 182,140,.08 157,182,-.1 156,146,.06 146,116,.04 152,84,.06`,
    ],
    frontDetail: [(pen) => pen.fill(LEFT_STREAKS + RIGHT_STREAKS, '#7d6358')],
    lines: [
      ['164,44 128,66 108,104', 2.2],
      ['176,44 204,64 218,104', 2.2],
      ['148,50 104,74 88,124', 2],
      ['196,56 230,82 240,130', 2],
    ],
  },
  body,
  accessories,
  faceView: [30, 20, 260],
  sweatAt: [236, 140],
};
