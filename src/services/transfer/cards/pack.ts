import type { CardAsset, CardData } from '../../../domain/card';
import { EMBEDDED_SCHEME, embeddedPath, mainIcon } from './assets';
import type { ReadFile } from './fault';
import { pictureExtension } from './files';
import { PNG_ASSET_SCHEME } from './png-card';

export interface Packed {
  readonly card: CardData;
  readonly files: readonly ReadFile[];
}

function pathPart(text: string): string {
  return text.replace(/[^\w-]+/g, '_').slice(0, 60) || '_';
}

/** The file of a PNG's chunk that the asset names. */
function chunkFile({ uri }: CardAsset, files: readonly ReadFile[]): ReadFile | undefined {
  return files.find(({ path }) => uri === PNG_ASSET_SCHEME + path);
}

/** Gives the files that came in chunks of a PNG the addresses that files of an archive have. */
function rehomed({ card, files }: Packed): Packed {
  const moved = new Map<ReadFile, string>();
  const assets = card.assets?.map((asset) => {
    const file = chunkFile(asset, files);
    if (!file) return asset;
    const path = `assets/${pathPart(asset.type)}/other/${pathPart(file.path)}.${pathPart(asset.ext)}`;
    moved.set(file, path);
    return { ...asset, uri: EMBEDDED_SCHEME + path };
  });
  if (!assets || moved.size === 0) return { card, files };
  return {
    card: { ...card, assets },
    files: files.map((file) => ({ ...file, path: moved.get(file) ?? file.path })),
  };
}

function freePath(extension: string, files: readonly ReadFile[]): string {
  const taken = new Set(files.map(({ path }) => path.toLowerCase()));
  const at = (index: number): string =>
    `assets/icon/images/main${index === 0 ? '' : `-${index}`}.${extension}`;
  let index = 0;
  while (taken.has(at(index))) index += 1;
  return at(index);
}

function sameKind(path: string, extension: string): boolean {
  return path
    .toLowerCase()
    .replace(/\.jpeg$/, '.jpg')
    .endsWith(`.${extension}`);
}

/** Makes the picture the card's main icon: in the place of the file that was it, or as a new one. */
function withIcon({ card, files }: Packed, picture: Blob): Packed {
  const icon = mainIcon(card);
  const extension = pictureExtension(picture);
  const before = icon && embeddedPath(icon.uri);
  const old = files.find(({ path }) => path === before);
  if (icon && old && sameKind(old.path, extension)) {
    return { card, files: files.map((file) => (file === old ? { ...file, content: picture } : file)) };
  }
  const rest = files.filter((file) => file !== old);
  const path = freePath(extension, rest);
  const made: CardAsset = {
    ...icon,
    type: 'icon',
    name: icon?.name ?? 'main',
    uri: EMBEDDED_SCHEME + path,
    ext: extension,
  };
  const assets = card.assets ?? [];
  return {
    card: {
      ...card,
      assets: icon ? assets.map((asset) => (asset === icon ? made : asset)) : [made, ...assets],
    },
    files: [...rest, { path, content: picture }],
  };
}

/** The card and its files as they go into a CHARX, the picture of the character as its main icon. */
export function packCharx(card: CardData, picture: Blob | null, files: readonly ReadFile[]): Packed {
  const packed = rehomed({ card, files });
  return picture ? withIcon(packed, picture) : packed;
}
