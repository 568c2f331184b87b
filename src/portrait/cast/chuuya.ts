import { chinShadow, contour, ellipse, FAIR, INK, ink, inks, lerp, mirror, num, xy } from '../rig';
import type { Accessories, Body, CharacterDrawing, MouthSpot, Pen } from '../rig';

const FELT = { base: '#34303c', shade: '#1d1a23' };
const WINE = { base: '#8e2c3d', shade: '#5e1a29' };
const COAT = { base: '#2b2833', shade: '#17151d', fold: '#0f0d13' };
const SHIRT = { base: '#fbf8f4', shade: '#cdc8d4' };
const RIBBON = { base: '#3a3542', shade: '#211e28' };
const VEST = { base: '#6b6270', shade: '#4a4350' };

const SHOULDERS =
  'M124 246C104 256 88 260 74 266C52 278 38 308 30 336L292 336C284 308 268 278 248 266C234 260 214 256 194 246Z';
const COAT_LEFT =
  'M118 248C104 256 88 260 74 266C52 278 38 308 30 336L100 336C98 316 100 300 104 290C108 276 116 262 124 252Z';
const COAT_RIGHT =
  'M202 248C216 256 232 260 246 266C268 278 282 308 290 336L220 336C222 316 220 300 216 290C212 276 204 262 196 252Z';
const LINING = '122,250 104,268,-.1 96,336,-.05 112,336 114,292,.05 132,258,.08';
const SHIRT_FRONT = contour('132,246 106,290 104,336 212,336 208,290 184,246');
const VEST_LEFT = contour('112,284 104,336 150,336 158,326 138,292');
const VEST_RIGHT = contour('204,284 178,292 158,326 164,336 212,336');
const COLLAR = '136,240 126,252,.1 130,280,.06 146,270 158,262 144,254,.06';
const TIE = contour('152,266 166,266 164,278 174,336 150,336 155,278');
const KNOT = contour('149,256 159,260 169,256 167,276,.1 159,279 151,276,.1');
const NECK_SKIN = 'M137 205C138 238 138 246 134 254L158 272L184 254C179 246 178 238 179 205Z';
const CHOKER = contour('134,241 158,250,-.14 182,241,-.14 183,250 158,260,.14 133,250,.14');

function body(pen: Pen): Body {
  const { skin } = pen.drawing;
  const pair = (outline: string): readonly string[] => [contour(outline), contour(mirror(outline, 158.5))];
  const folds = inks([
    ['84,272 66,298 62,336', 3],
    ['236,272 254,298 258,336', 3],
  ]);
  const coat = (d: string): string =>
    pen.cel(d, { ...COAT, shift: [-6, -5], tone: true, inside: pen.fill(folds, COAT.fold) });
  return {
    silhouette: [SHOULDERS],
    svg:
      pen.cel(SHIRT_FRONT, { ...SHIRT, shift: [-4, -4] }) +
      pen.cel(NECK_SKIN, { base: skin.base, inside: chinShadow(pen) }) +
      pen.fill(CHOKER, INK) +
      pen.cel(VEST_LEFT, { ...VEST, shift: [-4, -4] }) +
      pen.cel(VEST_RIGHT, { ...VEST, shift: [-4, -4] }) +
      pen.cel(TIE, { ...RIBBON, shift: [-3, -3], stroke: 2 }) +
      pair(COLLAR)
        .map((d) => pen.cel(d, { ...SHIRT, shift: [-3, -3] }))
        .join('') +
      pen.cel(KNOT, { ...RIBBON, shift: [-2, -2], stroke: 2 }) +
      pair(LINING)
        .map((d) => pen.cel(d, { ...WINE, shift: [-3, -3] }))
        .join('') +
      coat(COAT_LEFT) +
      coat(COAT_RIGHT),
  };
}

const CROWN = 'M86 92C82 60 88 28 104 18C120 10 140 16 160 22C180 14 204 8 220 18C238 32 240 62 234 92Z';
const BRIM =
  'M40 112C40 96 62 84 96 78C140 70 192 70 232 76C262 80 286 88 286 101C284 108 262 106 240 102C190 92 132 94 92 104C68 110 44 122 40 112Z';

function accessories(pen: Pen): Accessories {
  const band = 'M80 66Q160 48 242 62L242 92L80 96Z';
  const light = ink('98,58 98,40 110,24', 5);
  const dent = inks([['160,22 158,34 148,46', 3]]);
  const links = [0, 1, 2, 3, 4, 5, 6].map((i) => {
    const part = i / 6;
    const x = lerp(158, 226, part);
    const y = 68 + Math.sin(Math.PI * part) * 12 - part * 3;
    return ellipse(x, y, 5, 3.4, 'none', ` transform="rotate(${num(lerp(24, -24, part))} ${xy(x, y)})"`);
  });
  return {
    silhouette: [CROWN, BRIM],
    shadow: 'M60 110Q160 92 270 106L262 124Q160 110 66 130Z',
    front:
      pen.cel(CROWN, {
        ...FELT,
        shift: [-7, -3],
        stroke: 2.4,
        inside:
          pen.fill(dent, '#131119') +
          pen.fill(light, '#595365') +
          pen.fill(band, WINE.base) +
          pen.fill('M204 57.3Q226 59 242 62L242 92L198 90Q212 74 204 57.3Z', WINE.shade) +
          pen.fill(ink('80,66 160,56 242,62', 2.8, 'flat'), INK),
      }) +
      pen.cel(BRIM, {
        ...FELT,
        shift: [-3, -5],
        stroke: 2.4,
        inside: pen.fill(ink('52,104 94,87 160,80', 2.6), '#595365'),
      }) +
      `<g stroke="#dfe3ee" stroke-width="1.8">${links.join('')}</g>`,
  };
}

