import { chinShadow, contour, FAIR, inks } from '../rig';
import type { Body, CharacterDrawing, Pen } from '../rig';

const BLACK = { base: '#2b2a33', shade: '#17161d', fold: '#100f15' };
const ORANGE = { base: '#f4812a', shade: '#c55413' };
const WHITE = { base: '#fff', shade: '#ccd0dc' };

const SHIRT =
  'M118 254C104 260 88 264 76 272C56 284 46 308 40 336L280 336C274 308 262 284 244 272C230 264 214 260 200 254C194 266 186 274 178 280C172 286 166 289 158 292C150 289 146 286 140 280C132 274 124 266 118 254Z';
const NECK_SKIN = 'M138 205C139 238 139 246 132 254L112 262L158 304L206 262L184 254C178 246 178 238 179 205Z';
const RAGLAN_LEFT = 'M117 254L92 263C84 284 76 310 72 336L98 336C99 304 108 284 130 271Z';
const RAGLAN_RIGHT = 'M201 254L188 271C210 284 220 304 221 336L247 336C243 310 236 284 226 263Z';
const NECK_BAND = contour(
  '119,252 142,280,-.06 158,291,-.06 176,280,-.06 199,252,-.06 207,256 184,288,.06 158,303,.08 134,288,.08 110,256,.06',
);
const ONE = 'M136 313L146 307L149 307L149 334L141 334L141 317L136 320Z';
const ZERO =
  'M155 318C155 309 160 306 167 306C174 306 179 309 179 318L179 342L155 342ZM163 319L163 342L171 342L171 319C171 313 163 313 163 319Z';

function body(pen: Pen): Body {
  const { skin } = pen.drawing;
  const bones = inks([
    ['150,276 134,268 122,266', 2],
    ['170,276 186,268 196,266', 2],
  ]);
  const piping = inks([
    ['107,256 94,280 85,308 81,338', 3, 'flat'],
    ['211,256 224,280 234,308 238,338', 3, 'flat'],
  ]);
  const folds = inks([
    ['112,300 116,318 112,336', 2.6],
    ['208,300 204,318 208,336', 2.6],
    ['66,296 58,316 56,336', 2.6],
    ['254,296 262,316 264,336', 2.6],
  ]);
  const number = pen.fill(
    ONE + ZERO,
    '#fff',
    ` stroke="${ORANGE.base}" stroke-width="1.6" stroke-linejoin="round" fill-rule="evenodd"`,
  );
  return {
    silhouette: [SHIRT, NECK_SKIN],
    svg:
      pen.cel(NECK_SKIN, {
        base: skin.base,
        shade: skin.shade,
        inside: chinShadow(pen, 22) + pen.fill(bones, skin.line),
      }) +
      pen.cel(SHIRT, { ...BLACK, shift: [-6, -4], inside: pen.fill(folds, BLACK.fold) + number }) +
      pen.cel(RAGLAN_LEFT, { ...ORANGE, shift: [-4, -4], inside: pen.fill(piping, '#fff') }) +
      pen.cel(RAGLAN_RIGHT, { ...ORANGE, shift: [-5, -4], inside: pen.fill(piping, '#fff') }) +
      pen.cel(NECK_BAND, { ...WHITE, shift: [-2, -3], stroke: 2 }),
  };
}

export const drawing: CharacterDrawing = {
  id: 'hinata',
  spot: '#f4812a',
  roll: -4,
  skin: { ...FAIR, base: '#ffe0c4', shade: '#efb08e' },
  face: {
    halfWidth: 66,
    jaw: 52,
    chin: 235,
    chinWidth: 11,
    eyeLine: 168,
    eyeGap: 33,
    noseY: 197,
    mouthY: 211,
    neck: 20,
  },
  eye: {
    width: 38,
    height: 38,
    irisWidth: 24,
    irisHeight: 30,
    iris: ['#7a3410', '#cf7a1e', '#ffd06a'],
    rim: '#5a240c',
    glow: '#ffeaa8',
    pupil: 0.42,
    lash: 4.8,
    flick: [3, 0],
    innerY: 5,
    outerY: 0,
    innerPull: 0.8,
    outerPull: 0.86,
    bottom: 0.6,
    irisDown: 1,
    crease: false,
    lower: 2,
  },
  brow: { y: -29, width: 28, thickness: 4.6, arch: 4, colour: '#8a3d12' },
  nose: 'soft',
  mouth: { width: 30, depth: 14 },
  expressions: {
    neutral: { mouth: 'open', mouthWidth: 32, mouthDepth: 14 },
    joy: { mouthWidth: 46, mouthDepth: 24, mouthY: -2 },
    concern: { mouth: 'wavy', mouthWidth: 26 },
    surprise: { mouthWidth: 34, iris: 0.72, open: 1.18 },
    determination: {
      open: 1,
      slant: 7,
      iris: 0.74,
      mouth: 'grin',
      mouthWidth: 40,
      browY: 6,
      browWeight: 1.4,
    },
    embarrassment: { mouthWidth: 26, open: 0.9 },
  },
  hair: {
    base: '#fa8b2e',
    shade: '#d35c18',
    line: '#a03f10',
    outline: '#8a3510',
    light: '#ffc571',
    back: '#d9661c',
    backShade: '#b04a12',
    crown: [162, 84],
    strandReach: 0.3,
    strandTop: 43,
    fade: [108, 84],
    browThrough: 0.85,
    behind: [
      `108,204 92,212,.1 94,196,-.1 74,202,.1 80,184,-.1 70,120,.04 160,50,v 250,120,h 242,184,.04 248,202,-.1
       228,196,.1 230,212,-.1 212,204,.1`,
    ],
    front: [
      `88,196 80,176,.1 62,184,.1 68,164,-.12 50,164,.1 60,142,-.12 38,132,.14 58,118,-.12 48,106,.1 62,96,-.1
       50,66,.14 80,72,-.14 84,54,.1 92,60,-.08 98,30,.14 122,48,-.14 130,36,.08 136,42,-.06 156,16,.14
       164,38,-.14 176,26,.1 182,40,-.12 218,24,.12 214,50,-.16 230,46,.08 228,60,-.1 260,64,.12
       248,86,-.14 264,92,.1 256,106,-.12 278,124,.12 256,134,-.12 270,156,.12 248,158,-.1 258,184,.12
       240,178,-.1 232,198,.1 230,160,.05 222,138,.05 215,158,-.14 200,124,.14 190,144,-.14 180,116,.16
       160,152,-.14 154,118,.12 140,144,-.16 128,116,.14 112,150,-.14 108,126,.1 98,160,-.1 94,142,.06`,
      `152,126 122,92,.14 102,92,.06 120,74,.1 108,58,.08 138,68,-.06 146,44,.06 164,84,-.1 152,126,.08`,
      `108,134 78,122,.1 58,122,.06 74,106,.1 68,88,.06 98,100,-.08 108,134,.1`,
      `194,124 206,54,.18 210,80,-.08 238,74,.08 226,96,-.08 248,106,.08 224,116,-.06 194,124,.1`,
    ],
    frontDetail: [
      null,
      (pen) => pen.fill(contour('112,88 132,84,.1 150,104,.14 130,94,-.1'), '#ffad55'),
      null,
      (pen) => pen.fill(contour('192,104 204,84,.1 224,86,.1 206,94,-.1'), '#ffad55'),
    ],
  },
  body,
  sweatAt: [240, 146],
  markAt: [262, 62],
  faceView: [22, 4, 280],
};
