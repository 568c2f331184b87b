import { themeOf } from '../../content/cast/themes';
import type { CardData, CharacterTheme } from '../../domain/card';
import type { Locale } from '../../domain/locale';
import type { Unknown } from '../../domain/session';
import { characterFiles, getCharacter, getPicture } from '../../services/storage';
import type { NewPicture } from '../../services/storage';
import { builtInCard, exportCard } from '../../services/transfer';
import type { CardFormat } from '../../services/transfer';
import { addCard } from './save-character';
import { copyOfCard } from './card-draft';

/** Of a built-in character's picture, pixels. */
const SIDE = 768;

/** Puts paper in the character's colour behind a drawing, which has none. */
function onPaper(svg: string, { hue, chroma }: CharacterTheme): string {
  const paper = `<rect x="-999" y="-999" width="2999" height="2999" fill="oklch(0.93 ${chroma * 0.3} ${hue})"/>`;
  return svg.replace(/^<svg[^>]*>/, (opening) => opening + paper);
}

/** The portrait of a built-in character as a PNG; null for one without a drawing. */
export async function builtInPicture(characterId: string): Promise<Blob | null> {
  const [{ drawPortrait }, { drawingToPng }] = await Promise.all([
    import('../../portrait/draw'),
    import('../../services/pictures'),
  ]);
  const svg = await drawPortrait(characterId, 'neutral', 'bust');
  return svg === null ? null : drawingToPng(onPaper(svg, themeOf(characterId)), SIDE, SIDE);
}

async function prepared(picture: Blob | null): Promise<NewPicture | null> {
  if (!picture) return null;
  const { preparePicture } = await import('../../services/pictures');
  const result = await preparePicture(picture);
  return result.ok ? result.picture : null;
}

/** Makes a built-in character one's own, in the given language; resolves with the copy's id. */
export async function duplicateBuiltIn(
  characterId: string,
  { locale, copyName, now }: { locale: Locale; copyName: (name: string) => string; now: number },
): Promise<string> {
  const [card, drawn] = await Promise.all([builtInCard(characterId, locale), builtInPicture(characterId)]);
  return addCard(copyOfCard(card, copyName(card.name)), await prepared(drawn), now);
}

interface WholeCard {
  readonly card: CardData;
  readonly envelope?: Unknown;
  readonly picture: Blob | null;
  readonly files: readonly { readonly path: string; readonly content: Blob }[];
}

/** null when there is no such character. */
async function ownCard(characterId: string): Promise<WholeCard | null> {
  const character = await getCharacter(characterId);
  if (!character) return null;
  const [picture, files] = await Promise.all([getPicture(characterId), characterFiles(characterId)]);
  const { card, envelope } = character;
  return { card, ...(envelope && { envelope }), picture: picture?.image ?? null, files };
}

async function builtInWhole(characterId: string, locale: Locale): Promise<WholeCard> {
  const [card, picture] = await Promise.all([builtInCard(characterId, locale), builtInPicture(characterId)]);
  return { card, picture, files: [] };
}

export interface ExportedCard {
  readonly fileName: string;
  readonly blob: Blob;
}

/** A character as a card file; null when it is gone. `locale`: the language of a built-in one's card. */
export async function characterAsFile(
  characterId: string,
  format: CardFormat,
  { builtIn, locale }: { readonly builtIn: boolean; readonly locale: Locale },
): Promise<ExportedCard | null> {
  const whole = builtIn ? await builtInWhole(characterId, locale) : await ownCard(characterId);
  return whole && exportCard(whole, format);
}
