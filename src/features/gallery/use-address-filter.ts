import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { readFilter, writeFilter } from './address';
import { EVERYONE } from './filter';
import type { GalleryFilter } from './filter';

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const WRITE_AFTER_MS = 400;

function replaceSearch(filter: GalleryFilter): void {
  const search = writeFilter(location.search, filter);
  if (search === location.search) return;
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
}

interface AddressFilter {
  readonly filter: GalleryFilter;
  readonly setFilter: (filter: GalleryFilter) => void;
  /** Writes the filter at once: the page is about to be left, and Back shall find it. */
  readonly flush: () => void;
}

/**
 * The filter, whose home is the search part of the address: it is there after Back and after a reload, and can be
 * handed on. Other pages do not carry it along.
 */
export function useAddressFilter(): AddressFilter {
  const [filter, setFilter] = useState(() => readFilter(location.search));
  const latest = useRef(filter);
  useLayoutEffect(() => {
    latest.current = filter;
  }, [filter]);
  const flush = useCallback(() => replaceSearch(latest.current), []);
  useEffect(() => {
    const timer = setTimeout(flush, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [filter, flush]);
  useEffect(() => {
    const onPop = (): void => setFilter(readFilter(location.search));
    window.addEventListener('popstate', onPop);
    return () => {
      window.removeEventListener('popstate', onPop);
      replaceSearch(EVERYONE);
    };
  }, []);
  return { filter, setFilter, flush };
}
