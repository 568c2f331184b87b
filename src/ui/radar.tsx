import type { ReactNode } from 'react';

interface RadarProps {
  /** One value an axis, 1–5; null where there is none. Three axes or more. */
  readonly values: readonly (number | null)[];
  /** What the drawing says, for those who cannot see it. */
  readonly label: string;
  readonly size?: number;
}

const CENTRE = 50;
const RADIUS = 44;

function point(axis: number, axes: number, value: number): string {
  const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
  const length = (value / 5) * RADIUS;
  return `${(CENTRE + length * Math.cos(angle)).toFixed(2)},${(CENTRE + length * Math.sin(angle)).toFixed(2)}`;
}

function ring(axes: number, value: number): string {
  return Array.from({ length: axes }, (_, axis) => point(axis, axes, value)).join(' ');
}

/** A small radar chart; an axis without a value stays at the centre. */
export function Radar({ values, label, size = 96 }: RadarProps): ReactNode {
  const axes = values.length;
  const outline = values.map((value, axis) => point(axis, axes, value ?? 0)).join(' ');
  return (
    <svg role="img" aria-label={label} width={size} height={size} viewBox="0 0 100 100" className="shrink-0">
      {[5, 3, 1].map((level) => (
        <polygon
          key={level}
          points={ring(axes, level)}
          fill="none"
          stroke="var(--color-line)"
          strokeWidth={level === 5 ? 1.2 : 0.5}
          strokeOpacity={level === 5 ? 1 : 0.55}
        />
      ))}
      {values.some((value) => value !== null) ? (
        <polygon
          points={outline}
          fill="var(--spot-fill)"
          fillOpacity="0.25"
          stroke="var(--spot-fill)"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      ) : null}
      {values.map((value, axis) =>
        value === null ? null : (
          <circle
            key={axis}
            cx={point(axis, axes, value).split(',')[0]}
            cy={point(axis, axes, value).split(',')[1]}
            r="2.2"
            fill="var(--spot-fill)"
          />
        ),
      )}
    </svg>
  );
}
