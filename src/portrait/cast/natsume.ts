import { contour, ellipse, FAIR, INK, ink, inks, neck, placed } from '../rig';
import type { Accessories, Body, CharacterDrawing, Pen } from '../rig';

const CLOTH = { base: '#3d4257', shade: '#262a3c', line: '#191c2b' };
const LINEN = { base: '#fdfdff', shade: '#c8cede' };
const CAT = { base: '#fffdf6', shade: '#d8cfd0', ginger: '#f0a248', grey: '#8d8a96', red: '#cf3b3b' };

const SHOULDERS = contour('44,336 76,270,.14 132,246,.06 184,246 242,270,.06 274,336,.14');
const COLLAR = contour('130,234 158,258,-.1 186,234,-.1 190,258,.05 158,280,.1 126,258,.1');
const LINING = contour('131,229 158,252,-.1 185,229,-.1 186,236 158,260,.1 130,236,.1');

const CAT_BODY = contour('206,340 208,296,.2 250,282,.2 296,296,.2 304,340,.2');
const CAT_HEAD =
  'M206 264C205 250 209 238 212 228C214 222 219 222 223 226L234 235Q252 231 270 235L281 226C285 222 290 222 292 228C296 240 299 250 298 264C297 285 278 295 252 295C226 295 207 285 206 264Z';

/** The fat cat that goes by the name of teacher. */
function cat(pen: Pen): string {
  const patches =
    pen.fill('M196 216L246 216Q244 250 226 252Q208 252 198 262Z', CAT.ginger) +
    pen.fill('M308 216L260 216Q262 248 280 251Q294 252 306 262Z', CAT.grey);
  const eyes = inks([
    ['220,263 230,256 241,263', 6.5],
    ['264,263 274,256 285,263', 6.5],
  ]);
  const liner = inks([
    ['218,267 230,261 243,267', 2.6],
    ['262,267 274,261 287,267', 2.6],
  ]);
  const muzzle = inks([
    ['252,272 248,279 240,276', 2],
    ['252,272 256,279 264,276', 2],
  ]);
  const crest = 'M252 240Q258 246 255 254Q252 258 249 254Q246 246 252 240Z';
  const band = ink('212,289 252,302 293,289', 7, 'flat');
  return (
    pen.cel(CAT_BODY, { base: CAT.base, shade: CAT.shade, shift: [-6, -4] }) +
    pen.fill(band, CAT.red) +
    pen.cel(CAT_HEAD, {
      base: CAT.base,
      shade: CAT.shade,
      shift: [-4, -4],
      inside:
        patches +
        pen.fill(crest, CAT.red) +
        pen.fill(liner, CAT.red) +
        pen.fill(eyes, INK) +
        ellipse(252, 270, 4, 2.8, INK) +
        pen.fill(muzzle, INK),
    }) +
    `<circle cx="252" cy="304" r="7" fill="#f4c542" stroke="${INK}" stroke-width="2"/>` +
    pen.fill('M246 305L258 305L258 306.500L246 306.500Z', INK)
  );
}

function body(pen: Pen): Body {
  const folds = inks([
    ['96,284 90,306 92,336', 2.4],
    ['110,276 122,284 128,296', 2],
  ]);
  const front = ink('158,280 158,306 158,340', 2.2, 'flat');
  const buttons = [296, 322].map(
    (y) => `<circle cx="151" cy="${y}" r="4.4" fill="#e0b654" stroke="${INK}" stroke-width="1.8"/>`,
  );
  return {
    silhouette: [SHOULDERS, CAT_BODY, CAT_HEAD],
    svg:
      neck(pen) +
      pen.cel(SHOULDERS, {
        ...CLOTH,
        line: INK,
        shift: [-6, -4],
        tone: true,
        inside: pen.fill(folds + front, CLOTH.line) + buttons.join(''),
      }) +
      pen.cel(LINING, { ...LINEN, stroke: 1.8 }) +
      pen.cel(COLLAR, {
        ...CLOTH,
        line: INK,
        shift: [-3, -3],
        inside: pen.fill(ink('158,250 158,264 158,284', 2.2, 'flat'), CLOTH.line),
      }) +
      cat(pen),
  };
}

const PETAL = '0,9 -7,-2,.2 -3,-9,.16 0,-6 3,-9 7,-2,.16 0,9,.2';
const PETALS = [
  { at: [56, 238], turn: 40 },
  { at: [80, 40], turn: -60, size: 0.9 },
  { at: [262, 206], turn: 110, size: 0.85 },
] as const;

