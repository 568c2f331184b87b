/** What one reads: a source, and in it a character and a scene. */
export interface ReadingPlace {
  readonly sourceId: string;
  /** As talks call it: the cast's id, or the one made from its key. */
  readonly characterId?: string | undefined;
  readonly dialogId?: number | undefined;
}

/** The address of a place in the reader. */
export function readerPath({ sourceId, characterId, dialogId }: ReadingPlace): string {
  const parts = [sourceId, characterId, dialogId].filter((part) => part !== undefined);
  return `/recordings/${parts.map((part) => encodeURIComponent(part)).join('/')}`;
}

/** A part of an address as it was before it was encoded; a broken one stays as it is. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
