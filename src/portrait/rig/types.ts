import type { Expression } from '../expression';
import type { Face, MouthName } from './expressions';
import type { Stroke } from './ink';
import type { Line, Outline, Point } from './path';
import type { Ring } from './shine';

/** Colours are CSS hex colours; lengths and points are units of the 320 × 320 canvas (see path.ts). */
type Colour = string;

/** `bust` for 96 px and more; `face` shows the head only, with stronger lines, for small sizes. */
export type Crop = 'bust' | 'face';

export interface Skin {
  readonly base: Colour;
  readonly shade: Colour;
  /** Lines on the skin: nose, ears, folds. */
  readonly line: Colour;
  readonly blush: Colour;
  /** The hatching over the blush. */
  readonly blushLine: Colour;
}

export interface FaceShape {
  /** The skull's axis. Default 160. */
  readonly axis?: number;
  /** The axis of the features; 5 left of the skull's makes a light three-quarter view. Default 155. */
  readonly features?: number;
  /** Half width at the temples: 62 (man) to 67 (child). Default 67. */
  readonly halfWidth?: number;
  /** Half width of the jaw: 48–54. Default 51. */
  readonly jaw?: number;
  /** y of the chin: 234–237. Default 236. */
  readonly chin?: number;
  /** Half width of the chin's flat: 8 (girl) to 14 (man). Default 10. */
  readonly chinWidth?: number;
  /**
   * How angular the jaw is: 0 = round cheeks to the chin (girl, child), 1 = straight jaw bone with a corner
   * below the ear (man). Default 0.
   */
  readonly angle?: number;
  /** y of the eyes' centres: 167–169. Default 167. */
  readonly eyeLine?: number;
  /** From the features' axis to an eye's centre: 32 (man) to 35 (girl). Default 34. */
  readonly eyeGap?: number;
  /** y of the nose: 196–203. Default 199. */
  readonly noseY?: number;
  /** y of the mouth: 212–217. Default 214. */
  readonly mouthY?: number;
  /** Half width of the neck: 17 (girl) to 21 (man). Default 21. */
  readonly neck?: number;
}

export interface EyeShape {
  /** Width of the opening: 35–42. */
  readonly width: number;
  /** Height of the opening: 17 (narrow) to 42 (large). */
  readonly height: number;
  /** Size of the iris; about 0.72 × width, 0.9 × height. */
  readonly irisWidth: number;
  readonly irisHeight: number;
  /** The iris from top (dark) to bottom (light). */
  readonly iris: readonly [Colour, Colour, Colour];
  /** Ring and pupil. */
  readonly rim: Colour;
  /** The light crescent at the bottom of the iris. */
  readonly glow: Colour;
  /** Size of the pupil as a part of the iris. Default 0.4; 0 = none. */
  readonly pupil?: number;
  /** Height of the pupil as a part of the iris, for a slit one. Default 1.1 × `pupil`. */
  readonly pupilTall?: number;
  /** Size of the white highlights: 1 = as usual, 0 = none (dull eyes). Default 1. */
  readonly shine?: number;
  /** A plain black iris with one highlight. */
  readonly dot?: boolean;
  readonly white?: Colour;
  /** Thickness of the upper lashes: 4–6.4. Default 5. */
  readonly lash?: number;
  readonly lashColour?: Colour;
  /** The tip of the lashes beyond the outer corner: [outward, down]. Default [3, -1]. */
  readonly flick?: Point;
  /** Single lashes: where on the lid (0 = inner corner, 1 = outer), then the tip [outward, down]. */
  readonly lashes?: readonly (readonly [at: number, outward: number, down: number])[];
  /** y of the inner / outer corner below the eye line. Defaults 4 and -2; a lower inner one looks sharper. */
  readonly innerY?: number;
  readonly outerY?: number;
  /** How far out the lid's control points lie, as a part of half the width. Defaults 0.74 and 0.8. */
  readonly innerPull?: number;
  readonly outerPull?: number;
  /** Lowers the lid's inner / outer part. Default 0. */
  readonly innerDrop?: number;
  readonly outerDrop?: number;
  /** How far the lower lid hangs, as a part of the height. Default 0.56. */
  readonly bottom?: number;
  /** Moves the iris at rest: outward / down. */
  readonly irisOut?: number;
  readonly irisDown?: number;
  /** Thickness and colour of the lower lid's line. Defaults 1.7, the skin's line. */
  readonly lower?: number;
  readonly lowerColour?: Colour;
  /** The fold above the lid. Default shown. */
  readonly crease?: boolean;
  /** Lines under the eyes. Default none. */
  readonly bags?: boolean;
}

