import type { ReactNode } from 'react';
import { DAY_TIME_NAMES, EMOTION_NAMES, PLACE_SCENES } from '../../content/labels';
import { timeOf } from '../../content/scenarios/times';
import type { Session } from '../../domain/session';
import { useT } from '../../services/i18n';
import { fillCardText } from '../../services/prompt';
import { PlaceArt } from '../../ui/place-art';

/** Without a scenario: the scene the card sets, or none. */
function OpenScene({ session }: { readonly session: Session }): ReactNode {
  const t = useT();
  const { card } = session.character;
  const scene = card ? fillCardText(card.scenario, card, session).trim() : '';
  if (scene === '') {
    return <p className="border-b-2 border-line px-4 py-2 text-soft">{t('chat.openTalk')}</p>;
  }
  return (
    <details className="group border-b-2 border-line px-4 py-2">
      <summary className="list-none">
        <span dir="auto" className="line-clamp-2 leading-snug wrap-anywhere group-open:line-clamp-none">
          {scene}
        </span>
      </summary>
    </details>
  );
}

/** The establishing panel: where, how it feels, what happened; in the session's own language. */
export function SceneHeader({ session }: { readonly session: Session }): ReactNode {
  const { scenario, locale } = session;
  if (!scenario) return <OpenScene session={session} />;
  const time = timeOf(scenario.id);
  return (
    <div className="flex items-stretch border-b-2 border-line" lang={locale === 'zh' ? 'zh-Hans' : locale}>
      <div className="min-w-0 flex-1 px-3 py-2 sm:px-5">
        <p className="text-sm text-soft">
          {[
            PLACE_SCENES[scenario.place][locale],
            ...(time ? [DAY_TIME_NAMES[time][locale]] : []),
            EMOTION_NAMES[scenario.emotion][locale],
          ].join(' · ')}
        </p>
        <p className="leading-snug">{scenario.event}</p>
      </div>
      <div className="tone-ink hidden w-28 shrink-0 border-l-2 border-line min-[28rem]:block sm:w-40">
        <PlaceArt place={scenario.place} time={time} className="h-full max-h-24 w-full" />
      </div>
    </div>
  );
}
