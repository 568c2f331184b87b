import type { ReactNode } from 'react';

/** Drawn in ink on a field of 64 × 64; `spot` shapes take the colour of the page. */
const ART = {
  fan: {
    ink: 'M6 14h16v12H14l-4 5v-5H6zM42 14h16v12h-4v5l-4-5h-8zM24 36h16v12h-5l-3 5-3-5h-5z',
    spot: 'M24 36h16v12h-5l-3 5-3-5h-5z',
    line: 'M29 41c0-3 6-3 6 0 0 2-3 2-3 4M32 47.5v.2',
  },
  side: {
    ink: 'M6 12h23v34H6zM35 12h23v34H35z',
    spot: 'M35 12h23v34H35z',
    line: 'M11 20h13M11 26h13M11 32h8M40 20h13M40 26h13M40 32h8M15 54h5M44 54h5M32 8v48',
  },
  queue: {
    ink: 'M14 8h40v30H14zM10 14v30h38M6 20v30h36',
    spot: 'M20 28l3-6 3 6 6 .6-4.6 4 1.4 6-5.8-3.2-5.8 3.2 1.4-6L14 28.600z',
    line: 'M34 16h14M34 22h14M34 28h9',
  },
  write: {
    ink: 'M10 50V16h30l12 12v22z',
    spot: 'M30 44l4-10 16-16 6 6-16 16z',
    line: 'M40 16v12h12M16 24h16M16 32h12M16 40h10M30 44l4-10 16-16 6 6-16 16zM46 22l6 6',
  },
  recordings: {
    ink: 'M6 14h52v36H6z',
    spot: 'M14 46l6-10h24l6 10z',
    line: 'M22 27a6 6 0 1 1-.1 0M42 27a6 6 0 1 1-.1 0M22 33v.1M42 33v.1M14 50l6-10h24l6 10M12 19h10',
  },
} as const;

export type VignetteName = keyof typeof ART;

/** A small drawing for a way to compare; decorative. */
export function Vignette({
  name,
  className,
}: {
  readonly name: VignetteName;
  readonly className?: string;
}): ReactNode {
  const { ink, spot, line } = ART[name];
  return (
    <svg aria-hidden="true" viewBox="0 0 64 64" className={className}>
      <path
        d={ink}
        fill="var(--color-raised)"
        stroke="var(--color-line)"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <path d={spot} fill="var(--spot)" />
      <path
        d={line}
        fill="none"
        stroke="var(--color-line)"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
