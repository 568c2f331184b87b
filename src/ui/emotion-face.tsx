import type { ReactNode } from 'react';
import { cx } from '../lib/cx';

/** Strokes and shapes of a face on a field of 32 × 32. */
interface Face {
  /** Ink lines. */
  readonly ink: string;
  /** Shapes filled with ink. */
  readonly solid?: string;
  /** Lines in the spot colour: the marks comics set beside a face. */
  readonly mark?: string;
  /** Shapes filled with the spot colour: drops. */
  readonly drop?: string;
}

/** Wide at the brow, a chin below. */
const HEAD = 'M16 4.2C8.4 4.2 3.4 9 3.4 16C3.4 24.4 9.8 30 16 30S28.6 24.4 28.6 16C28.6 9 23.6 4.2 16 4.2z';

const FACES: Readonly<Record<string, Face>> = {
  happy: {
    ink: 'M8.6 15.4q2.2-3.6 4.4 0M19 15.4q2.2-3.6 4.4 0',
    solid: 'M9.8 18.6h12.4q-.6 7-6.2 7t-6.2-7z',
  },
  content: {
    ink: 'M8.6 14.6q2.2 2.8 4.4 0M19 14.6q2.2 2.8 4.4 0M12 21.4q4 3.4 8 0',
    mark: 'M7.2 20l1-1.8M9.6 20l1-1.8M21.4 20l1-1.8M23.8 20l1-1.8',
  },
  surprised: {
    ink: 'M8.4 10.6q2-2 4-1.2M19.6 9.4q2-.8 4 1.2M16 1v1M8.6 2.4l.5 1M23.4 2.4l-.5 1',
    solid:
      'M11 12.4a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4zM21 12.4a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4zM16 19.4a2.7 3.4 0 1 1 0 6.8a2.7 3.4 0 1 1 0-6.8z',
  },
  curious: {
    ink: 'M7.8 13h4.6M17.8 10.8q2.2-2.6 4.8-.8M11.6 23.2q3.4.8 6-1.2',
    solid:
      'M10.8 14.8a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2zM20.4 13.6a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2z',
    mark: 'M25.4 3.6q.2-2.4 2.6-2.2t2.2 2.4q-.2 1.6-2.2 2.2v1.6M28 10.4v.01',
  },
  angry: {
    ink: 'M7.6 11.4l5.6 3M24.4 11.4l-5.6 3M11 23.8q5-4.6 10 0',
    solid: 'M11.2 15.6a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3zM20.8 15.6a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3z',
    mark: 'M25.6 1.2v2.2q0 1.2-1.2 1.2h-2M28.2 1.2v2.2q0 1.2 1.2 1.2h2M25.6 9.6v-2.2q0-1.2-1.2-1.2M28.2 9.6v-2.2q0-1.2 1.2-1.2h2',
  },
  anxious: {
    ink: 'M7.6 13.4q2.6-.4 4.6-2.8M24.4 13.4q-2.6-.4-4.6-2.8M10 23q1.5-2.4 3 0t3 0 3 0 3 0',
    solid:
      'M11.2 15.2a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0-2.8zM20.8 15.2a1.4 1.4 0 1 1 0 2.8a1.4 1.4 0 1 1 0-2.8z',
    drop: 'M26.6 6.4q-3.4 5 0 6.2q3.4-1.2 0-6.2z',
  },
  lonely: {
    ink: 'M8 12.4q2.4-.2 4.2-1.6M23.6 12.4q-2.4-.2-4.2-1.6M7.8 16h4.6M18 16h4.6M13 24q1.8-1 3.6 0',
    solid: 'M7.8 16.4h3.4a1.7 1.9 0 0 1-3.4 0zM18 16.4h3.4a1.7 1.9 0 0 1-3.4 0z',
    drop: 'M20.6.6a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3zM25.4 2.4a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3zM29.2 6a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3z',
  },
  sad: {
    ink: 'M8 12.8q2.8 0 4.8-2.4M24 12.8q-2.8 0-4.8-2.4M8.6 15.6q2.2 2 4.4 0M19 15.6q2.2 2 4.4 0M12.6 24.6q3.4-3.4 6.8 0',
    drop: 'M10.4 17.4q-3.2 5 0 6.2q3.2-1.2 0-6.2zM21.6 17.4q-3.2 5 0 6.2q3.2-1.2 0-6.2z',
  },
  weary: {
    ink: 'M7.6 16.4q2.6-.4 5-1.8M24.4 16.4q-2.6-.4-5-1.8M9 19.4q1.8 1 3.6 0M19.4 19.4q1.8 1 3.6 0',
    solid: 'M13 24.6q3-3 6 0q-.2 2.2-3 2.2t-3-2.2z',
    mark: 'M17.6 6.4v3.6M20.6 7.2v4.2M23.6 9.4v3',
  },
};

/** A small drawn face for a feeling; an unknown one is calm. Decorative: the feeling's name stands beside it. */
export function EmotionFace({
  emotion,
  className,
}: {
  readonly emotion: string;
  readonly className?: string;
}): ReactNode {
  const { ink, solid, mark, drop }: Face = FACES[emotion] ?? { ink: 'M10 15v1M22 15v1M12 22h8' };
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={cx('shrink-0', className)}>
      <g fill="none" strokeLinecap="round" strokeLinejoin="round" strokeWidth="1.9">
        <path d={HEAD} fill="var(--color-page)" stroke="var(--color-line)" />
        <path d={ink} stroke="var(--color-line)" />
        {solid ? <path d={solid} fill="var(--color-line)" /> : null}
        {mark ? <path d={mark} stroke="var(--spot)" /> : null}
        {drop ? <path d={drop} fill="var(--spot)" stroke="var(--color-page)" strokeWidth="0.8" /> : null}
      </g>
    </svg>
  );
}
