import type { ReactNode } from 'react';
import { timeOf } from '../../content/scenarios/times';
import { settingLine } from '../../content/scenarios/words';
import type { Session } from '../../domain/session';
import { LANGUAGE_TAGS, useT } from '../../services/i18n';
import { fillCardText } from '../../services/prompt';
import { DayTimeIcon } from '../../ui/day-time-icon';

/** Where, when and how it feels, in the session's own language. */
function Setting({ session }: { readonly session: Session }): ReactNode {
  const { scenario, locale } = session;
  if (!scenario) return null;
  const time = timeOf(scenario.id);
  return (
    <span className="flex items-center gap-1.5 text-sm font-semibold text-spot">
      {time ? <DayTimeIcon time={time} className="size-5 shrink-0" /> : null}
      {settingLine(scenario, locale)}
    </span>
  );
}

interface SceneCaptionProps {
  readonly session: Session;
  /** False until somebody has spoken: the whole caption is read first. */
  readonly underway: boolean;
}

/** The caption over the talk: the setting and what happened; folded to what is needed once the talk is under way. */
export function SceneCaption({ session, underway }: SceneCaptionProps): ReactNode {
  const t = useT();
  const { scenario, locale, character } = session;
  const { card } = character;
  const event = scenario ? scenario.event : card ? fillCardText(card.scenario, card, session).trim() : '';
  if (event === '') return <p className="px-3 py-2 text-soft lg:px-1">{t('chat.openTalk')}</p>;
  return (
    <details open={!underway} className="group min-w-0 px-3 py-2 lg:px-1" lang={LANGUAGE_TAGS[locale]}>
      <summary className="bare block">
        <Setting session={session} />
        <span
          dir="auto"
          className="line-clamp-1 leading-snug wrap-anywhere group-open:line-clamp-none lg:line-clamp-2"
        >
          {event}
        </span>
      </summary>
    </details>
  );
}
