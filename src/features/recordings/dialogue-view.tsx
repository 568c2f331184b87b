import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { findScenario } from '../../content/scenarios';
import { timeOf } from '../../content/scenarios/times';
import { settingLineWithRole } from '../../content/scenarios/words';
import { roleCharacterId } from '../../domain/recording';
import type { RecordedDialogue, RecordedRole, RecordedSource } from '../../domain/recording';
import { cleanReply } from '../../domain/recording-clean';
import type { Scenario } from '../../domain/scenario';
import { cx } from '../../lib/cx';
import { Portrait } from '../../portrait';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';
import { setSetting, useSetting } from '../../services/storage';
import { namesFor } from '../../services/transfer/dataset';
import { DayTimeIcon } from '../../ui/day-time-icon';
import { Segmented } from '../../ui/field';
import { PlaceArt } from '../../ui/place-art';
import { AuthorStamp } from './author-stamp';
import { roleName } from './words';

interface DialogueViewProps {
  readonly source: RecordedSource;
  readonly role: RecordedRole;
  readonly dialogue: RecordedDialogue;
}

/** The scene as an establishing panel, in the language of the page. */
function Scene({
  scenario,
  children,
}: {
  readonly scenario: Scenario;
  readonly children: ReactNode;
}): ReactNode {
  const { locale } = useI18n();
  const { id, place } = scenario;
  const time = timeOf(id);
  return (
    <header className="tone relative overflow-hidden border-b-2 border-line">
      <PlaceArt place={place} whole className="absolute -top-3 right-0 w-64 opacity-50 sm:right-6 sm:w-80" />
      <div className="relative flex min-h-44 items-end gap-3 px-4 pt-3 sm:min-h-56">
        {children}
        <div className="mb-3 min-w-0 flex-1 rounded-[3px] border-2 border-line bg-page px-3 py-2">
          <p className="flex items-center gap-1.5 text-sm font-semibold text-spot">
            {time ? <DayTimeIcon time={time} className="size-5 shrink-0" /> : null}
            {settingLineWithRole(scenario, locale)}
          </p>
          <p className="leading-snug">{scenario.event[locale]}</p>
        </div>
      </div>
    </header>
  );
}

function useCleaned(): readonly [boolean, (cleaned: boolean) => void] {
  const cleaned = useSetting('cleanRecordings') ?? true;
  return [cleaned, (value) => void setSetting('cleanRecordings', value).catch(() => undefined)];
}

function Lines({
  source,
  role,
  dialogue,
  cleaned,
}: DialogueViewProps & { readonly cleaned: boolean }): ReactNode {
  const { t, locale } = useI18n();
  const name = roleName(role, locale);
  const names = useMemo(() => namesFor(role.key, role.characterId), [role]);
  return (
    <div lang={LANGUAGE_TAGS[source.locale]} className="flex flex-col gap-1 px-4 pt-4">
      {dialogue.rounds.map(({ question, answer }, index) => {
        const shown = cleaned ? cleanReply(answer, names) : answer;
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a round has no other name than its place
          <div key={index} className="flex flex-col">
            <div
              dir="auto"
              className="bubble bubble-user pre max-w-[92%] self-end wrap-anywhere sm:max-w-[80%]"
            >
              {question}
            </div>
            <article
              dir="auto"
              aria-label={t('recordings.replyFrom', { name })}
              className={cx('bubble bubble-reply pre max-w-[92%] self-start wrap-anywhere sm:max-w-[80%]')}
            >
              {shown}
            </article>
          </div>
        );
      })}
    </div>
  );
}

/** A recorded dialogue to read, as it was published or cleaned. */
export function DialogueView(props: DialogueViewProps): ReactNode {
  const { source, role, dialogue } = props;
  const { t, locale } = useI18n();
  const [cleaned, setCleaned] = useCleaned();
  const scenario = findScenario(dialogue.dialogId);
  const name = roleName(role, locale);
  return (
    <>
      {scenario ? (
        <Scene scenario={scenario}>
          <Portrait
            who={roleCharacterId(role)}
            name={name}
            expression="neutral"
            className="-mb-px w-28 shrink-0 self-end sm:w-44"
          />
        </Scene>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b-2 border-hair px-4 py-2">
        <h1 className="flex min-w-0 flex-wrap items-center gap-x-3 text-xl leading-tight font-extrabold wrap-anywhere">
          <span dir="auto">{name}</span>
          <span className="flex items-center gap-2 text-base font-semibold">
            <bdi>{source.name}</bdi>
            <AuthorStamp author={source.author} />
          </span>
        </h1>
        <Segmented
          label={t('recordings.shown')}
          hideLabel
          value={cleaned ? 'cleaned' : 'published'}
          choices={[
            { value: 'cleaned', label: t('recordings.cleaned') },
            { value: 'published', label: t('recordings.published') },
          ]}
          onChange={(value) => setCleaned(value === 'cleaned')}
        />
        {cleaned ? <p className="basis-full text-sm text-soft">{t('recordings.cleanedHint')}</p> : null}
      </div>
      <Lines {...props} cleaned={cleaned} />
    </>
  );
}
