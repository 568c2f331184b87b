import { useEffect, useState } from 'react';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

/**
 * Takes files that are dropped anywhere on the page, or pasted, unless words are pasted into a field or a dialog is
 * open. True while files are held over the page.
 */
export function useDroppedFiles(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const controller = new AbortController();
    const { signal } = controller;
    const listen = <K extends keyof DocumentEventMap>(
      type: K,
      on: (event: DocumentEventMap[K]) => void,
    ): void => document.addEventListener(type, on, { signal });
    const blocked = (): boolean => document.querySelector('dialog[open]') !== null;
    listen('dragenter', (event) => {
      if (!carriesFiles(event) || blocked()) return;
      depth += 1;
      setOver(true);
    });
    listen('dragleave', (event) => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    });
    listen('dragover', (event) => {
      // Otherwise the browser would open the file and leave the page.
      if (carriesFiles(event)) event.preventDefault();
    });
    listen('drop', (event) => {
      depth = 0;
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (!blocked()) take([...(event.dataTransfer?.files ?? [])]);
    });
    listen('paste', (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      const words = event.clipboardData?.types.includes('text/plain') ?? false;
      if (files.length === 0 || blocked() || (words && isTextField(event.target))) return;
      event.preventDefault();
      take(files);
    });
    return () => controller.abort();
  }, [take]);
  return over;
}
