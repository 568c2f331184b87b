import type { Expression } from '../expression';

export const MOUTHS = [
  'soft',
  'flat',
  'frown',
  'firm',
  'smirk',
  'wavy',
  'round',
  'open',
  'grin',
  'grit',
] as const;
/** The mouths every character can make; `CharacterDrawing.mouth.own` adds more or redraws them. */
export type MouthName = (typeof MOUTHS)[number];

/** What a feeling does to the face. Lengths in canvas units. */
export interface Face {
  /** `happy` = closed to upward arcs, `shut` = closed to downward arcs. Default `open`. */
  readonly eyes?: 'open' | 'happy' | 'shut';
  /** How far the upper lid is up: 1 = at rest, 0.78 = drooping, 1.16 = wide. */
  readonly open?: number;
  /** Lowers the inner part of the upper lid (angry); negative lowers the outer one (sad). For an eye 40 high. */
  readonly slant?: number;
  /** Size of the iris: 1 = at rest, 0.8 = startled. */
  readonly iris?: number;
  /** Where the eyes look: + = to the right / down. */
  readonly gazeX?: number;
  readonly gazeY?: number;
  /** Moves the whole brow: + = down. */
  readonly browY?: number;
  /** Moves the brow's inner / outer end: + = down. */
  readonly browInner?: number;
  readonly browOuter?: number;
  /** Draws the brows' inner ends together. */
  readonly browSqueeze?: number;
  /** Arches the brow further. */
  readonly browArch?: number;
  /** Factor on the brow's thickness. */
  readonly browWeight?: number;
  readonly mouth?: MouthName | (string & {});
  /** Width of the mouth, and depth of an open one, instead of the character's own. */
  readonly mouthWidth?: number;
  readonly mouthDepth?: number;
  /** Moves the mouth. */
  readonly mouthX?: number;
  readonly mouthY?: number;
  /** Strength of the blush, 0–1. */
  readonly blush?: number;
  /** Hatched lines over the blush, and blush across the nose. */
  readonly hatch?: boolean;
  /** A drop of sweat at the temple. */
  readonly sweat?: boolean;
  /** Three strokes bursting from the head. */
  readonly mark?: boolean;
  /** The upper face in shadow. */
  readonly gloom?: boolean;
}

/** The faces before a character's own changes (`CharacterDrawing.expressions`). */
export const FACES: Readonly<Record<Expression, Face>> = {
  neutral: { mouth: 'soft' },
  joy: { eyes: 'happy', browY: -5, browArch: 3, mouth: 'open', blush: 0.75 },
  concern: {
    open: 0.86,
    slant: -7,
    gazeY: 1,
    browInner: -11,
    browOuter: 6,
    browSqueeze: 3,
    browWeight: 1.3,
    mouth: 'frown',
    sweat: true,
  },
  surprise: { open: 1.18, iris: 0.74, browY: -11, browArch: 4, mouth: 'round', mark: true },
  determination: {
    open: 0.8,
    slant: 11,
    browInner: 11,
    browOuter: -7,
    browY: 5,
    browSqueeze: 4,
    browWeight: 1.7,
    mouth: 'firm',
  },
  embarrassment: {
    open: 0.76,
    gazeX: -6,
    gazeY: 3,
    browInner: -7,
    browOuter: 3,
    mouth: 'wavy',
    blush: 1,
    hatch: true,
  },
};
