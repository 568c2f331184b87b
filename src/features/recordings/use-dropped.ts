import { useEffect, useState } from 'react';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Takes files that are dropped anywhere on the page. True while files are held over it. */
export function useDropped(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const controller = new AbortController();
    const listen = (
      type: 'dragenter' | 'dragleave' | 'dragover' | 'drop',
      on: (event: DragEvent) => void,
    ): void => {
      const hear = (event: DragEvent): void => {
        if (carriesFiles(event)) on(event);
      };
      document.addEventListener(type, hear, { signal: controller.signal });
    };
    listen('dragenter', () => {
      depth += 1;
      setOver(true);
    });
    listen('dragleave', () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    });
    // Otherwise the browser would open the file and leave the page.
    listen('dragover', (event) => event.preventDefault());
    listen('drop', (event) => {
      depth = 0;
      setOver(false);
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    });
    return () => controller.abort();
  }, [take]);
  return over;
}
