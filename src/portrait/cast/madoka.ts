import { chinShadow, contour, ellipse, FAIR, frill, INK, ink, inks, mirror } from '../rig';
import type { Accessories, Body, CharacterDrawing, Frill, Pen, Point } from '../rig';
import { bow } from '../rig/extra-place';

const PINK = { base: '#f58fb4', shade: '#d0608f' };
const WHITE = { base: '#fff', shade: '#ecc9dc', fold: '#cf93b4' };
const CREAM = { base: '#fff3cd', shade: '#ecd39a' };
const RED = { base: '#e0304f', shade: '#9c1838' };
const HAIR = { base: '#fbb9cd', shade: '#e98bb0', light: '#ffe6ef', line: '#b4517f', outline: '#91386a' };

const SHOULDERS =
  'M141 205C142 236 142 244 135 251L98 264C76 272 66 288 60 336L258 336C252 288 242 272 220 264L181 251C174 244 174 236 175 205Z';
const BODICE = contour('96,336 104,300,.04 112,288,.06 158,292 204,288 212,300,.06 220,336,.04');
const PANEL = contour('130,336 134,291 158,293 182,291 186,336');
const NECKLINE = frill('214,291 198,284 158,289 118,284 102,291', 16, 8);
const SLEEVE = '42,336 46,300,.16 70,272,.16 100,276,.2 112,300,.16 104,336,.1';
const SLEEVES = [contour(SLEEVE), contour(mirror(SLEEVE, 158))];
const CHOKER = contour('137,238 158,247,-.12 179,238,-.12 181,247 158,257,.12 135,247,.12');

function gem(x: number, y: number): string {
  return (
    ellipse(x, y, 11, 12.5, '#e9b949', ` stroke="${INK}" stroke-width="2"`) +
    ellipse(x, y, 7.4, 9, '#ff5f98') +
    `<path d="M${x - 5} ${y}a5.4 8 0 0 1 5-8l-1.6 7Z" fill="#ffd3e3"/>`
  );
}

function ribbon(pen: Pen, at: Point, turn: number, size: number): string {
  const { loops, tails } = bow({ at, turn, size });
  const creases = loops.map((_, i) => {
    const a = ((turn + (i ? -8 : 188)) * Math.PI) / 180;
    const out = (r: number): Point => [at[0] + Math.cos(a) * r * size, at[1] + Math.sin(a) * r * size];
    return ink([out(4), out(20)], 2.2, 'in', 2);
  });
  return (
    tails.map((d) => pen.cel(d, { ...RED, shift: [-2, -3], stroke: 2 })).join('') +
    loops.map((d) => pen.cel(d, { ...RED, shift: [-3, -4], stroke: 2 })).join('') +
    pen.fill(creases.join(''), RED.shade) +
    ellipse(at[0], at[1], 6.5 * size, 7.5 * size, RED.base, ` stroke="${INK}" stroke-width="2"`)
  );
}

function body(pen: Pen): Body {
  const { skin } = pen.drawing;
  const ruffle = ({ d, folds }: Frill): string =>
    pen.cel(d, { ...WHITE, shift: [-2, -3], stroke: 2, inside: pen.fill(folds, WHITE.fold) });
  const hems = inks([
    ['36,328 70,320 112,330', 7, 'flat'],
    ['280,328 246,320 204,330', 7, 'flat'],
  ]);
  const sleeveFolds = inks([
    ['72,276 66,292 64,312', 2.2, 'in'],
    ['88,276 86,290 88,306', 2.2, 'in'],
    ['244,276 250,292 252,312', 2.2, 'in'],
    ['228,276 230,290 228,306', 2.2, 'in'],
  ]);
  const buttons = [312, 328].map((y) => ellipse(158, y, 3, 3, RED.base)).join('');
  return {
    silhouette: [SHOULDERS, ...SLEEVES],
    svg:
      pen.cel(SHOULDERS, { base: skin.base, shade: skin.shade, shift: [-5, -3], inside: chinShadow(pen) }) +
      pen.fill(
        inks([
          ['146,264 132,268 118,268', 1.8],
          ['172,264 186,268 200,268', 1.8],
        ]),
        skin.line,
      ) + // prettier-ignore
      pen.cel(BODICE, { ...PINK, tone: true }) +
      pen.cel(PANEL, {
        ...CREAM,
        shift: [-4, -4],
        inside: pen.fill('M150 280H166V340H150Z', '#fff') + buttons,
      }) +
      SLEEVES.map((d) =>
        pen.cel(d, { ...WHITE, inside: pen.fill(sleeveFolds, WHITE.fold) + pen.fill(hems, PINK.base) }),
      ).join('') +
      ruffle(NECKLINE) +
      pen.cel(CHOKER, { ...RED, shift: [-2, -2], stroke: 2 }) +
      gem(158, 289),
  };
}