/** Teeth bared on one side more than on the other. */
function cockyGrin({ x, y, half: h, depth, bold, colour }: MouthSpot, pen: Pen): string {
  const at = (u: number, v: number): string => xy(x + u, y + v);
  const d = `M${at(-h, -1)}Q${at(0, 3)} ${at(h, -8)}Q${at(h * 0.8, depth * 0.8)} ${at(h * 0.05, depth)}Q${at(-h * 0.7, depth)} ${at(-h, -1)}Z`;
  const bite = ink([[x - h, y + 3], [x, y + depth * 0.52], [x + h, y - 3]], 1.4 * bold, 'flat'); // prettier-ignore
  return (
    pen.cel(d, { base: '#fffdf8', stroke: 2.2 * bold, line: colour, inside: pen.fill(bite, colour) }) +
    pen.fill(ink([[x + h - 1, y - 11], [x + h + 2, y - 8], [x + h + 1.5, y - 4]], 1.9 * bold), colour) // prettier-ignore
  );
}

export const drawing: CharacterDrawing = {
  id: 'chuuya',
  spot: '#8e2c3d',
  roll: 3,
  skin: { ...FAIR, base: '#fde4d3', shade: '#eab79f' },
  face: {
    halfWidth: 63,
    jaw: 49,
    chin: 236,
    chinWidth: 11,
    angle: 0.35,
    eyeLine: 169,
    eyeGap: 32,
    noseY: 201,
    mouthY: 215,
    neck: 20,
  },
  ears: 'covered',
  eye: {
    width: 40,
    height: 27,
    irisWidth: 22,
    irisHeight: 25,
    iris: ['#173a78', '#3b84cf', '#a9e2f6'],
    rim: '#142a55',
    glow: '#d4f3fb',
    pupil: 0.38,
    lash: 5.4,
    flick: [6, -3],
    innerY: 6,
    outerY: -4,
    innerPull: 0.6,
    outerPull: 0.72,
    bottom: 0.52,
    lower: 1.9,
  },
  brow: { y: -21, width: 36, thickness: 4, arch: 3, inner: 3, outer: -3, colour: '#6b2c14' },
  nose: 'bridge',
  mouth: { width: 24, depth: 14, own: { cocky: cockyGrin } },
  expressions: {
    neutral: { open: 0.95, slant: 1.5, mouth: 'smirk', mouthWidth: 28 },
    joy: {
      eyes: 'open',
      open: 0.9,
      mouth: 'cocky',
      mouthWidth: 40,
      mouthDepth: 13,
      browInner: 3,
      browOuter: -4,
      blush: 0.4,
    },
    concern: { gazeX: -4, mouthWidth: 24 },
    surprise: { open: 1.35, mouthWidth: 26 },
    determination: { mouth: 'grit', mouthWidth: 34, slant: 6, browY: 6 },
    embarrassment: { open: 0.9, slant: 4, gazeX: -6, browInner: 5, browOuter: 0, browY: 2, mouth: 'wavy' },
  },
  hair: {
    base: '#d9713a',
    shade: '#a84a22',
    line: '#7a2f16',
    outline: '#6b2813',
    light: '#f6ad6c',
    back: '#b35528',
    backShade: '#8a3c1c',
    crown: [166, 70],
    strandReach: 0.34,
    fade: [112, 150],
    browThrough: 0.6,
    behind: [
      `120,256 100,238,.06 88,242,.12 92,226,-.12 72,228,.14 80,208,-.12 64,204,.12 74,184,-.1 66,130,.04 160,60,v
       254,130,h 252,196,.06 266,214,-.12 250,218,.1 258,244,-.1 242,240,.1 236,262,.08 200,258`,
    ],
    lines: [
      ['150,110 118,126 104,152', 2],
      ['170,108 158,130 152,150', 2],
    ],
    front: [
      `100,230 84,218,.12 68,218,.12 78,198,-.12 60,188,.12 74,172,-.1 64,156,.08 72,136,-.06 74,96,.06 246,96,.04
       252,146,.06 264,166,-.1 250,172,.1 262,200,-.1 251,206,.1 254,240,.06 238,268,.1 242,244,-.1
       222,274,.16 230,234,-.1 222,200,.08 229,164,-.06 222,142,.06 211,164,-.14 198,122,.12 187,110
       174,144,-.08 152,182,-.08 150,150,.06 139,170,-.1 137,130,.1 122,160,-.14 112,130,.1 100,168,-.12
       97,150,.06 94,176,.04 104,204,-.08`,
      `188,106 206,120,.1 226,140,.1 240,184,.1 236,218,.08 226,244,-.08 224,204,.04 212,160,.06`,
    ],
  },
  body,
  accessories,
  sweatAt: [240, 146],
  markAt: [266, 140],
  faceView: [24, 2, 276],
};
