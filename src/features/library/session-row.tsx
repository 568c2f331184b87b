import { memo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { themeOf } from '../../content/cast/themes';
import { sceneName } from '../../content/scenarios/words';
import type { SessionListing } from '../../services/storage';
import { Portrait } from '../../portrait';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';
import { IconButton } from '../../ui/button';
import { BinIcon, ExportIcon } from '../../ui/icons';
import { NearPicture } from './near-picture';
import { SEALED_ID } from './sealed';

interface SessionRowProps {
  readonly listing: SessionListing;
  readonly selected: boolean;
  readonly onSelect: (id: string, selected: boolean) => void;
  readonly onExport: (listing: SessionListing) => void;
  readonly onDelete: (listing: SessionListing) => void;
}

const FACE =
  'tone hidden size-14 shrink-0 overflow-hidden rounded-full border-2 border-line min-[26rem]:block';

export const SessionRow = memo(function SessionRow({
  listing,
  selected,
  onSelect,
  onExport,
  onDelete,
}: SessionRowProps): ReactNode {
  const { t, locale } = useI18n();
  const { session, rounds, repliesComplete, repliesRated } = listing;
  const { character, scenario, persona } = session;
  const { hue, chroma } = themeOf(character.id, character.card);
  const title = scenario ? sceneName(scenario, locale) : t('chat.openTalk');
  const date = new Date(session.updatedAt).toLocaleString(LANGUAGE_TAGS[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <li
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="panel cv relative flex items-center gap-3 py-2 pr-1 pl-3 hover:bg-wash"
    >
      <input
        type="checkbox"
        aria-label={t('library.select', { name: character.name, date })}
        checked={selected}
        onChange={(event) => onSelect(session.id, event.target.checked)}
        className="relative z-1 size-6 shrink-0 accent-(--spot-fill)"
      />
      {character.card ? (
        <NearPicture id={character.id} name={character.name} className={FACE} />
      ) : (
        <span className={FACE}>
          <Portrait
            who={character.id}
            name={character.name}
            expression="neutral"
            crop="face"
            eager={false}
            className="size-full"
          />
        </span>
      )}
      <div className="min-w-0 flex-1">
        <p className="leading-tight font-bold">
          <Link href={`/chat/${session.id}`} className="after:absolute after:inset-0 after:content-['']">
            {character.name}
          </Link>
        </p>
        <p className="truncate leading-snug" lang={session.locale === 'zh' ? 'zh-Hans' : session.locale}>
          {scenario ? scenario.event : title}
        </p>
        <p className="text-sm text-soft">
          {scenario ? `${title} · ` : ''}
          {persona.id === SEALED_ID
            ? t('queue.sealed.short')
            : persona.kind === 'understudy'
              ? t('persona.understudy')
              : persona.name}
          {' · '}
          {t('library.rounds', { count: rounds })}
          {' · '}
          {t('library.share', { rated: repliesRated, count: repliesComplete })}
          {' · '}
          <time dateTime={new Date(session.updatedAt).toISOString()}>{date}</time>
        </p>
      </div>
      <IconButton
        label={t('library.export', { name: character.name, date })}
        aria-haspopup="dialog"
        className="relative z-1"
        onClick={() => onExport(listing)}
      >
        <ExportIcon size={20} />
      </IconButton>
      <IconButton
        label={t('library.delete', { name: character.name, date })}
        className="relative z-1"
        onClick={() => onDelete(listing)}
      >
        <BinIcon size={20} />
      </IconButton>
    </li>
  );
});
