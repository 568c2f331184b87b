import { useEffect } from 'react';

/**
 * Tells the page that a bar of `height` pixels covers its foot, so that its end, what takes the keyboard and what
 * pops up (`--foot`) keep clear of it; null: nothing does.
 */
export function useFoot(height: number | null): void {
  useEffect(() => {
    if (height === null) return;
    const { documentElement: root, body } = document;
    root.style.setProperty('--foot', `${height}px`);
    root.style.scrollPaddingBottom = `${height + 16}px`;
    body.style.paddingBottom = `calc(${height}px + env(safe-area-inset-bottom))`;
    return () => {
      root.style.removeProperty('--foot');
      root.style.scrollPaddingBottom = '';
      body.style.paddingBottom = '';
    };
  }, [height]);
}
