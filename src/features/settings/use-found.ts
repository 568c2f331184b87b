import { useEffect, useState } from 'react';

/**
 * What `find` gives for an id; `new` is the id of what is not there yet. `find` has to be the same function at every
 * drawing; when it fails, nothing was found.
 */
export function useFound<T>(
  id: string,
  find: (id: string) => Promise<T | null | undefined>,
): T | 'new' | 'missing' | 'loading' {
  const [found, setFound] = useState<T | 'new' | 'missing' | 'loading'>(id === 'new' ? 'new' : 'loading');
  useEffect(() => {
    if (id === 'new') return;
    let current = true;
    find(id).then(
      (row) => current && setFound(() => row ?? 'missing'),
      () => current && setFound('missing'),
    );
    return () => {
      current = false;
    };
  }, [id, find]);
  return found;
}
