import { useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { themeOf } from '../../content/cast/themes';
import { Portrait } from '../../portrait';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';
import type { RecentTalk } from '../../services/storage';
import { OwnPicture } from './own-picture';
import { agoOf } from './ago';

interface RecentStripProps {
  readonly talks: readonly RecentTalk[];
  /** Ids of the characters of one's own. */
  readonly own: ReadonlySet<string>;
}

function Face({ talk, own }: { readonly talk: RecentTalk; readonly own: boolean }): ReactNode {
  return own ? (
    <OwnPicture id={talk.characterId} name={talk.name} className="size-full" />
  ) : (
    <Portrait who={talk.characterId} name={talk.name} expression="joy" crop="face" className="size-full" />
  );
}

/** The last talk with each character: a row that goes on sideways. */
export function RecentStrip({ talks, own }: RecentStripProps): ReactNode {
  const { t, locale } = useI18n();
  const ago = new Intl.RelativeTimeFormat(LANGUAGE_TAGS[locale], { numeric: 'auto' });
  const [now] = useState(Date.now);
  return (
    <nav aria-label={t('cast.recent')} className="-mx-3 flex gap-2 overflow-x-auto px-3 py-1">
      {talks.map((talk) => {
        const { hue, chroma } = talk.theme ?? themeOf(talk.characterId);
        return (
          <div
            key={talk.sessionId}
            data-spot
            style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
            className="panel relative flex w-48 shrink-0 items-stretch overflow-hidden hover:bg-wash sm:w-60"
          >
            <span className="tone size-16 shrink-0 overflow-hidden border-r-2 border-line">
              <Face talk={talk} own={own.has(talk.characterId)} />
            </span>
            <span className="min-w-0 flex-1 self-center px-2 leading-tight">
              <Link
                href={`/chat/${encodeURIComponent(talk.sessionId)}`}
                dir="auto"
                aria-label={t('cast.continue', { name: talk.name })}
                className="line-clamp-2 leading-tight font-bold after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-4 focus-visible:after:outline-spot"
              >
                {talk.name}
              </Link>
              <span className="block truncate text-sm leading-tight text-soft">
                {ago.format(...agoOf(talk.at, now))}
              </span>
            </span>
          </div>
        );
      })}
    </nav>
  );
}
