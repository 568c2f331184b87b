import { contour, ellipse, FAIR, frill, INK, ink, inks, mirror, neck } from '../rig';
import type { Accessories, Body, CharacterDrawing, Frill, Pen, Point } from '../rig';
import { bow } from '../rig/extra-place';

const BLACK = { base: '#433a5e', shade: '#282139', fold: '#181324' };
const VIOLET = { base: '#8d5bb5', shade: '#593280' };
const LACE = { base: '#fff', shade: '#cbc5de', fold: '#8f86ad' };
const HAIR = { base: '#2d2938', shade: '#181520', line: '#0d0b13', light: '#625c80' };

const SHOULDERS =
  'M124 250C104 256 88 260 76 268C56 282 46 308 42 336L274 336C270 308 260 282 240 268C228 260 212 256 192 250Z';
const PUFF = '30,336 34,300,.16 60,270,.18 92,274,.2 104,304,.16 96,336,.08';
const PUFFS = [contour(PUFF), contour(mirror(PUFF, 158))];
const YOKE = contour('116,336 122,290,-.05 134,254,-.06 182,254 194,290,-.06 200,336,-.05');
const RUFF = frill('202,246 182,252 158,260 134,252 114,246', 20, 9);
const COLLAR = contour('136,236 158,247,-.12 180,236,-.12 186,250 158,264,.12 130,250,.12');

function ruffle(pen: Pen, { d, folds }: Frill): string {
  return pen.cel(d, { base: LACE.base, shade: LACE.shade, shift: [-2, -3], stroke: 2, inside: pen.fill(folds, LACE.fold) }); // prettier-ignore
}

function lacing(): string {
  const rows = [304, 318, 332].map((y) => `M146 ${y}L170 ${y + 12}M170 ${y}L146 ${y + 12}`).join('');
  return `<path d="${rows}" fill="none" stroke="${VIOLET.base}" stroke-width="2.6"/>`;
}

function body(pen: Pen): Body {
  const folds = inks([
    ['66,274 58,296 56,326', 3, 'in'],
    ['82,274 80,292 82,314', 3, 'in'],
    ['250,274 258,296 260,326', 3, 'in'],
    ['234,274 236,292 234,314', 3, 'in'],
  ]);
  const { loops, tails } = bow({ at: [158, 287], size: 0.82 });
  const trims = inks([
    ['122,290 118,312 116,340', 5, 'flat'],
    ['194,290 198,312 200,340', 5, 'flat'],
  ]);
  return {
    silhouette: [SHOULDERS, ...PUFFS],
    svg:
      neck(pen) +
      pen.cel(SHOULDERS, { ...BLACK, shift: [-6, -4], tone: true }) +
      pen.cel(YOKE, { base: '#f4f1fa', shade: '#cbc5de', inside: lacing() + pen.fill(trims, VIOLET.base) }) +
      PUFFS.map((d) => pen.cel(d, { ...BLACK, tone: true, inside: pen.fill(folds, BLACK.fold) })).join('') +
      ruffle(pen, RUFF) +
      pen.cel(COLLAR, { ...BLACK, shift: [-3, -3] }) +
      [...tails, ...loops].map((d) => pen.cel(d, { ...VIOLET, shift: [-2, -3], stroke: 2 })).join('') +
      ellipse(158, 287, 6.5, 7, '#d6284c', ` stroke="${INK}" stroke-width="2"`) +
      ellipse(156, 285, 2, 2.4, '#ffb3c1'),
  };
}

const EAR = '80,112 60,38,.1 66,26,.3 78,29,.2 130,56,.08';
const EAR_INSIDE = '82,96 71,43,.06 114,62,.06 96,74,-.1 92,92,-.1';
const EARS = [EAR, mirror(EAR)].map((outline) => contour(outline));
const INSIDES = [EAR_INSIDE, mirror(EAR_INSIDE)].map((outline) => contour(outline));

/** The band lies on an arc over the crown. */
function onBand(part: number): Point {
  const a = Math.PI * (1.2 + 0.6 * part);
  return [160 + Math.cos(a) * 88, 134 + Math.sin(a) * 86];
}
const BAND = Array.from({ length: 9 }, (_, i) => onBand(i / 8));
const BAND_LACE = frill(BAND, 9, 14);

function rose(x: number, y: number, r: number): string {
  const petals = [10, 82, 154, 226, 298].map(
    (a) => `<circle cx="${x}" cy="${y - r * 0.55}" r="${r * 0.62}" transform="rotate(${a} ${x} ${y})"/>`,
  );
  const swirl = inks([
    [[[x - r * 0.5, y + r * 0.1], [x - r * 0.1, y - r * 0.5], [x + r * 0.45, y - r * 0.1], [x, y + r * 0.35]], 2.2],
    [[[x - r * 0.6, y + r * 0.45], [x, y + r * 0.75], [x + r * 0.7, y + r * 0.3]], 2],
  ]); // prettier-ignore
  return (
    `<g fill="#b3224b" stroke="${INK}" stroke-width="2">${petals.join('')}</g>` +
    ellipse(x, y, r * 0.72, r * 0.72, '#e04a72') +
    `<path d="${swirl}" fill="#7a0f30"/>`
  );
}

