import type { Expression } from './expression';

const urls = new Map<string, Promise<string | null>>();

async function draw(who: string, expression: Expression, crop: 'bust' | 'face'): Promise<string | null> {
  const { drawPortrait } = await import('./draw');
  const svg = await drawPortrait(who, expression, crop);
  return svg === null ? null : URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
}

/**
 * Draws a portrait once and keeps it as a blob address. null for a character that has no drawing, and when its
 * drawing could not be fetched: it is tried again the next time somebody asks.
 */
export function portraitUrl(
  who: string,
  expression: Expression,
  crop: 'bust' | 'face',
): Promise<string | null> {
  const key = `${who} ${expression} ${crop}`;
  const known = urls.get(key);
  if (known) return known;
  const drawing = draw(who, expression, crop).catch(() => {
    urls.delete(key);
    return null;
  });
  urls.set(key, drawing);
  return drawing;
}
