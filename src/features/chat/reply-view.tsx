import { memo, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { isFullyRated, markedCount, meanScore } from '../../domain/rating';
import type { Marks } from '../../domain/rating';
import { toneOf } from '../../domain/reply-text';
import type { Reply, Session } from '../../domain/session';
import { cx } from '../../lib/cx';
import { useI18n } from '../../services/i18n';
import { useCheckpoint } from '../../services/storage';
import { Button, IconButton } from '../../ui/button';
import { NextIcon, PreviousIcon } from '../../ui/icons';
import { saveAgain } from './engine';
import { FailureNote } from './failure-note';
import { useLiveReply } from './live';
import type { LiveReply } from './live';
import { ReplyDetails } from './reply-details';
import { ReplyText } from './reply-text';

export interface ReplyActions {
  readonly onRate: (replyId: string) => void;
  readonly onAgain: (turnId: string) => void;
  readonly onChoose: (turnId: string, replyId: string) => void;
}

interface ReplyViewProps {
  readonly session: Session;
  readonly reply: Reply;
  /** Ids of the turn's replies, oldest first. */
  readonly siblings: readonly string[];
  /** The character speaks first: it answers nobody, so it is neither rated nor asked for again. */
  readonly greeting: boolean;
  readonly marks: Marks | undefined;
  readonly selected: boolean;
  /** True while some reply of the session is on its way: nothing else can be asked for. */
  readonly busy: boolean;
  readonly actions: ReplyActions;
}

function Reasoning({ text }: { readonly text: string }): ReactNode {
  const { t } = useI18n();
  if (text === '') return null;
  return (
    <details className="mb-2 rounded-[14px] border-2 border-dashed border-hair px-3 text-sm text-soft">
      <summary className="inline-flex min-h-9 items-center">{t('chat.reasoning')}</summary>
      <p className="pre pb-2">{text}</p>
    </details>
  );
}

function Waiting(): ReactNode {
  const { t } = useI18n();
  return (
    <p className="flex items-center gap-1 py-1" aria-label={t('chat.waiting')}>
      {[0, 1, 2].map((dot) => (
        <span
          key={dot}
          className="size-2 animate-pulse rounded-full bg-ink"
          style={{ animationDelay: `${dot * 160}ms` }}
        />
      ))}
    </p>
  );
}

/** Counts down to the next try of a refused request; the app speaks here, not the character. */
function Retrying({ retry }: { readonly retry: NonNullable<LiveReply['retry']> }): ReactNode {
  const { t } = useI18n();
  const { attempt, waitMs } = retry;
  const [left, setLeft] = useState(Math.ceil(waitMs / 1000));
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p role="status" className="text-[0.95rem] text-soft">
      {t('chat.retrying', { attempt, seconds: left })}
    </p>
  );
}

function Siblings({
  reply,
  siblings,
  busy,
  actions,
}: Pick<ReplyViewProps, 'reply' | 'siblings' | 'busy' | 'actions'>): ReactNode {
  const { t } = useI18n();
  if (siblings.length < 2) return null;
  const at = siblings.indexOf(reply.id);
  const go = (index: number) => (): void => {
    const id = siblings[index];
    if (id) actions.onChoose(reply.turnId, id);
  };
  return (
    <span className="inline-flex items-center">
      <IconButton label={t('chat.previousAnswer')} disabled={busy || at <= 0} onClick={go(at - 1)}>
        <PreviousIcon size={18} />
      </IconButton>
      <span
        className="tabular-nums"
        aria-label={t('chat.answerOf', { index: at + 1, count: siblings.length })}
      >
        {at + 1}/{siblings.length}
      </span>
      <IconButton
        label={t('chat.nextAnswer')}
        disabled={busy || at >= siblings.length - 1}
        onClick={go(at + 1)}
      >
        <NextIcon size={18} />
      </IconButton>
    </span>
  );
}

function RateButton({
  marks,
  selected,
  onClick,
}: {
  readonly marks: Marks | undefined;
  readonly selected: boolean;
  readonly onClick: () => void;
}): ReactNode {
  const { t } = useI18n();
  const mean = marks ? meanScore(marks) : null;
  const count = marks ? markedCount(marks) : 0;
  return (
    <Button
      look="quiet"
      aria-pressed={selected}
      className={cx('text-sm', selected && 'font-semibold text-spot')}
      onClick={onClick}
    >
      {count === 0 ? (
        t('chat.rate')
      ) : (
        <>
          {mean === null ? null : <b className="text-ink">{mean.toFixed(1)}</b>}
          {marks && isFullyRated(marks) ? t('chat.rated') : t('chat.ratedPart', { count })}
        </>
      )}
    </Button>
  );
}

