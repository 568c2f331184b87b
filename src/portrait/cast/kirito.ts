import { contour, FAIR, INK, ink, inks, mirror, neck } from '../rig';
import type { Body, CharacterDrawing, Pen } from '../rig';

const COAT = { base: '#343746', shade: '#1b1d29', line: '#0e0f18' };
const SHIRT = { base: '#535a70', shade: '#363b4e' };
const TRIM = '#d5dbe6';
const STRAP = { base: '#7c828f', shade: '#4e535f' };

const SHOULDERS = contour('36,336 70,270,.14 130,246,.06 186,246 246,270,.06 280,336,.14');
const SHIRT_FRONT = contour('130,250 158,270,-.06 186,250,-.06 206,340 110,340');
const LAPEL = '112,238 136,228,.1 144,262,.02 140,300 132,340 96,340 106,290 96,256,.06';

/** The two hilts over his shoulders. */
function hilt(pen: Pen, side: -1 | 1): { svg: string; silhouette: string[] } {
  const place = (outline: string): string => contour(side < 0 ? outline : mirror(outline, 158));
  const grip = place('46,214 56,209 88,268 78,274');
  const guard = place('58,262 94,240,.06 100,250,.2 80,264 64,276,.2');
  const pommel = place('38,206 48,196,.3 58,204,.3 54,214,.3 42,216,.3');
  const dark = side < 0;
  const steel = dark ? { base: '#7d8599', shade: '#4a5063' } : { base: '#bfe9e6', shade: '#5aa6ad' };
  const wrap = dark ? { base: '#3a3d4e', shade: '#20222e' } : { base: '#eef6f6', shade: '#a9c4c9' };
  return {
    silhouette: [grip, guard, pommel],
    svg:
      pen.cel(grip, { ...wrap, shift: [-3, -1] }) +
      pen.cel(guard, { ...steel, shift: [-3, -3] }) +
      pen.cel(pommel, { ...steel, shift: [-3, -3] }),
  };
}

function body(pen: Pen): Body {
  const [left, right] = [hilt(pen, -1), hilt(pen, 1)];
  const trims = inks([
    ['136,230 143,262 140,300 131,340', 6, 'flat'],
    ['110,240 97,256 107,290 98,338', 4, 'flat'],
  ]);
  const rightTrims = inks([
    ['180,230 173,262 176,300 185,340', 6, 'flat'],
    ['206,240 219,256 209,290 218,338', 4, 'flat'],
  ]);
  const folds = inks([
    ['84,282 74,304 76,336', 2.6],
    ['232,282 242,304 240,336', 2.6],
  ]);
  const straps = contour('92,268 102,262 226,340 206,340');
  const lapel = (d: string, trim: string): string =>
    pen.cel(d, { ...COAT, line: INK, shift: [-3, -3], inside: pen.fill(trim, TRIM) });
  return {
    silhouette: [
      SHOULDERS,
      contour(LAPEL),
      contour(mirror(LAPEL, 158)),
      ...left.silhouette,
      ...right.silhouette,
    ],
    svg:
      left.svg +
      right.svg +
      neck(pen) +
      pen.cel(SHIRT_FRONT, {
        ...SHIRT,
        inside: pen.fill(ink('158,270 158,300 158,340', 2, 'flat'), SHIRT.shade),
      }) +
      pen.cel(contour('36,336 70,270,.14 128,248,.06 112,340'), {
        ...COAT,
        line: INK,
        shift: [-7, -4],
        tone: true,
        inside: pen.fill(folds, COAT.line),
      }) +
      pen.cel(contour('188,248 246,270,.06 280,336,.14 204,340'), {
        ...COAT,
        line: INK,
        shift: [-7, -4],
        tone: true,
        inside: pen.fill(folds, COAT.line),
      }) +
      lapel(contour(LAPEL), trims) +
      lapel(contour(mirror(LAPEL, 158)), rightTrims) +
      pen.cel(straps, { ...STRAP, shift: [-2, -3], stroke: 2 }),
  };
}

