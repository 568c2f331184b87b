import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Frames to wait for a page to be as long as it was before giving up on its place. */
const FRAMES = 30;

function scrollBackTo(y: number, framesLeft = FRAMES): void {
  window.scrollTo(0, y);
  if (Math.abs(window.scrollY - y) > 1 && framesLeft > 0) {
    requestAnimationFrame(() => scrollBackTo(y, framesLeft - 1));
  }
}

/**
 * What a browser does for pages of its own: a new address moves the focus to the page and shows its top; going
 * back shows the place one had left.
 */
export function useArrival(path: string, main: RefObject<HTMLElement | null>): void {
  const first = useRef(true);
  const places = useRef(new Map<string, number>());
  const goingBack = useRef(false);
  const screen = path.split('/').slice(0, 3).join('/');

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const onPop = (): void => {
      goingBack.current = true;
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);

  useEffect(() => {
    const known = places.current;
    const onScroll = (): void => {
      known.set(screen, window.scrollY);
    };
    if (first.current) first.current = false;
    else {
      main.current?.focus({ preventScroll: true });
      scrollBackTo(goingBack.current ? (known.get(screen) ?? 0) : 0);
    }
    goingBack.current = false;
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, [screen, main]);
}
