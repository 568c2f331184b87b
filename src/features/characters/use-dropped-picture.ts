import { useEffect, useState } from 'react';

function firstFile(data: DataTransfer | null): File | null {
  return data?.files[0] ?? null;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

/**
 * Takes a file dropped anywhere on the page, so that a drop beside its place does not open it and leave the page,
 * and a picture that is pasted, unless words are pasted into a field. True while a file is held over the page. What a
 * part of the editor has handled itself is left alone.
 */
export function useDroppedPicture(take: (file: Blob) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let depth = 0;
    const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent): void => {
      if (carriesFile(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      depth = 0;
      setOver(false);
      if (!carriesFile(event) || event.defaultPrevented) return;
      event.preventDefault();
      const file = firstFile(event.dataTransfer);
      if (file) take(file);
    };
    const paste = (event: ClipboardEvent): void => {
      const file = firstFile(event.clipboardData);
      if (!file || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const words = event.clipboardData?.types.includes('text/plain') ?? false;
      if (words && isTextField(event.target)) return;
      event.preventDefault();
      take(file);
    };
    document.addEventListener('dragenter', enter);
    document.addEventListener('dragleave', leave);
    document.addEventListener('dragover', hover);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragenter', enter);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('dragover', hover);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [take]);
  return over;
}
