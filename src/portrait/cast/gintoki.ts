import { contour, ellipse, FAIR, INK, ink, inks, neck } from '../rig';
import type { Accessories, Body, CharacterDrawing, MouthSpot, Pen } from '../rig';

const SHIRT = { base: '#34333f', shade: '#1d1c26' };
const RED = { base: '#c9303c', shade: '#8a1b2a' };
const KIMONO = { base: '#fdfdff', shade: '#c5cbdf', line: '#8a93b3' };
const WAVE = '#6f9bd8';

const SHOULDERS = contour('28,336 64,268,.14 130,245,.06 186,245 254,268,.06 290,336,.14');
const COLLAR = contour('132,232 142,254,.03 158,272 174,254 184,232,.03 192,256,.06 158,292 124,256,.06');
const ROBE = contour('94,336 150,284,.03 186,245 254,268,.06 290,336,.14');
const LAPEL = contour('100,336 146,286,-.03 180,252,-.03 194,242 204,254,.1 182,286,.04 126,336,.04');
const SURF = contour(
  '166,340 172,322,.4 194,314,.4 214,316,.3 222,298,.4 250,294,.4 258,276,.4 296,276,.4 304,340',
);

function body(pen: Pen): Body {
  const trim =
    ink('132,234 143,256 158,272', 4.4, 'flat') +
    ink('184,234 173,256 158,272', 4.4, 'flat') +
    ink('158,270 158,282 158,296', 4.4, 'flat') +
    ink('84,264 68,296 62,336', 4.4, 'flat');
  const sleeve = inks([
    ['92,272 82,296 84,336', 2.6],
    ['112,268 106,286 104,300', 2.2],
  ]);
  const folds = inks([
    ['218,268 226,292 222,336', 2.4],
    ['246,276 254,300 252,330', 2.4],
    ['192,284 176,304 168,330', 2],
  ]);
  const foam = inks([
    ['180,338 178,326 190,322 194,332 186,334', 2.6],
    ['232,330 224,314 238,302 250,314 240,322', 2.8],
    ['268,316 262,296 278,284 290,298 278,306', 2.8],
  ]);
  return {
    silhouette: [SHOULDERS, COLLAR],
    svg:
      neck(pen) +
      pen.cel(SHOULDERS, { ...SHIRT, shift: [-6, -4], tone: true, inside: pen.fill(sleeve, '#14131b') }) +
      pen.cel(COLLAR, { ...SHIRT, shift: [-4, -3] }) +
      pen.fill(trim, RED.base) +
      pen.cel(ROBE, {
        ...KIMONO,
        line: INK,
        shift: [-6, -4],
        inside: pen.fill(SURF, WAVE) + pen.fill(foam, '#fff') + pen.fill(folds, KIMONO.line),
      }) +
      pen.cel(LAPEL, { ...KIMONO, line: INK, shift: [-3, -3] }),
  };
}

/** Half open, up on one side: he laughs at somebody. */
function leer(spot: MouthSpot, pen: Pen): string {
  const { x, y, half: h, depth, colour, bold } = spot;
  const d = `M${x - h} ${y - 1}Q${x} ${y + 4} ${x + h} ${y - 8}Q${x + h * 0.9} ${y + depth * 0.8} ${x + h * 0.1} ${y + depth}Q${x - h * 0.7} ${y + depth * 0.8} ${x - h} ${y - 1}Z`;
  const teeth = `M${x - h} ${y - 6}L${x + h} ${y - 12}L${x + h} ${y}Q${x} ${y + 10} ${x - h} ${y + 3}Z`;
  return (
    pen.cel(d, {
      base: '#7c2735',
      stroke: 2 * bold,
      line: colour,
      inside: pen.fill(teeth, '#fffdf8') + ellipse(x, y + depth, h * 0.6, depth * 0.4, '#e57b7d'),
    }) + pen.fill(ink(`${x + h - 1},${y - 11} ${x + h + 3},${y - 8} ${x + h + 2},${y - 4}`, 1.8), colour)
  );
}

const WAVES: readonly string[] = [
  '156,32 130,48 152,74 138,96 120,92',
  '136,42 100,48 108,78 86,92 74,82',
  '180,38 206,52 190,80 206,100 222,92',
  '206,44 236,54 226,82 246,94 258,84',
  '118,86 92,100 104,124 86,138 72,130',
  '224,92 244,108 228,128 244,144 256,134',
  '88,146 80,160 92,172',
  '232,148 242,162 232,176',
  '168,56 158,82 176,100 162,120',
];