function PersonaLink({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  const [path] = useLocation();
  return (
    <Link
      href={`/settings/persona/${id}`}
      state={{ from: path }}
      className="link mt-2 inline-flex min-h-11 items-center"
    >
      {t('chat.personaSettings')}
    </Link>
  );
}

function Broken({
  reply,
  unsaved,
  onAgain,
  busy,
}: {
  readonly reply: Reply;
  readonly unsaved: LiveReply['unsaved'];
  readonly onAgain: () => void;
  readonly busy: boolean;
}): ReactNode {
  const { t } = useI18n();
  const again = (
    <Button className="mt-2 text-ink" disabled={busy} onClick={onAgain}>
      {t('common.tryAgain')}
    </Button>
  );
  if (unsaved) {
    return (
      <FailureNote failure={unsaved}>
        <p>{t('chat.unsaved')}</p>
        <Button className="mt-2" onClick={() => void saveAgain(reply.sessionId)}>
          {t('chat.saveAgain')}
        </Button>
      </FailureNote>
    );
  }
  if (reply.state === 'failed') {
    return (
      <FailureNote failure={reply.failure ?? { code: 'unknown' }} model={reply.persona.model}>
        <div className="flex flex-wrap items-center gap-x-4">
          {again}
          {reply.persona.kind === 'endpoint' ? <PersonaLink id={reply.persona.id} /> : null}
        </div>
      </FailureNote>
    );
  }
  if (reply.state === 'interrupted' || reply.state === 'stopped') {
    return (
      <div className="text-[0.95rem] text-soft">
        <p>{t(reply.state === 'stopped' ? 'chat.stopped' : 'chat.interrupted')}</p>
        {reply.state === 'interrupted' ? again : null}
      </div>
    );
  }
  return null;
}

/** No reply's id: asks for a checkpoint that never is. */
const NONE = '';

/** One answer as the character: while it grows, from the live store; afterwards from its row. */
export const ReplyView = memo(function ReplyView(props: ReplyViewProps): ReactNode {
  const { session, reply, greeting, marks, selected, busy, actions } = props;
  const { t } = useI18n();
  const live = useLiveReply(session.id, reply.id);
  const open = reply.state === 'streaming';
  const elsewhere = useCheckpoint(open && !live ? reply.id : NONE);
  const [details, setDetails] = useState(false);
  const source = (open || live?.unsaved ? (live ?? elsewhere) : null) ?? reply;
  const ended = !open || live?.streaming === false;
  return (
    <article
      aria-label={t('chat.replyFrom', { name: session.character.name })}
      aria-busy={!ended}
      className="max-w-[92%] sm:max-w-[80%]"
    >
      <Reasoning text={source.reasoning} />
      {source.text !== '' || !ended ? (
        <div
          lang={session.locale === 'zh' ? 'zh-Hans' : session.locale}
          dir="auto"
          className={cx(
            'bubble bubble-reply',
            ended && `bubble-${toneOf(source.text)}`,
            source.text === '' && 'w-fit',
            ended && (reply.state !== 'complete' || reply.hidden) && 'bubble-broken',
          )}
        >
          {source.text === '' ? <Waiting /> : <ReplyText text={source.text} />}
        </div>
      ) : null}
      {reply.hidden ? <p className="-mt-2 mb-2 pl-4 text-sm text-soft">{t('chat.hiddenLine')}</p> : null}
      {live?.retry && !ended ? <Retrying key={live.retry.attempt} retry={live.retry} /> : null}
      {ended ? (
        <Broken
          reply={reply}
          unsaved={live?.unsaved ?? null}
          busy={busy}
          onAgain={() => actions.onAgain(reply.turnId)}
        />
      ) : null}
      {ended ? (
        <div className="-mt-1 flex flex-wrap items-center gap-x-3 pl-4 text-sm text-soft">
          {reply.text === '' || greeting ? null : (
            <RateButton marks={marks} selected={selected} onClick={() => actions.onRate(reply.id)} />
          )}
          {greeting || reply.state === 'failed' || reply.state === 'interrupted' ? null : (
            <Button
              look="quiet"
              className="text-sm"
              disabled={busy}
              onClick={() => actions.onAgain(reply.turnId)}
            >
              {t('chat.anotherAnswer')}
            </Button>
          )}
          <Siblings {...props} />
          <Button
            look="quiet"
            className="text-sm"
            aria-expanded={details}
            onClick={() => setDetails(!details)}
          >
            {t('chat.details')}
          </Button>
        </div>
      ) : null}
      {details ? <ReplyDetails session={session} reply={reply} /> : null}
    </article>
  );
});