export interface BrowShape {
  /** y of the brow above the eye line (negative). */
  readonly y: number;
  readonly width: number;
  readonly thickness: number;
  /** Height of the arch. Default 4. */
  readonly arch?: number;
  /** Moves the inner / outer end: + = down. */
  readonly inner?: number;
  readonly outer?: number;
  /** Default: the hair's line colour. */
  readonly colour?: Colour;
}

export interface MouthShape {
  /** Width of the mouth at rest: 19–24 (58 for a great grin). Default 22. */
  readonly width?: number;
  /** Depth of the open mouth. Default 17. */
  readonly depth?: number;
  /** Colour of the line. Default ink. */
  readonly colour?: Colour;
  /** Mouths of the character's own, by the name its `expressions` use; a name of `MOUTHS` redraws that one. */
  readonly own?: Readonly<Record<string, (mouth: MouthSpot, pen: Pen) => string>>;
}

/** Where a mouth is drawn. */
export interface MouthSpot {
  readonly x: number;
  readonly y: number;
  /** Half of its width, and the depth of an open one. */
  readonly half: number;
  readonly depth: number;
  /** Factor on line widths: greater in the small crop. */
  readonly bold: number;
  readonly colour: Colour;
}

export interface Hair {
  readonly base: Colour;
  readonly shade: Colour;
  /** Lines inside the hair. */
  readonly line: Colour;
  /** Colour of the `rings`. Default: none are drawn. */
  readonly light?: Colour;
  /** Outline of the locks; a dark tint of the hair. Default ink. */
  readonly outline?: Colour;
  /** Hair behind the head, lit and in shade. Defaults: `shade`. */
  readonly back?: Colour;
  readonly backShade?: Colour;
  /** How far the lit part moves toward the light. Default [-4.5, -4]. */
  readonly lightShift?: Point;

  /** Clockwise outlines of the hair behind the head. */
  readonly behind?: readonly Outline[];
  /** What is drawn inside each of them: strokes in the line colour. */
  readonly behindLines?: readonly (readonly Stroke[])[];
  /**
   * Clockwise outlines before the face: first the cap with the fringe, then locks over it. Tips and valleys
   * alternate; every valley gets a strand line by itself.
   */
  readonly front: readonly Outline[];
  /** Drawn inside the front shape of the same number, above its shade. */
  readonly frontDetail?: readonly (((pen: Pen) => string) | null)[];
  /** Strokes over all front hair, in the line colour. */
  readonly lines?: readonly Stroke[];
  /** Highlight bands on the cap. */
  readonly rings?: readonly Ring[];
  /** Where the strands come from. Default [160, 56]. */
  readonly crown?: Point;
  /** Length of a strand line as a part of the way to the crown. Default 0.36. */
  readonly strandReach?: number;
  /** Width of a strand line, and of the shade beside it. Defaults 2.4 and 9. */
  readonly strandWidth?: number;
  readonly wedge?: number;
  /** Valleys above this y get no strand. Default 90. */
  readonly strandTop?: number;
  /** The locks' outline fades in between these two y. Default [84, 128]. */
  readonly fade?: readonly [from: number, to: number];
  /** Where the fringe throws its shadow on the face. Default [3, 9]. */
  readonly shadow?: Point;
  /** How strongly the brows show through the fringe: 0 (black hair) to 0.9. Default 0.8. */
  readonly browThrough?: number;
}

/** What stands below the head. Drawn down to y 336: the canvas cuts at 320. */
export interface Body {
  readonly svg: string;
  /** Path data of everything the outer contour and the halo go round. */
  readonly silhouette: readonly string[];
}

