import { contour, FAIR, INK, ink, inks, mirror, neck } from '../rig';
import type { Body, CharacterDrawing, Pen } from '../rig';

const SHIRT = { base: '#fff', shade: '#c8cee2', line: '#8b93b4' };
const TRIM = '#3b3f55';
const TIE = { base: '#d23a3f', shade: '#8d1f2b' };
const JACKET = { base: '#b99a68', shade: '#866a41', line: '#634b2b' };
const STRAP = { base: '#4a4550', shade: '#2b2731' };

const SHOULDERS = contour('50,338 66,288,.14 132,248,.08 158,284 184,248 250,288,.08 266,338,.14');
const COLLAR = '137,236 146,256,-.04 152,276,-.02 138,294 112,268,.06 126,246,-.06';
const KNOT = contour('146,274 170,274,.1 166,293,.06 150,293,.06');
const TIE_BLADE = contour('150,292 166,292 178,340,.03 144,340');
const SLEEVE = '28,338 36,298,.16 56,280,.16 68,292,.04 92,296,.08 108,338,-.04';
const BELT = '32,312 36,303,.04 68,312,-.08 100,310,-.02 103,318 68,321,.06';

function body(pen: Pen): Body {
  const folds = inks([
    ['84,284 80,300 84,318', 2.2],
    ['106,272 112,290 114,312', 2],
    ['232,284 236,300 232,318', 2.2],
    ['210,272 204,290 202,312', 2],
  ]);
  const buttons = pen.fill(ink('158,280 158,310 158,338', 1.8, 'flat', 2), SHIRT.line);
  const sleeve = (outline: string, belt: string): string =>
    pen.cel(outline, { ...JACKET, line: INK, shift: [-5, -4], tone: true, inside: pen.fill(inks([['58,322 62,330 62,338', 2.2], ['258,322 254,330 254,338', 2.2]]), JACKET.line) }) + // prettier-ignore
    pen.cel(belt, { ...STRAP, shift: [-1, -3], stroke: 1.8 });
  const collar = (d: string): string =>
    pen.cel(d, {
      ...SHIRT,
      line: INK,
      shift: [-3, -3],
      inside: pen.fill(inks([['117,267 138,288 148,274', 2.2, 'flat'], ['199,267 178,288 168,274', 2.2, 'flat']]), TRIM), // prettier-ignore
    });
  const knotFold = pen.fill(ink('152,281 158,287 165,282', 1.6), TIE.shade);
  const [left, right] = [contour(SLEEVE), contour(mirror(SLEEVE, 158))];
  return {
    silhouette: [SHOULDERS, left, right],
    svg:
      neck(pen) +
      pen.cel(SHOULDERS, {
        ...SHIRT,
        line: INK,
        shift: [-6, -4],
        inside: pen.fill(folds, SHIRT.line) + buttons,
      }) +
      pen.cel(TIE_BLADE, { ...TIE, shift: [-5, -3], stroke: 2 }) +
      pen.cel(KNOT, { ...TIE, shift: [-3, -4], stroke: 2, inside: knotFold }) +
      collar(contour(COLLAR)) +
      collar(contour(mirror(COLLAR, 158))) +
      sleeve(left, contour(BELT)) +
      sleeve(right, contour(mirror(BELT, 158))),
  };
}

const LOCK = '88,82 99,150,.04 101,236,.02 88,320,.07 70,262,.06 62,200,.05 68,126,.04';

export const drawing: CharacterDrawing = {
  id: 'kurisu',
  spot: '#c8463f',
  roll: -3,
  skin: { ...FAIR, base: '#ffeadd', shade: '#f2c2b0' },
  face: {
    halfWidth: 64,
    jaw: 49,
    chin: 237,
    chinWidth: 9,
    angle: 0.1,
    eyeLine: 168,
    eyeGap: 33,
    neck: 17,
    noseY: 202,
    mouthY: 216,
  },
  ears: 'covered',
  eye: {
    width: 39,
    height: 33,
    irisWidth: 27,
    irisHeight: 32,
    iris: ['#38306e', '#6a62bd', '#bcc0f4'],
    rim: '#2a2352',
    glow: '#dfe0ff',
    lash: 5.8,
    flick: [7, -4],
    lashes: [[0.9, 7, -4]],
    innerY: 6,
    outerY: -4,
    innerDrop: 1,
    bottom: 0.56,
    irisDown: 0.5,
  },
  brow: { y: -26, width: 33, thickness: 3.6, arch: 3.5, inner: 3, outer: -1, colour: '#5d211c' },
  nose: 'soft',
  mouth: { width: 22, depth: 14 },
  expressions: {
    neutral: { mouth: 'flat', mouthWidth: 19, open: 0.94 },
    joy: { mouth: 'open', mouthWidth: 25, mouthDepth: 12 },
    determination: { mouth: 'smirk', mouthWidth: 31, open: 0.86, browOuter: -8 },
    surprise: { mouthWidth: 27 },
    concern: { mouthWidth: 22 },
    embarrassment: { browInner: 5, browOuter: -3, gazeX: -7, mouth: 'wavy', mouthWidth: 26 },
  },
  hair: {
    base: '#ad5340',
    shade: '#7b332b',
    light: '#dc937a',
    line: '#531d1b',
    outline: '#401514',
    back: '#8c3f34',
    backShade: '#662822',
    crown: [150, 48],
    fade: [106, 160],
    rings: [{ cx: 160, cy: 144, rx: 76, ry: 66, from: 200, to: 340, height: 12, spikes: 13, gaps: [4, 9] }],
    behind: [
      `16,345 30,296,.06 50,246,.02 60,190,.03 66,126,.06 158,38,v 254,126,h 260,190,.06 270,250,.03 286,300,.02 296,345,.06`,
    ],
    behindLines: [
      [
        ['62,200 54,262 44,336', 2.6],
        ['70,240 64,290 58,340', 2.4],
        ['258,200 266,262 276,336', 2.6],
        ['250,240 256,290 262,340', 2.4],
      ],
    ],
    front: [
      `98,196 94,226,.06 82,208,-.04 72,214,.04 64,186,.06 65,126,.06 154,38,v 255,126,h 254,186,.06 248,214,.06 238,208,.04
       226,226,-.04 222,196,.06 226,148,-.05 216,172,.08 204,122,.1 197,150,-.08 170,92,.1 174,150,-.04 160,166,.04
       146,84,.08 128,150,-.04 122,122,-.08 106,160,.1 106,136,-.04 98,172,.08`,
      LOCK,
      mirror(LOCK),
    ],
    lines: [
      ['150,44 148,64 146,86', 2.4],
      ['154,44 166,66 170,92', 2.2],
      ['146,44 120,76 110,130', 2],
      ['156,42 196,72 214,130', 2],
      ['160,42 220,66 240,130', 1.8],
      ['142,44 96,68 78,132', 1.8],
      ['82,150 78,210 82,262', 2],
      ['90,190 86,232 88,270', 1.8],
      ['238,150 242,210 238,262', 2],
      ['230,190 234,232 232,270', 1.8],
    ],
  },
  body,
  sweatAt: [238, 138],
  faceView: [32, 26, 254],
};
