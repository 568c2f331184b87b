import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { RecentTalk } from '../../services/storage';
import { Without } from './without';

function Nothing(): null {
  return null;
}

/** A device without a database shows the cast all the same; that nothing can be kept is said elsewhere. */
const ShelfReader = lazy(async () => {
  try {
    const { getSetting } = await import('../../services/storage');
    await getSetting('favourites');
    return { default: (await import('./shelf-reader')).ShelfReader };
  } catch {
    return { default: Nothing };
  }
});

const RecentStrip = lazy(async () => ({ default: (await import('./shelf-reader')).RecentStrip }));

/** Reads what the database knows once the first screen stands. */
export function LateShelf(): ReactNode {
  return (
    <Without>
      <Suspense fallback={null}>
        <ShelfReader />
      </Suspense>
    </Without>
  );
}

interface LateRecentProps {
  readonly talks: readonly RecentTalk[];
  /** Ids of the characters of one's own. */
  readonly own: ReadonlySet<string>;
  /** What stands there until they come. */
  readonly before: ReactNode;
}

/** The last talks. */
export function LateRecent({ talks, own, before }: LateRecentProps): ReactNode {
  return (
    <Without instead={before}>
      <Suspense fallback={before}>
        <RecentStrip talks={talks} own={own} />
      </Suspense>
    </Without>
  );
}
