import type { ReactNode } from 'react';
import { cx } from '../lib/cx';
import type { Expression } from './expression';
import { Portrait } from './portrait';

interface RoundFaceProps {
  /** Character id. */
  readonly who: string;
  readonly name: string;
  /** Address of the character's own picture; null or absent: it has none. */
  readonly picture?: string | null | undefined;
  readonly expression?: Expression;
  /** Its size, and where it is not shown. */
  readonly className: string;
}

/** A character's face in a ring. */
export function RoundFace({ expression = 'neutral', className, ...who }: RoundFaceProps): ReactNode {
  return (
    <span className={cx('tone shrink-0 overflow-hidden rounded-full border-2 border-line', className)}>
      <Portrait {...who} expression={expression} crop="face" className="size-full" />
    </span>
  );
}
