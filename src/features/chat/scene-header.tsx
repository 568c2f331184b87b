import type { ReactNode } from 'react';
import { EMOTION_NAMES, PLACE_SCENES } from '../../content/labels';
import type { Session } from '../../domain/session';
import { useT } from '../../services/i18n';
import { PlaceArt } from '../../ui/place-art';

/** The establishing panel: where, how it feels, what happened; in the session's own language. */
export function SceneHeader({ session }: { readonly session: Session }): ReactNode {
  const t = useT();
  const { scenario, locale } = session;
  if (!scenario) return <p className="border-b-2 border-line px-4 py-2 text-soft">{t('chat.openTalk')}</p>;
  return (
    <div className="flex items-stretch border-b-2 border-line" lang={locale === 'zh' ? 'zh-Hans' : locale}>
      <div className="min-w-0 flex-1 px-3 py-2 sm:px-5">
        <p className="text-sm text-soft">
          {PLACE_SCENES[scenario.place][locale]} · {EMOTION_NAMES[scenario.emotion][locale]}
        </p>
        <p className="leading-snug">{scenario.event}</p>
      </div>
      <div className="tone-ink hidden w-28 shrink-0 border-l-2 border-line min-[28rem]:block sm:w-40">
        <PlaceArt place={scenario.place} className="h-full max-h-24 w-full" />
      </div>
    </div>
  );
}
