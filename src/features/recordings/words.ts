import { findCharacter } from '../../content/cast';
import type { Locale } from '../../domain/locale';
import type { RecordedRole } from '../../domain/recording';
import { nameInKey } from '../../domain/recording-names';
import type { MessageId, Translate } from '../../services/i18n';
import type { DatasetPlace } from '../../services/transfer/dataset';
import type { Item } from './import-store';

const MIB = 1024 * 1024;
/** Characters of a name within a line. */
const LONGEST_NAME = 40;

/** Bytes as megabytes with one decimal. */
export function megabytes(bytes: number): string {
  return (bytes / MIB).toFixed(1);
}

function cut(name: string): string {
  const whole = Array.from(name);
  return whole.length > LONGEST_NAME ? `${whole.slice(0, LONGEST_NAME).join('')}…` : name;
}

/** A character of a source as one calls it here. */
export function roleName(
  { key, characterId }: Pick<RecordedRole, 'key' | 'characterId'>,
  locale: Locale,
): string {
  return (characterId === null ? undefined : findCharacter(characterId)?.name[locale]) ?? cut(nameInKey(key));
}

/** What a file is called in a list: the study's name for it, or what the user called it. */
export function itemName({ known, facts, fileName }: Item): string {
  return known?.name ?? (facts.name.trim() || fileName);
}

export function placeWords({ character, index, dialogId, field }: DatasetPlace, t: Translate): string {
  const whose = cut(nameInKey(character));
  const scene =
    dialogId === undefined
      ? index === undefined
        ? whose
        : t('recordings.place', { character: whose, index: index + 1 })
      : t('recordings.placeScene', { character: whose, dialogId });
  return field === undefined ? scene : t('recordings.placeField', { place: scene, field });
}

/** Why a file did not come in; null while nothing is wrong with it. */
export function troubleOf({ step }: Item, t: Translate): string | null {
  if (step.kind === 'refused') {
    return t(`recordings.refusal.${step.refusal.code}` as MessageId, step.refusal.values);
  }
  if (step.kind === 'not-fetched') return t(`recordings.problem.${step.problem}`, { status: step.status });
  return step.kind === 'cancelled' ? t('recordings.problem.cancelled') : null;
}
