import type { CardAsset, CardData } from '../../../domain/card';
import { decodeBase64 } from './base64';
import { ascii } from './bytes';
import type { ReadFile } from './fault';
import { isPicture, typedBlob } from './files';
import type { Repairs } from './refusal';
import { found, placed } from './visible';

/** Spelled so by the standard; some programs spell it right. */
export const EMBEDDED_SCHEME = 'embeded://';
const EMBEDDED = /^embedd?ed:\/\//i;
const DEFAULT = /^ccdefault:/i;
const DATA = /^data:[^,]{0,200};base64,/i;

/** The icon that stands for the character: the one called main, else the first. */
export function mainIcon(card: CardData): CardAsset | undefined {
  const icons = card.assets?.filter(({ type }) => type === 'icon') ?? [];
  return icons.find(({ name }) => name === 'main') ?? icons[0];
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The file of the archive that an address names, or undefined when it names none. */
export function embeddedPath(uri: string): string | undefined {
  return EMBEDDED.test(uri) ? uri.replace(EMBEDDED, '') : undefined;
}

function fromData(uri: string): Blob | null {
  const comma = uri.indexOf(',') + 1;
  if (!DATA.test(uri) || /[^\u0000-\u007f]/.test(uri)) return null; // oxlint-disable-line no-control-regex -- all of ASCII, its controls too
  const content = decodeBase64(ascii(uri.slice(comma)));
  return content.ok ? typedBlob(content.bytes) : null;
}

/**
 * The picture that the card's main icon is, out of its files or out of the card itself; null when it has none or when
 * it would have to be fetched, which it never is.
 */
export function iconPicture(card: CardData, files: readonly ReadFile[], repairs: Repairs): Blob | null {
  const icon = mainIcon(card);
  if (!icon || icon.uri === '' || DEFAULT.test(icon.uri)) return null;
  if (/^https?:/i.test(icon.uri)) {
    repairs.note('asset-remote', placed(icon.uri));
    return null;
  }
  const path = embeddedPath(icon.uri);
  const file =
    files.find((each) => each.path === path) ?? files.find((each) => each.path === decodedPath(path ?? ''));
  const picture = path === undefined ? fromData(icon.uri) : (file?.content ?? null);
  if (picture && isPicture(picture)) return picture;
  repairs.note('asset-missing', placed(icon.uri), { found: found(icon.name) });
  return null;
}