function accessories(pen: Pen): Accessories {
  const ears = EARS.map(
    (d, i) =>
      pen.cel(d, { base: HAIR.base, shade: HAIR.shade, stroke: 2.2 }) +
      pen.cel(INSIDES[i] ?? '', { base: '#c98bb6', shade: '#8f5385', stroke: 1.8 }),
  ).join('');
  return {
    silhouette: [...EARS, BAND_LACE.d],
    behind: ears,
    face: ellipse(203, 194, 1.9, 1.9, '#4a2a30'),
    front:
      ruffle(pen, BAND_LACE) +
      pen.fill(ink(BAND, 10, 'flat', 8), INK) +
      pen.fill(ink(BAND, 5.6, 'flat', 8), VIOLET.base) +
      rose(88, 92, 14) +
      rose(232, 92, 14),
  };
}

const STREAKS = inks([
  ['150,66 118,76 94,112', 5],
  ['132,76 108,92 98,122', 3],
  ['172,66 206,78 228,114', 5],
  ['190,80 212,96 222,124', 3],
]);
const LOCK_STREAKS = inks([
  ['86,150 82,186 86,224', 4],
  ['92,160 90,190 92,216', 2.6],
  ['232,150 236,186 232,224', 4],
  ['227,160 230,190 228,216', 2.6],
]);

export const drawing: CharacterDrawing = {
  id: 'kuroneko',
  spot: '#8d5bb5',
  roll: -3,
  skin: { ...FAIR, base: '#fff1ea', shade: '#ecc5c6', line: '#a8626a' },
  face: { halfWidth: 65, jaw: 48, chin: 235, chinWidth: 8, eyeLine: 170, eyeGap: 34, neck: 17, noseY: 202 },
  ears: 'covered',
  eye: {
    width: 41,
    height: 36,
    irisWidth: 28,
    irisHeight: 33,
    iris: ['#6d0c26', '#cc2849', '#ff9aa8'],
    rim: '#57071d',
    glow: '#ffd9dc',
    lash: 6.4,
    flick: [7, -3],
    innerY: 6,
    outerY: -4,
    innerPull: 0.66,
    bottom: 0.56,
    irisDown: 0.5,
  },
  brow: { y: -25, width: 32, thickness: 3.4, arch: 3, inner: 2, outer: -1, colour: '#1d1926' },
  nose: 'soft',
  mouth: { width: 19, depth: 13 },
  expressions: {
    neutral: { open: 0.84, slant: 2, mouth: 'soft', browInner: 2 },
    joy: { eyes: 'shut', mouth: 'smirk', mouthWidth: 26, blush: 0.7, browY: -4 },
    concern: { gazeX: -3, mouthWidth: 22 },
    surprise: { mouthWidth: 25 },
    determination: { mouth: 'firm', mouthWidth: 22, gloom: true },
    embarrassment: { mouthWidth: 24 },
  },
  hair: {
    base: HAIR.base,
    shade: HAIR.shade,
    line: HAIR.line,
    back: '#24202e',
    backShade: '#14111b',
    crown: [160, 60],
    browThrough: 0.6,
    strandReach: 0.22,
    wedge: 4,
    behind: ['48,340 54,240,.05 66,130,.06 160,38,v 254,130,h 266,240,.06 272,340,.05'],
    front: [
      `96,158 70,170,.04 66,130,.04 160,36,v 254,130,h 250,170,.04 224,158,.04 210,153,.05 206,134,-.04 202,150,-.04
       184,151,.05 178,132,-.04 175,151,-.04 148,152,.05 141,130,.04 139,152,-.04 118,152,.05 114,136,.04 111,153,-.04`,
      `104,84 104,130,.02 100,176,-.02 106,232,-.02 95,238 91,228,.02 88,239 73,237,.06 65,190,.08 66,130,.04 84,84,.08`,
      `236,84 254,130,.08 255,190,.04 247,237,.08 232,239,.06 229,228 225,238 214,232 220,176,-.02 216,130,-.02 216,84,.02`,
    ],
    frontDetail: [
      (pen) => pen.fill(STREAKS, HAIR.light),
      (pen) => pen.fill(LOCK_STREAKS, HAIR.light),
      (pen) => pen.fill(LOCK_STREAKS, HAIR.light),
    ],
  },
  body,
  accessories,
  sweatAt: [240, 140],
  markAt: [262, 62],
  faceView: [28, 14, 264],
};
