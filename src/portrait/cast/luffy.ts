import { chinShadow, contour, INK, ink, inks, TAN } from '../rig';
import type { Accessories, Body, CharacterDrawing, Pen, Stroke } from '../rig';

const STRAW = { base: '#f3cf73', shade: '#d39a3c', line: '#bd8430' };
const RED = { base: '#d8342b', shade: '#9f1f24' };

const CHEST =
  'M137 205C138 238 138 246 131 254L78 272C56 280 46 298 40 336L282 336C276 298 266 280 244 272L186 254C180 246 180 238 181 205Z';
const VEST_LEFT = contour('62,336 78,272,-.12 116,259,.04 134,336,-.06');
const VEST_RIGHT = contour('202,259 244,272,.04 260,336,-.12 212,336');

function body(pen: Pen): Body {
  const { skin } = pen.drawing;
  const collarbones = inks([
    ['150,276 132,270 118,272'],
    ['172,276 188,270 202,272'],
    ['161,292 160,306 161,336', 1.6],
  ]);
  const scar = inks([
    ['138,294 160,308 186,324', 5],
    ['188,292 164,306 140,324', 5],
  ]);
  const button = `<circle cx="216" cy="300" r="4" fill="#f2c94c" stroke="${INK}" stroke-width="1.6"/>`;
  return {
    silhouette: [CHEST],
    svg:
      pen.cel(CHEST, {
        base: skin.base,
        shade: skin.shade,
        shift: [-5, -3],
        inside: chinShadow(pen, 22) + pen.fill(collarbones, skin.line) + pen.fill(scar, '#d98a74'),
      }) +
      pen.cel(VEST_LEFT, {
        ...RED,
        shift: [-5, -3],
        inside: pen.fill(ink('110,264 116,292 124,336', 3), RED.shade),
      }) +
      pen.cel(VEST_RIGHT, {
        ...RED,
        shift: [-6, -3],
        inside: pen.fill(ink('208,264 210,292 204,336', 3), RED.shade) + button,
      }),
  };
}

const HAT_CROWN = 'M84 92C82 36 116 8 160 8C204 8 238 36 236 92Z';
const HAT_BRIM =
  'M26 104C30 82 92 70 160 70C228 70 290 82 294 104C298 118 250 116 224 112C180 104 140 104 96 112C70 116 22 118 26 104Z';

function hat(pen: Pen): string {
  const rows = [28, 40, 52].map((y): Stroke => {
    const out = 60 - (52 - y) * 0.5;
    return [`${160 - out},${y + 8} 160,${y - 2} ${160 + out},${y + 8}`, 1.4];
  });
  const brimLines: string[] = [];
  for (let x = 40; x < 290; x += 16) {
    brimLines.push(ink(`${160 + (x - 160) * 0.78},86 ${x},106`, 1.2, 'taper', 2));
  }
  const band =
    pen.fill('M76 64Q160 44 244 64L246 96L74 96Z', RED.base) +
    pen.fill('M212 57.5Q230 60.5 244 64L246 96L206 96Q218 78 212 57.5Z', RED.shade) +
    pen.fill(ink('82,66 160,54 238,66', 2.2, 'flat'), INK);
  return (
    pen.cel(HAT_CROWN, {
      ...STRAW,
      line: INK,
      shift: [-8, -2],
      stroke: 2.4,
      inside: pen.fill(inks(rows), STRAW.line) + band,
    }) +
    pen.cel(HAT_BRIM, {
      ...STRAW,
      line: INK,
      shift: [-3, -6],
      stroke: 2.4,
      inside:
        pen.fill(brimLines.join(''), STRAW.line) + pen.fill('M72 79Q160 61 248 79Q160 84 72 79Z', '#c98f37'),
    })
  );
}

function accessories(pen: Pen): Accessories {
  const scar = inks([
    ['176,192 186,194.5 198,191', 2.6],
    ['182,189.5 183,197', 1.9, 'flat'],
    ['190,189.5 191,197', 1.9, 'flat'],
  ]);
  return {
    silhouette: [HAT_CROWN, HAT_BRIM],
    shadow: 'M40 110Q160 96 280 110L280 128Q160 112 40 130Z',
    face: pen.fill(scar, '#8c3a2c'),
    front: hat(pen),
  };
}

const GLINTS = [
  '92,128 104,118,.1 98,150,-.1',
  '132,120 142,116 130,142,-.1',
  '160,120 168,118 154,146,-.1',
  '198,120 206,120 206,152,-.05',
  '228,124 236,130 238,176,-.05',
];

export const drawing: CharacterDrawing = {
  id: 'luffy',
  spot: '#d8342b',
  roll: 4,
  skin: TAN,
  face: {
    halfWidth: 67,
    jaw: 54,
    chin: 236,
    chinWidth: 13,
    mouthY: 212,
    noseY: 196,
    eyeGap: 32,
    eyeLine: 168,
  },
  eye: {
    width: 35,
    height: 37,
    irisWidth: 15.5,
    irisHeight: 19,
    iris: ['#17131c', '#17131c', '#17131c'],
    dot: true,
    rim: '#17131c',
    glow: '#fff',
    lash: 4,
    flick: [2, 1],
    innerY: 4,
    outerY: 2,
    innerPull: 0.86,
    outerPull: 0.9,
    bottom: 0.62,
    crease: false,
    lower: 2.4,
    lowerColour: INK,
    irisDown: 1,
  },
  brow: { y: -26, width: 32, thickness: 4.4, arch: 4, colour: '#17131c' },
  nose: 'soft',
  mouth: { width: 58, depth: 21 },
  expressions: {
    neutral: { mouth: 'grin', mouthWidth: 62, mouthDepth: 15 },
    joy: { mouth: 'open', mouthWidth: 60, mouthDepth: 22, blush: 0.6, mouthY: -3 },
    concern: { mouth: 'frown', mouthWidth: 34, open: 0.86 },
    surprise: { mouth: 'round', mouthWidth: 44, iris: 0.8, open: 1.14 },
    determination: { mouth: 'grit', mouthWidth: 46, open: 0.84, slant: 8, browY: 6 },
    embarrassment: { mouth: 'wavy', mouthWidth: 34, open: 0.9 },
  },
  hair: {
    base: '#2a2833',
    shade: '#15131c',
    line: '#0d0b12',
    back: '#211f2a',
    backShade: '#121018',
    crown: [160, 60],
    strandReach: 0.3,
    browThrough: 0,
    behind: [
      `92,200 76,204,.1 80,188,-.1 58,190,.1 68,170,-.1 50,160,.1 66,142,-.1 66,100,.1
       254,100,.1 254,140,.1 272,156,-.1 252,168,.1 264,188,-.1 242,187,.1 244,204,-.1 228,200,.1`,
    ],
    front: [
      `74,166 76,96,.1 244,96,.1 248,166,.1 236,152,.1 238,192,-.12 224,166,.1 220,138,.05 214,154,-.14
       200,124,.14 184,141,-.14 174,120,.16 152,147,-.16 150,122,.12 127,141,-.16 125,124,.14 99,157,-.16
       101,146,.1 82,194,-.12 86,156,.14`,
    ],
    frontDetail: [(pen) => pen.fill(GLINTS.map((glint) => contour(glint)).join(''), '#545a74')],
  },
  body,
  accessories,
  sweatAt: [236, 150],
  markAt: [262, 150],
  faceView: [16, -2, 290],
};
