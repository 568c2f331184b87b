import type { ReactNode } from 'react';
import { isFullyRated, markedCount, meanScore } from '../../domain/rating';
import type { Marks } from '../../domain/rating';
import type { Reply } from '../../domain/session';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { AgainIcon, MoreIcon } from '../../ui/icons';
import { AgainMenu } from './again-menu';
import type { Players } from './again-menu';
import type { Casting } from './other-ways';
import { Popover } from './popover';
import { SiblingNav } from './sibling-nav';

export interface ReplyActions {
  readonly onRate: (replyId: string) => void;
  readonly onAgain: (turnId: string) => void;
  readonly onAskWith: (turnId: string, casting: Casting) => void;
  readonly onGoOn: (reply: Reply) => void;
  readonly onChoose: (turnId: string, replyId: string) => void;
}

interface RateButtonProps {
  readonly marks: Marks | undefined;
  readonly selected: boolean;
  readonly onClick: () => void;
}

function RateButton({ marks, selected, onClick }: RateButtonProps): ReactNode {
  const t = useT();
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

interface ActionRowProps {
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
  readonly players: Players;
  readonly detailed: boolean;
  readonly onDetails: () => void;
}

/** On a phone an answer with siblings leaves no room for words: the sign alone, by the same name. */
function AgainButton({ reply, siblings, busy, actions }: ActionRowProps): ReactNode {
  const t = useT();
  const crowded = siblings.length > 1;
  return (
    <Button
      look="quiet"
      className={cx('text-sm', crowded && 'max-sm:size-11')}
      disabled={busy}
      aria-label={t('chat.anotherAnswer')}
      onClick={() => actions.onAgain(reply.turnId)}
    >
      <span className={cx(crowded && 'max-sm:hidden')}>{t('chat.anotherAnswer')}</span>
      {crowded ? (
        <span className="sm:hidden">
          <AgainIcon size={18} />
        </span>
      ) : null}
    </Button>
  );
}

function MoreMenu(props: ActionRowProps): ReactNode {
  const { reply, greeting, busy, actions, players, detailed, onDetails } = props;
  const t = useT();
  return (
    <Popover
      label={t('chat.moreAnswer')}
      icon={<MoreIcon size={18} />}
      className={cx(greeting && 'sm:hidden')}
    >
      {(close) => (
        <>
          <Button
            className={cx('w-full sm:hidden', !greeting && 'mb-3')}
            aria-expanded={detailed}
            onClick={() => {
              close();
              onDetails();
            }}
          >
            {t('chat.details')}
          </Button>
          {greeting ? null : (
            <fieldset disabled={busy}>
              <AgainMenu
                players={players}
                onAsk={(casting) => {
                  close();
                  actions.onAskWith(reply.turnId, casting);
                }}
              />
            </fieldset>
          )}
        </>
      )}
    </Popover>
  );
}

/** What can be done with a reply that has ended, in one line. */
export function ActionRow(props: ActionRowProps): ReactNode {
  const { reply, siblings, greeting, marks, selected, busy, actions, detailed, onDetails } = props;
  const t = useT();
  const asksOnce = !greeting && reply.state !== 'failed' && reply.state !== 'interrupted';
  const index = siblings.indexOf(reply.id) + 1;
  return (
    <div className="-mt-1 flex flex-wrap items-center pl-2 text-sm text-soft sm:gap-x-3 sm:pl-4">
      {reply.text === '' || greeting ? null : (
        <RateButton marks={marks} selected={selected} onClick={() => actions.onRate(reply.id)} />
      )}
      {asksOnce ? <AgainButton {...props} /> : null}
      <SiblingNav
        ids={siblings}
        current={reply.id}
        busy={busy}
        labels={{
          previous: t('chat.previousAnswer'),
          next: t('chat.nextAnswer'),
          place: t('chat.answerOf', { index, count: siblings.length }),
        }}
        onChoose={(id) => actions.onChoose(reply.turnId, id)}
      />
      <Button look="quiet" className="text-sm max-sm:hidden" aria-expanded={detailed} onClick={onDetails}>
        {t('chat.details')}
      </Button>
      <MoreMenu {...props} />
    </div>
  );
}
