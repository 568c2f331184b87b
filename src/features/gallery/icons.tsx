import type { ReactNode } from 'react';

interface HeartProps {
  readonly full: boolean;
  readonly size?: number;
}

/** A heart with an edge of paper, so that it stands out from any picture. */
export function Heart({ full, size = 26 }: HeartProps): ReactNode {
  const path =
    'M12 20.3C6.4 16.2 3 12.9 3 9.1 3 6.4 5.1 4.4 7.6 4.4c1.8 0 3.4 1 4.4 2.7 1-1.7 2.6-2.7 4.4-2.7 2.5 0 4.6 2 4.6 4.7 0 3.8-3.4 7.1-9 11.2z';
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" strokeLinejoin="round">
      <path d={path} fill="none" stroke="var(--color-page)" strokeWidth="5" />
      <path
        d={path}
        fill={full ? 'var(--spot-fill)' : 'var(--color-page)'}
        stroke="var(--color-line)"
        strokeWidth="2"
      />
    </svg>
  );
}