/** The natural perm: waves with their shade, from the crown down. */
function waves(pen: Pen): string {
  const { shade, line } = pen.drawing.hair;
  const strokes = inks(WAVES.map((wave) => [wave, 2.4, 'taper'] as const));
  const shades = inks(WAVES.map((wave) => [wave, 9, 'taper'] as const));
  return pen.fill(shades, shade, ' transform="translate(3 2)"') + pen.fill(strokes, line);
}

/** When it counts, his eyes have light in them. */
function accessories(pen: Pen): Accessories {
  if (pen.expression !== 'determination') return {};
  const { features, eyeGap, eyeLine } = pen.shape;
  const light = [-1, 1].map((side) => ellipse(features + side * eyeGap - 2, eyeLine - 2, 2.4, 2.4, '#fff'));
  return { eyes: light.join('') };
}

export const drawing: CharacterDrawing = {
  id: 'gintoki',
  spot: '#6f9bd8',
  roll: 3,
  skin: { ...FAIR, base: '#fde2cf', shade: '#e8b49c' },
  face: {
    halfWidth: 63,
    jaw: 51,
    chin: 237,
    chinWidth: 13,
    angle: 0.6,
    eyeLine: 170,
    eyeGap: 32,
    noseY: 203,
    mouthY: 217,
  },
  eye: {
    width: 37,
    height: 15.5,
    irisWidth: 16.5,
    irisHeight: 21,
    iris: ['#5a2226', '#8c3a38', '#a8584c'],
    rim: '#3f171c',
    glow: '#a8584c',
    pupil: 0.4,
    shine: 0,
    lash: 4.6,
    flick: [4, 1],
    innerY: 1,
    outerY: 1,
    innerPull: 0.86,
    outerPull: 0.9,
    innerDrop: 3,
    outerDrop: 3,
    bottom: 0.8,
    irisDown: -0.5,
    bags: true,
    lower: 1.9,
  },
  brow: { y: -25, width: 34, thickness: 4, arch: 3, inner: 0, outer: 2, colour: '#646a82' },
  nose: 'bridge',
  mouth: { width: 24, depth: 15, own: { leer } },
  expressions: {
    neutral: { mouth: 'flat' },
    joy: {
      eyes: 'open',
      open: 0.86,
      mouth: 'leer',
      mouthWidth: 36,
      browY: -4,
      browInner: 4,
      browOuter: -4,
      blush: 0.4,
    },
    concern: { open: 0.9, mouth: 'frown', mouthWidth: 28 },
    surprise: { open: 1.75, iris: 0.6, mouthWidth: 44, browY: -10 },
    determination: {
      open: 0.95,
      slant: 12,
      mouth: 'smirk',
      mouthWidth: 32,
      gloom: true,
      browY: 6,
      browWeight: 2,
    },
    embarrassment: { open: 0.85, mouth: 'wavy', mouthWidth: 26 },
  },
  hair: {
    base: '#eef1f8',
    shade: '#b9c1d8',
    line: '#6d7590',
    outline: '#4e556f',
    light: '#fff',
    back: '#c6cde0',
    backShade: '#98a1bc',
    crown: [158, 62],
    strandReach: 0.34,
    browThrough: 0.75,
    fade: [60, 100],
    behind: [
      `108,212 98,222,.2 88,208,.16 74,216,.2 72,198,.1 84,120 236,120 250,198 248,214,.1 234,208,.2 224,222,.16
       212,212,.2`,
    ],
    front: [
      `94,182 82,200,-.16 70,196,.5 70,178,.3 50,182,-.16 45,170,.5 60,146,.3 34,140,-.26 54,108,.38
       44,98,-.2 46,82,.5 72,70,.36 66,46,-.26 96,48,.38 106,30,-.2 120,22,.5 140,36,.36
       148,16,-.2 164,12,.5 184,34,.34 206,22,.3 218,30,.5 218,48,-.2 246,42,.34 257,55,.5 250,78,-.2
       284,98,.38 262,114,-.26 280,130,.34 280,145,.5 258,152,-.2 270,174,.32 262,188,.5 246,180,-.16
       248,200,.3 238,206,.5 228,176,-.1 230,148,.1 216,168,.3 208,136,-.16 194,156,.32 182,122,-.16
       160,166,.3 154,124,-.2 130,156,.3 126,128,-.2 108,162,.28 104,136,-.14`,
    ],
    frontDetail: [waves],
  },
  body,
  accessories,
  sweatAt: [216, 178],
  markAt: [262, 66],
  faceView: [34, 12, 254],
};