const CAP_STREAKS = inks([
  ['148,48 112,60 84,104', 5],
  ['132,62 100,82 82,124', 3.4],
  ['176,46 214,60 238,104', 5],
  ['190,60 222,84 240,124', 3.4],
  ['160,60 134,86 120,124', 3.4],
  ['78,128 68,150 64,176', 3.4],
  ['92,150 88,176 84,196', 3],
  ['244,126 254,148 258,174', 3.4],
  ['230,152 234,176 236,196', 3],
]);

export const drawing: CharacterDrawing = {
  id: 'kirito',
  spot: '#4f86c6',
  roll: 2,
  skin: { ...FAIR, base: '#ffe6d6', shade: '#eebfa8' },
  face: {
    halfWidth: 63,
    jaw: 49,
    chin: 236,
    chinWidth: 10,
    angle: 0.2,
    eyeLine: 168,
    eyeGap: 33,
    noseY: 201,
    mouthY: 215,
    neck: 18,
  },
  eye: {
    width: 38,
    height: 30,
    irisWidth: 24,
    irisHeight: 29,
    iris: ['#14151c', '#2f3443', '#78839c'],
    rim: '#0f1017',
    glow: '#b9c4d8',
    pupil: 0.36,
    lash: 6.2,
    flick: [7, -2],
    lashes: [[0.86, 6, -4]],
    lower: 2.2,
    lowerColour: '#4a3a40',
    innerY: 6,
    outerY: -2,
    innerDrop: 1,
    bottom: 0.58,
  },
  brow: { y: -24, width: 34, thickness: 3.8, arch: 2.5, inner: 3, outer: -1, colour: '#15131c' },
  nose: 'soft',
  mouth: { width: 24, depth: 14 },
  expressions: {
    neutral: { mouth: 'smirk', mouthWidth: 24 },
    joy: { mouth: 'open', mouthWidth: 30, mouthDepth: 13 },
    concern: { mouth: 'frown', mouthWidth: 24 },
    surprise: { mouthWidth: 30 },
    determination: { mouth: 'grit', mouthWidth: 34, slant: 9 },
    embarrassment: { mouth: 'wavy', mouthWidth: 24 },
  },
  hair: {
    base: '#2b2c38',
    shade: '#16161f',
    line: '#0c0b12',
    back: '#20212b',
    backShade: '#121219',
    crown: [166, 52],
    strandReach: 0.44,
    browThrough: 0,
    fade: [74, 112],
    behind: [
      `120,236 98,226,.1 100,208,-.08 80,208,.1 76,180 80,110 240,110 244,180 240,208 220,208,.1 222,226,-.08
       200,236,.1`,
    ],
    front: [
      `104,184 103,226,.06 92,196,.06 80,220,.08 76,186,.02 58,206,.08 62,170,.02 42,186,.06 56,142,.02 40,150,.05 80,66,.16
       72,56,.04 148,37,.16 138,20,.06 172,34,.14 226,48,.12 278,146,.16 262,138,.05 280,188,.06 260,168,.02 264,208,.06
       246,184,.04 244,220,.08 230,194,.06 219,228,.06 218,186,.06 226,150,-.04 217,178,.08 209,134,.06 199,155,-.08
       188,116,.08 176,148,-.1 166,112,.06 150,120,.02 128,120,.04 110,153,.08 107,134,-.06 99,184,.08`,
      '174,58 180,98,.08 170,140,.08 150,190,.1 153,158,-.04 141,176,.06 143,140,-.04 130,160,.08 134,128,-.04 114,152,.1 122,110,-.06 150,70,.08',
    ],
    frontDetail: [
      (pen) => pen.fill(CAP_STREAKS, '#565d78'),
      (pen) =>
        pen.fill(
          inks([
            ['168,76 166,108 156,150', 4.5],
            ['158,82 148,114 144,146', 3.4],
            ['146,86 134,110 126,134', 3],
          ]),
          '#565d78',
        ),
    ],
  },
  body,
  sweatAt: [236, 138],
  faceView: [30, 18, 260],
};