const TAIL = `96,98 100,130,.06 97,176,.06 84,218,.08 80,198,-.04 64,232,.1 60,206,-.1 38,222,.12 42,194,-.12 18,194,.14
  34,164,-.12 24,150,.1 38,116,.16 70,98,.12 96,98,.1`;
const TAILS = [TAIL, mirror(TAIL)].map((outline) => contour(outline));
const TAIL_LINES = '84,112 54,136 40,178|86,114 70,150 62,198|88,118 86,154 82,188'.split('|');

const flip = (line: string): string => line.replace(/([\d.]+),/g, (_, x: string) => `${320 - Number(x)},`);

function accessories(pen: Pen): Accessories {
  const bows: readonly (readonly [Point, number])[] = [
    [[84, 100], -34],
    [[236, 100], 34],
  ];
  const lines = [TAIL_LINES, TAIL_LINES.map(flip)].map((some) => some.map((line) => ink(line, 2.4)).join(''));
  const glints = ['76,108 50,124 38,152', '68,112 52,130 46,152', '250,108 270,122 282,150'];
  const shines = glints.map((line) => ink(line, 5)).join('');
  return {
    silhouette: [
      ...TAILS,
      ...bows.flatMap(([at, turn]) => Object.values(bow({ at, turn, size: 0.95 })).flat()),
    ],
    middle: TAILS.map((d, i) =>
      pen.cel(d, {
        base: HAIR.base,
        shade: HAIR.shade,
        line: HAIR.outline,
        inside: pen.fill(shines, HAIR.light) + pen.fill(lines[i] ?? '', HAIR.line),
      }),
    ).join(''),
    front: bows.map(([at, turn]) => ribbon(pen, at, turn, 0.95)).join(''),
  };
}

export const drawing: CharacterDrawing = {
  id: 'madoka',
  spot: '#f58fb4',
  roll: 3,
  skin: { ...FAIR, base: '#ffeadd', shade: '#f5c1b5' },
  face: { halfWidth: 67, jaw: 50, chin: 233, chinWidth: 8, eyeLine: 169, eyeGap: 35, neck: 17, noseY: 200 },
  ears: 'covered',
  eye: {
    width: 41,
    height: 42,
    irisWidth: 31,
    irisHeight: 38,
    iris: ['#a92a66', '#ea6a9f', '#ffc8dc'],
    rim: '#8a1d52',
    glow: '#fff0f6',
    lash: 5.6,
    flick: [5, -1],
    lashes: [[0.86, 6, -3]],
    innerY: 4,
    outerY: -1,
    bottom: 0.6,
    irisDown: 1,
  },
  brow: { y: -30, width: 28, thickness: 3.4, arch: 4, inner: -1, outer: 2, colour: HAIR.outline },
  nose: 'soft',
  mouth: { width: 20, depth: 16 },
  expressions: {
    joy: { mouthWidth: 25 },
    concern: { mouthWidth: 23 },
    surprise: { mouthWidth: 26 },
    determination: { mouthWidth: 24 },
    embarrassment: { mouthWidth: 24 },
  },
  hair: {
    ...HAIR,
    back: '#ee9dbb',
    backShade: '#cf6d97',
    crown: [164, 50],
    browThrough: 0.85,
    behind: ['122,196 92,202,.1 72,176,.1 68,126,.04 160,40,v 252,126,h 248,176,.04 228,202,.1 200,196,.1'],
    front: [
      `102,226 88,206,.1 74,170,.06 70,126,.04 160,36,v 250,126,h 246,170,.04 232,206,.06 218,228,.1
       222,196,-.06 226,150,.04 214,166,-.1 207,130,.1 197,150,-.12 182,106,.1 170,150,.06 155,178,-.08
       149,148,.1 146,112,.06 130,152,.1 120,128,-.06 107,168,.1 98,148,-.06 94,190,-.04`,
    ],
    rings: [{ cx: 160, cy: 144, rx: 76, ry: 66, from: 202, to: 340, height: 14, spikes: 12, gaps: [7] }],
    lines: [
      ['166,44 170,72 166,104', 2],
      ['156,48 122,76 106,124', 1.8],
      ['174,48 206,74 220,120', 1.8],
      ['146,48 106,74 86,128', 1.8],
      ['184,48 222,78 236,128', 1.8],
    ],
  },
  body,
  accessories,
  sweatAt: [262, 142],
  markAt: [252, 62],
  faceView: [26, 28, 270],
};