/** Parts of the head that are neither face nor hair; each is SVG, from back to front. */
export interface Accessories {
  /** Path data of those parts that reach beyond the head: contour and halo go round them too. */
  readonly silhouette?: readonly string[];
  /** Path data of a shadow thrown on the face. */
  readonly shadow?: string;
  /** Behind the back hair. */
  readonly behind?: string;
  /** Before the back hair and the body, behind the ears and the face. */
  readonly middle?: string;
  /** On the skin: scars, marks, sideburns. Below the eyes and the fringe. */
  readonly face?: string;
  /** Over the eyes, below the fringe: glasses, a blindfold. */
  readonly eyes?: string;
  /** Over the fringe: hats, bands, bows. */
  readonly front?: string;
}

export interface CharacterDrawing {
  /** The file's name. */
  readonly id: string;
  /** The character's spot colour: fills the surprise mark. */
  readonly spot: Colour;
  /** Tilt of the head in degrees: -4 to 4. */
  readonly roll?: number;
  readonly skin: Skin;
  readonly face: FaceShape;
  /** `covered` when the hair lies over the ears. Default `shown`. */
  readonly ears?: 'shown' | 'covered';
  readonly eye: EyeShape;
  /** Eyes that hair or a patch covers. Default none. */
  readonly hiddenEyes?: 'left' | 'right' | 'both';
  readonly brow: BrowShape;
  /** `soft` = a dot and a shadow, `bridge` = with the line of the bridge (men). */
  readonly nose: 'soft' | 'bridge';
  readonly mouth?: MouthShape;
  /** Changes to `FACES`, expression by expression: the character's own way of showing a feeling. */
  readonly expressions?: Partial<Readonly<Record<Expression, Face>>>;
  readonly hair: Hair;
  readonly body: (pen: Pen) => Body;
  readonly accessories?: (pen: Pen) => Accessories;
  /** Moves the body up (negative) so that the canvas ends on cloth. Default -6. */
  readonly bodyY?: number;
  /** The drop's tip, and the centre of the surprise mark. Defaults [232, 132], [252, 84]. */
  readonly sweatAt?: Point;
  readonly markAt?: Point;
  /** The view of the face crop: [x, y, size]. Default [34, 26, 252]. */
  readonly faceView?: readonly [x: number, y: number, size: number];
}

/** How `Pen.cel` fills a shape. */
export interface CelStyle {
  readonly base: Colour;
  /** Colour of the shadow at the lower right. Default: no shadow. */
  readonly shade?: Colour;
  /** How far the lit part moves toward the light. Default [-5, -5]. */
  readonly shift?: Point;
  /** Width of the contour; 0 = none. Default 2.2. */
  readonly stroke?: number;
  /** Colour of the contour. Default ink. */
  readonly line?: string;
  /** SVG drawn inside, cut at the contour. */
  readonly inside?: string;
  /** Screentone over the shadow. */
  readonly tone?: boolean;
}

/** What drawing functions get: two ways to fill a shape, and what is being drawn. */
export interface Pen {
  /** A flat shape; `more` are further attributes. */
  fill(d: string, colour: string, more?: string): string;
  /** A cel-shaded shape: base colour, shadow at the lower right, contour. */
  cel(d: string, style: CelStyle): string;
  /** A shape cut at the face's contour (sideburns, masks on the skin). */
  onFace(svg: string): string;
  /** Fill for screentone dots. */
  readonly tone: string;
  readonly drawing: CharacterDrawing;
  /** The face's measures with the defaults filled in. */
  readonly shape: Required<FaceShape>;
  readonly facePath: string;
  readonly neckPath: string;
  readonly expression: Expression;
  readonly face: Face;
  readonly crop: Crop;
  /** Factor on the lines of brows and mouth, and on marks: 1 in the bust, more in the small face crop. */
  readonly bold: number;
  /** Adds to `<defs>`. */
  define(svg: string): void;
  /** A new id within this SVG. */
  id(): string;
}

export type { Colour, Line, MouthName, Outline, Point, Stroke };
