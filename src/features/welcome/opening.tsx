import { lazy, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { setWelcomed } from '../../services/storage/preferences';
import { markOpened, opensHere, putAway } from './first-visit';

const Page = lazy(async () => ({ default: (await import('./welcome-page')).WelcomePage }));

function Nothing(): ReactNode {
  return null;
}

/** A cast without its opening page is better than no cast. */
const PageOrNothing = lazy(async () => {
  try {
    return { default: (await import('./welcome-page')).WelcomePage };
  } catch {
    return { default: Nothing };
  }
});

/**
 * The opening page at the top of the cast, once on a device. Suspends the first visit until it is there, so that
 * nothing on the page jumps.
 */
export function Opening(): ReactNode {
  const [open, setOpen] = useState(opensHere);
  const place = useRef<HTMLDivElement>(null);
  if (!open) return null;
  return (
    <div ref={place}>
      <PageOrNothing
        firstVisit
        onShown={markOpened}
        onDone={() => {
          putAway();
          setOpen(false);
          place.current?.closest('main')?.focus({ preventScroll: true });
          window.scrollTo(0, 0);
        }}
      />
    </div>
  );
}

/** The opening page on an address of its own, for whoever wants to see it again. */
export function Welcome({ onDone }: { readonly onDone: () => void }): ReactNode {
  return <Page firstVisit={false} onShown={setWelcomed} onDone={onDone} />;
}
