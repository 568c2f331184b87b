import { memo, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { USER_PERSONA_NAMES } from '../../content/labels';
import { timeOf } from '../../content/scenarios/times';
import { settingLine } from '../../content/scenarios/words';
import { paragraphs, parseRuns, toneOf } from '../../domain/reply-text';
import { cx } from '../../lib/cx';
import { RoundFace } from '../../portrait';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';
import { usePicture } from '../../services/storage';
import type { ShownDialogue, ShownItem, ShownReply } from '../../services/storage';
import { CheckIcon } from '../../ui/icons';
import { DayTimeIcon } from '../../ui/day-time-icon';

/** A reply's words as text, with actions and emphasis set off. */
export const Words = memo(function Words({ text }: { readonly text: string }): ReactNode {
  return paragraphs(text).map((paragraph, index) => (
    <p key={index} className="mt-2 first:mt-0">
      {parseRuns(paragraph).map(({ kind, text: run }, position) =>
        kind === 'action' ? (
          <em key={position} className="text-spot">
            *{run}*
          </em>
        ) : kind === 'strong' ? (
          <strong key={position}>{run}</strong>
        ) : (
          run
        ),
      )}
    </p>
  ));
});

export function Face({
  dialogue,
  className,
}: {
  readonly dialogue: Pick<ShownDialogue, 'character'>;
  readonly className: string;
}): ReactNode {
  const { id, name, own } = dialogue.character;
  const picture = usePicture(own ? id : null, 'thumbnail');
  return <RoundFace who={id} name={name} picture={picture} className={className} />;
}

/** Who is played, where it is, and what happened: the establishing panel of an item. */
export function Scene({ dialogue, respondent }: Pick<ShownItem, 'dialogue' | 'respondent'>): ReactNode {
  const { t, locale: page } = useI18n();
  const { character, scenario, locale } = dialogue;
  const time = scenario ? timeOf(scenario.id) : undefined;
  return (
    <header className="flex items-start gap-3 border-b-2 border-line px-3 py-2.5 sm:px-4">
      <Face dialogue={dialogue} className="size-12 sm:size-16" />
      <div className="min-w-0 flex-1">
        <p className="leading-tight">
          <b dir="auto" className="text-lg" lang={LANGUAGE_TAGS[locale]}>
            {character.name}
          </b>{' '}
          <span className="text-sm text-soft" lang={LANGUAGE_TAGS[locale]}>
            {character.work}
          </span>
        </p>
        {scenario ? (
          <>
            <p className="flex flex-wrap items-center gap-x-1.5 text-sm font-semibold text-spot">
              <span lang={LANGUAGE_TAGS[locale]} className="flex min-w-0 items-center gap-x-1.5">
                {time ? <DayTimeIcon time={time} className="size-5 shrink-0" /> : null}
                {settingLine(scenario, locale)}
              </span>
              <span className="font-normal text-soft">
                {t('queue.run.userIs', { who: USER_PERSONA_NAMES[scenario.userPersona][page] })}
              </span>
            </p>
            <p dir="auto" lang={LANGUAGE_TAGS[locale]} className="leading-snug text-pretty">
              {scenario.event}
            </p>
          </>
        ) : (
          <p className="text-soft">{t('chat.openTalk')}</p>
        )}
        {respondent ? (
          <p dir="auto" className="text-sm text-soft">
            {t('queue.run.answeredBy', {
              name: respondent.kind === 'understudy' ? t('persona.understudy') : respondent.name,
            })}
          </p>
        ) : null}
      </div>
    </header>
  );
}

interface ReplyBubbleProps {
  readonly reply: ShownReply;
  /** From 1, among those to rate; null: it is only there to be read. */
  readonly index: number | null;
  readonly current: boolean;
  readonly done: boolean;
  readonly name: string;
  readonly onPick: () => void;
}

const TONES = { shout: 'bubble-shout', murmur: 'bubble-murmur', calm: '' } as const;

function ReplyBubble({ reply, index, current, done, name, onPick }: ReplyBubbleProps): ReactNode {
  const { t } = useI18n();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current) place.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <article
      ref={place}
      aria-label={t('chat.replyFrom', { name })}
      aria-current={current ? 'true' : undefined}
      tabIndex={-1}
      className="scroll-my-3 outline-none"
    >
      <div
        dir="auto"
        className={cx(
          'bubble max-w-[94%] sm:max-w-[88%]',
          TONES[toneOf(reply.text)],
          current || index === null ? 'bubble-reply' : '',
          current && 'outline-3 outline-offset-2 outline-spot',
        )}
      >
        <Words text={reply.text} />
      </div>
      {reply.named ? <p className="px-2 text-sm text-soft">{t('compare.named')}</p> : null}
      {index === null ? null : (
        <button
          type="button"
          aria-pressed={current}
          onClick={onPick}
          className={cx(
            '-mt-1 mb-2 inline-flex min-h-9 items-center pointer-coarse:min-h-11 gap-1.5 px-2 text-sm',
            current ? 'font-semibold text-spot' : 'text-soft hover:text-ink',
          )}
        >
          {done ? <CheckIcon size={16} /> : null}
          {t(current ? 'queue.run.replyNow' : 'queue.run.reply', { index })}
          {done && !current ? ` · ${t('queue.run.replyDone')}` : ''}
        </button>
      )}
    </article>
  );
}

interface DialogueProps {
  readonly dialogue: ShownDialogue;
  /** Those to rate, by round. */
  readonly replyIds: readonly string[];
  readonly currentId: string | null;
  readonly doneIds: ReadonlySet<string>;
  readonly onPick: (replyId: string) => void;
}

/** What was said, as a scene: the user's bubbles and the replies, the one being rated drawn round. */
export function Dialogue({ dialogue, replyIds, currentId, doneIds, onPick }: DialogueProps): ReactNode {
  const { t } = useI18n();
  const { rounds, character, locale } = dialogue;
  const single = replyIds.length < 2;
  return (
    <div lang={LANGUAGE_TAGS[locale]} className="flex flex-col px-3 py-4 sm:px-5">
      {rounds.map(({ round, userText, reply }) => (
        <div key={round} className="flex flex-col">
          {userText.trim() === '' ? null : (
            <div className="flex flex-col items-end">
              <p className="sr-only">{t('queue.run.you')}</p>
              <div dir="auto" className="bubble bubble-user pre max-w-[92%] sm:max-w-[80%]">
                {userText}
              </div>
            </div>
          )}
          {reply ? (
            <ReplyBubble
              reply={reply}
              index={single || !replyIds.includes(reply.id) ? null : replyIds.indexOf(reply.id) + 1}
              current={reply.id === currentId && (!single || rounds.length > 1)}
              done={doneIds.has(reply.id)}
              name={character.name}
              onPick={() => onPick(reply.id)}
            />
          ) : null}
        </div>
      ))}
    </div>
  );
}
