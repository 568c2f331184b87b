import { ink } from './ink';
import { contour, pointOn, points } from './path';
import type { Knot, Line, Point } from './path';

/** A gathered edge of cloth. */
export interface Frill {
  /** Path data of the cloth. */
  readonly d: string;
  /** Path data of its folds, to be filled in a shade of the cloth. */
  readonly folds: string;
}

/**
 * A frill sewn to the smooth line through `along`; it hangs to the left of travel (outward, going clockwise).
 * `depth`: from the seam to the hem. `scallops`: how many arcs the hem has.
 */
export function frill(along: Line, depth: number, scallops: number): Frill {
  const seam = points(along);
  const off = (part: number, out: number): Point => {
    const [x, y] = pointOn(seam, part);
    const before = pointOn(seam, Math.max(0, part - 0.02));
    const after = pointOn(seam, Math.min(1, part + 0.02));
    const dx = after[0] - before[0];
    const dy = after[1] - before[1];
    const length = Math.hypot(dx, dy) || 1;
    return [x + (dy / length) * out, y - (dx / length) * out];
  };
  const parts = Array.from({ length: scallops + 1 }, (_, i) => i / scallops);
  const hem = parts.map((part): Knot => [...off(part, depth), part === 0 ? 0.1 : 0.42]);
  const back = parts.toReversed().map((part): Knot => off(part, 0));
  const folds = parts
    .slice(1, -1)
    .map((part) => ink([off(part, depth), off(part, depth * 0.35)], Math.min(2.4, depth / 6), 'in', 2));
  return { d: contour([off(0, 0), ...hem, ...back]), folds: folds.join('') };
}
