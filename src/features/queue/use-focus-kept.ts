import { useLayoutEffect, useRef } from 'react';

function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body || element.matches('main');
}

/**
 * Puts the keyboard where it can go on when what it was on has left the page, at every new `moment`: it would begin
 * anew at the top of the page otherwise, and the arrows would scroll nothing.
 */
export function useFocusKept(moment: string, place: () => HTMLElement | null): void {
  const latest = useRef(place);
  useLayoutEffect(() => {
    latest.current = place;
  });
  useLayoutEffect(() => {
    if (isNowhere(document.activeElement)) latest.current()?.focus({ preventScroll: true });
  }, [moment]);
}
