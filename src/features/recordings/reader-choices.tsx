import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { findScenario } from '../../content/scenarios';
import { sceneName } from '../../content/scenarios/words';
import type { Locale } from '../../domain/locale';
import { findRole, roleCharacterId } from '../../domain/recording';
import type { RecordedRole, RecordedSource } from '../../domain/recording';
import { useI18n } from '../../services/i18n';
import { IconButton } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { BackIcon, NextIcon, PreviousIcon } from '../../ui/icons';
import type { ReadingPlace } from './paths';
import { roleName } from './words';

interface ReaderChoicesProps {
  readonly sources: readonly RecordedSource[];
  readonly source: RecordedSource;
  readonly role: RecordedRole;
  readonly dialogId: number;
  readonly onGo: (place: ReadingPlace) => void;
}

function nameOf(dialogId: number, locale: Locale): string {
  const scenario = findScenario(dialogId);
  return scenario ? sceneName(scenario, locale) : '';
}

/** The same scene as the same character where the other source has it, else what comes nearest. */
function placeIn(source: RecordedSource, characterId: string, dialogId: number): ReadingPlace {
  const role = findRole(source, characterId);
  if (!role) return { sourceId: source.id };
  if (!role.dialogIds.includes(dialogId)) return { sourceId: source.id, characterId };
  return { sourceId: source.id, characterId, dialogId };
}

/** Whose answers, as whom, in which scene. */
export function ReaderChoices({ sources, source, role, dialogId, onGo }: ReaderChoicesProps): ReactNode {
  const { t, locale } = useI18n();
  const characterId = roleCharacterId(role);
  const at = role.dialogIds.indexOf(dialogId);
  const go = (index: number) => (): void => {
    const next = role.dialogIds[index];
    if (next !== undefined) onGo({ sourceId: source.id, characterId, dialogId: next });
  };
  return (
    <div className="panel flex flex-col gap-2 px-4 pt-1 pb-4 lg:sticky lg:top-3">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <Link href="/recordings" className="link -ml-1 inline-flex min-h-11 items-center gap-1 font-semibold">
          <BackIcon size={18} />
          {t('recordings.back')}
        </Link>
        <div className="-mr-3 ml-auto flex items-center">
          <IconButton label={t('recordings.previous')} disabled={at <= 0} onClick={go(at - 1)}>
            <PreviousIcon />
          </IconButton>
          <p className="text-soft tabular-nums">
            {t('recordings.position', { at: at + 1, count: role.dialogIds.length })}
          </p>
          <IconButton
            label={t('recordings.next')}
            disabled={at >= role.dialogIds.length - 1}
            onClick={go(at + 1)}
          >
            <NextIcon />
          </IconButton>
        </div>
      </div>
      <div className="grid grid-cols-2 gap-3 *:min-w-0 *:first:col-span-2 sm:grid-cols-3 sm:*:first:col-span-1 lg:grid-cols-1">
        <SelectField
          label={t('recordings.source')}
          value={source.id}
          onChange={(event) => {
            const next = sources.find(({ id }) => id === event.target.value);
            if (next) onGo(placeIn(next, characterId, dialogId));
          }}
        >
          {sources.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('recordings.character')}
          value={characterId}
          onChange={(event) => onGo(placeIn(source, event.target.value, dialogId))}
        >
          {source.roles.map((each) => (
            <option key={each.key} value={roleCharacterId(each)}>
              {roleName(each, locale)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('recordings.scene')}
          value={dialogId}
          onChange={(event) =>
            onGo({ sourceId: source.id, characterId, dialogId: Number(event.target.value) })
          }
        >
          {role.dialogIds.map((id) => (
            <option key={id} value={id}>
              {t('recordings.sceneOption', { id, scene: nameOf(id, locale) })}
            </option>
          ))}
        </SelectField>
      </div>
    </div>
  );
}
