import { contour } from './path';
import type { Knot, Point } from './path';

/** The highlight on light hair: a band along an ellipse, smooth above, spiky below. */
export interface Ring {
  /** Centre and half axes of the ellipse the band runs on. */
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  /** Degrees, 180 = left, 270 = top, 360 = right. */
  readonly from: number;
  readonly to: number;
  /** Height of the spikes. */
  readonly height: number;
  /** How many spikes the whole band has room for. */
  readonly spikes: number;
  /** Numbers of the spikes left out, so that the band breaks. */
  readonly gaps?: readonly number[];
}

interface Stretch {
  readonly first: number;
  readonly end: number;
}

function stretches(ring: Ring): readonly Stretch[] {
  const found: Stretch[] = [];
  let first = 0;
  for (let i = 0; i <= ring.spikes; i++) {
    if (i < ring.spikes && !ring.gaps?.includes(i)) continue;
    if (i > first) found.push({ first, end: i });
    first = i + 1;
  }
  return found;
}

function band(ring: Ring, { first, end }: Stretch): string {
  const step = (ring.to - ring.from) / ring.spikes;
  const at = (degrees: number, out: number): Point => {
    const a = (degrees * Math.PI) / 180;
    return [ring.cx + Math.cos(a) * (ring.rx + out), ring.cy + Math.sin(a) * (ring.ry + out)];
  };
  const upper: Point[] = [];
  const lower: Point[] = [];
  for (let i = first; i < end; i++) {
    const a = ring.from + step * i;
    const toMiddle = 1 - Math.abs(((i + 0.5) / ring.spikes) * 2 - 1) * 0.5;
    const height = ring.height * toMiddle * (0.55 + (0.45 * ((i * 5) % 3)) / 2);
    if (i > first) {
      upper.push(at(a, height * 0.22));
      lower.push(at(a, -height * 0.1));
    }
    upper.push(at(a + step * 0.5, height * 0.42));
    lower.push(at(a + step * 0.6, -height * 1.05));
  }
  const start = at(ring.from + step * first - 0.5, 0);
  const outline = [start, ...upper, at(ring.from + step * end, 0), ...lower.toReversed()];
  return contour(
    outline.map(([x, y], i): Knot => (i === 0 ? [x, y] : [x, y, i <= upper.length + 1 ? 0.1 : -0.14])),
  );
}

/** Path data of a highlight band, to be clipped to the hair it lies on. */
export function shine(ring: Ring): string {
  return stretches(ring)
    .map((stretch) => band(ring, stretch))
    .join('');
}