/** Petals in the wind. */
function accessories(pen: Pen): Accessories {
  const petals = PETALS.map((place) => contour(placed(PETAL, place))).join('');
  return { front: pen.fill(petals, '#fbc9d5', ' stroke="#b5607c" stroke-width="1.8"') };
}

/** His hair pales toward the tips, as if the light came through. */
const PALE_TIPS = inks([
  ['82,150 84,172 92,208', 10, 'out'],
  ['66,126 62,146 60,170', 8, 'out'],
  ['238,150 236,176 228,208', 10, 'out'],
  ['256,122 258,144 260,172', 8, 'out'],
  ['206,112 216,132 217,166', 8, 'out'],
  ['190,104 196,124 198,152', 9, 'out'],
  ['170,110 172,126 168,150', 8, 'out'],
  ['116,116 112,136 110,156', 8, 'out'],
  ['104,128 98,148 98,170', 7, 'out'],
]);
const PALE_FRINGE = inks([
  ['158,122 154,144 146,170', 9, 'out'],
  ['146,114 142,134 134,154', 8, 'out'],
  ['128,114 122,132 112,152', 8, 'out'],
]);

export const drawing: CharacterDrawing = {
  id: 'natsume',
  spot: '#e2b866',
  roll: -3,
  skin: { ...FAIR, base: '#ffe9d8', shade: '#f0c3ab' },
  face: {
    halfWidth: 63,
    jaw: 49,
    chin: 236,
    chinWidth: 11,
    angle: 0.25,
    eyeLine: 168,
    eyeGap: 33,
    noseY: 202,
    mouthY: 216,
    neck: 19,
  },
  eye: {
    width: 38,
    height: 25,
    irisWidth: 21,
    irisHeight: 26,
    iris: ['#77541c', '#c2913a', '#f6e09a'],
    rim: '#523410',
    glow: '#fff0b8',
    pupil: 0.26,
    pupilTall: 0.62,
    lash: 4.6,
    flick: [4, 1],
    innerY: 4,
    outerY: 0,
    bottom: 0.56,
    irisDown: 0.5,
  },
  brow: { y: -22, width: 32, thickness: 3.4, arch: 3.5, inner: 0, outer: 2, colour: '#8b6b3d' },
  nose: 'soft',
  mouth: { width: 24, depth: 14 },
  expressions: {
    neutral: { mouth: 'soft', mouthWidth: 28, browInner: -3 },
    joy: { eyes: 'happy', mouth: 'soft', mouthWidth: 32, browInner: -3, browY: -2 },
    concern: { mouth: 'frown', mouthWidth: 24 },
    surprise: { mouthWidth: 30 },
    determination: { mouth: 'firm', mouthWidth: 26, slant: 6 },
    embarrassment: { mouth: 'wavy', mouthWidth: 26 },
  },
  hair: {
    base: '#e2cdab',
    shade: '#b99a77',
    line: '#927150',
    outline: '#5c432e',
    light: '#f7ead0',
    back: '#b99b78',
    backShade: '#957858',
    crown: [170, 48],
    strandReach: 0.42,
    fade: [84, 126],
    rings: [{ cx: 160, cy: 146, rx: 80, ry: 68, from: 202, to: 334, height: 17, spikes: 10, gaps: [5] }],
    behind: [
      `124,230 104,227,.06 110,208,-.1 86,214,.1 86,194,-.06 72,140 84,110 236,110 248,140 234,194 236,214,-.06
       210,208,.1 216,227,-.1 196,230,.06`,
    ],
    front: [
      `98,188 92,208,.08 84,188,-.06 74,198,.08 72,170,-.02 60,170,.06 65,138,.04 58,136,.04 156,40,v 146,27,-.05
       172,40,.16 262,136,h 255,140,.04 260,172,.04 248,172,.06 246,198,-.02 236,188,.08 228,208,-.06 222,188,.08
       226,150,-.06 217,166,.08 208,134,.06 198,152,-.1 184,112,.1 168,150,.06 152,120,.04 124,130,.04 110,156,.12
       108,136,-.04 98,170,.1`,
      '170,46 168,92,.1 146,170,.1 150,140,-.06 134,154,.1 140,122,-.06 112,152,.12 122,114,-.08 146,64,.06',
    ],
    frontDetail: [(pen) => pen.fill(PALE_TIPS, '#fbf2df'), (pen) => pen.fill(PALE_FRINGE, '#fbf2df')],
    lines: [
      ['166,44 130,66 104,116', 2],
      ['168,46 150,78 144,110', 2],
      ['176,44 220,68 238,124', 2],
      ['158,42 100,62 78,126', 1.8],
    ],
  },
  body,
  accessories,
  sweatAt: [236, 138],
  faceView: [38, 24, 264],
};
