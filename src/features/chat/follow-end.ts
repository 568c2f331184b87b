import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Pixels from the end within which the reader counts as reading the end. */
const NEAR_END = 60;

/** Frames in which rows that come into view are measured and may move the end once more. */
const SETTLE_FRAMES = 12;

/** Goes to the end and stays there while rows are measured, unless the reader scrolls up. */
function settleAtEnd(
  box: RefObject<HTMLDivElement | null>,
  following: RefObject<boolean>,
  frames = SETTLE_FRAMES,
): void {
  if (frames === SETTLE_FRAMES) following.current = true;
  const element = box.current;
  if (!element || !following.current) return;
  element.scrollTop = element.scrollHeight;
  if (frames > 0) requestAnimationFrame(() => settleAtEnd(box, following, frames - 1));
}

/** Keeps the end in view while the content grows, unless the reader has scrolled up. */
export function useFollowEnd(
  box: RefObject<HTMLDivElement | null>,
  count: number,
): { readonly away: boolean; readonly toEnd: () => void } {
  const following = useRef(true);
  const [away, setAway] = useState(false);
  useEffect(() => {
    const element = box.current;
    const content = element?.firstElementChild;
    if (!element || !content) return;
    let last = element.scrollTop;
    const onScroll = (): void => {
      const rest = element.scrollHeight - element.clientHeight - element.scrollTop;
      if (element.scrollTop < last - 2 && rest > NEAR_END) following.current = false;
      else if (rest <= NEAR_END) following.current = true;
      last = element.scrollTop;
      setAway(!following.current);
    };
    const stick = new ResizeObserver(() => {
      if (following.current) element.scrollTop = element.scrollHeight;
    });
    stick.observe(content);
    stick.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      stick.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [box]);
  const toEnd = (): void => {
    setAway(false);
    settleAtEnd(box, following);
  };
  useLayoutEffect(() => settleAtEnd(box, following), [box, count]);
  return { away, toEnd };
}
