import { useEffect } from 'react';

/** Marks that turn the direction of writing would turn what the browser writes after the title as well. */
const TURNING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Names the page in the browser's tab and history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title.replace(TURNING, '')} · ChatAnime`;
  }, [title]);
}
