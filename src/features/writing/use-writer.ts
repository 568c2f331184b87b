import { useEffect, useState } from 'react';
import { ensureRater, useSetting } from '../../services/storage';

/** The id of who writes on this device, the same as of who rates; null until it is known. */
export function useWriter(): string | null {
  const rater = useSetting('rater');
  const [made, setMade] = useState<string | null>(null);
  useEffect(() => {
    if (rater !== null) return;
    let current = true;
    ensureRater().then(
      (id) => current && setMade(id),
      // Without one nothing can be kept, and the first thing to be kept says why.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [rater]);
  return rater ?? made;
}
