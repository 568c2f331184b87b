import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { GalleryFilter } from './filter';
import { readFilter, withFilter } from './kept-filter';

/** Browsers refuse more than about a hundred changes of the history in half a minute. */
const KEEP_AFTER_MS = 400;

interface KeptFilter {
  readonly filter: GalleryFilter;
  readonly setFilter: (filter: GalleryFilter) => void;
  /** Keeps the filter at once: the page is about to be left, and Back shall find it. */
  readonly keep: () => void;
}

/**
 * The filter, which lies with the page in the browser's history: it is there after Back and after a reload, and a
 * page that is opened anew begins with everyone.
 */
export function useKeptFilter(): KeptFilter {
  const [filter, setFilter] = useState(() => readFilter(history.state));
  const latest = useRef(filter);
  useLayoutEffect(() => {
    latest.current = filter;
  }, [filter]);
  const keep = useCallback(() => {
    history.replaceState(withFilter(history.state, latest.current), '');
  }, []);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(keep, KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [filter, keep]);
  useEffect(() => {
    const onMove = (): void => setFilter(readFilter(history.state));
    window.addEventListener('popstate', onMove);
    window.addEventListener('hashchange', onMove);
    return () => {
      window.removeEventListener('popstate', onMove);
      window.removeEventListener('hashchange', onMove);
    };
  }, []);
  return { filter, setFilter, keep };
}
