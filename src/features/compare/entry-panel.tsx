import { useState } from 'react';
import type { ReactNode } from 'react';
import { letterOf } from '../../domain/blind';
import { markedCount } from '../../domain/rating';
import type { Marks } from '../../domain/rating';
import { toneOf } from '../../domain/reply-text';
import { cx } from '../../lib/cx';
import { LANGUAGE_TAGS, useT } from '../../services/i18n';
import type { RevealedEntry, ShownTrial } from '../../services/storage';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/field';
import { Signature } from './signature';

export interface EntryActions {
  readonly onPick: (position: number) => void;
  readonly onRank: (position: number, rank: number) => void;
  readonly onRate: (position: number) => void;
}

interface EntryPanelProps {
  readonly shown: ShownTrial;
  readonly position: number;
  /** Characters of the reply to be seen so far. */
  readonly paced: number;
  readonly marks: Marks | undefined;
  /** Of a fan trial: whether the guess is still to be made. */
  readonly guessing: boolean;
  readonly picked: boolean;
  readonly actions: EntryActions;
}

function Pick({
  position,
  picked,
  onPick,
}: {
  position: number;
  picked: boolean;
  onPick: () => void;
}): ReactNode {
  const t = useT();
  return (
    <label
      className={cx(
        'flex min-h-11 cursor-pointer items-center justify-center gap-2 border-2 border-line px-4 font-semibold',
        'has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-spot',
        picked ? 'bg-spot-fill text-on-spot' : 'bg-page hover:bg-wash',
      )}
    >
      <input
        type="radio"
        name="guess"
        value={position}
        checked={picked}
        onChange={onPick}
        aria-label={t('compare.reply', { letter: letterOf(position) })}
        className="sr-only"
      />
      {t('compare.pick')}
    </label>
  );
}

function Rank({
  shown,
  position,
  onRank,
}: Pick<EntryPanelProps, 'shown' | 'position'> & { onRank: EntryActions['onRank'] }): ReactNode {
  const t = useT();
  const { ranks } = shown.trial;
  // Seen at once; kept a moment later.
  const [given, setGiven] = useState<number | null>(null);
  return (
    <Segmented
      label={t('compare.rank', { letter: letterOf(position) })}
      value={String(given ?? ranks[position] ?? '')}
      choices={ranks.map((_, index) => ({ value: String(index + 1), label: String(index + 1) }))}
      onChange={(value) => {
        setGiven(Number(value));
        onRank(position, Number(value));
      }}
    />
  );
}

function Rate({
  letter,
  marks,
  onRate,
}: {
  letter: string;
  marks: Marks | undefined;
  onRate: () => void;
}): ReactNode {
  const t = useT();
  const count = marks ? markedCount(marks) : 0;
  return (
    <Button onClick={onRate}>
      {t('compare.rateThis', { letter })}
      {count > 0 ? <span className="text-sm text-soft">{t('compare.ratedOf', { count })}</span> : null}
    </Button>
  );
}

function Bubble({
  shown,
  position,
  paced,
}: Pick<EntryPanelProps, 'shown' | 'position' | 'paced'>): ReactNode {
  const t = useT();
  const entry = shown.entries[position];
  if (!entry) return null;
  const revealed: RevealedEntry | undefined = shown.revealed?.[position];
  const text = revealed && revealed.persona.kind !== 'recorded' ? revealed.text : entry.text;
  const visible = paced >= text.length ? text : Array.from(text).slice(0, paced).join('');
  return (
    <>
      <p
        dir="auto"
        lang={LANGUAGE_TAGS[shown.trial.locale]}
        aria-busy={visible.length < text.length}
        className={cx('bubble bubble-reply pre min-h-24', `bubble-${toneOf(text)}`)}
      >
        {visible}
      </p>
      {entry.named && !revealed ? <p className="-mt-2 text-sm text-soft">{t('compare.named')}</p> : null}
    </>
  );
}

/** One reply of a trial, under its letter; once it is locked, with who it was. */
export function EntryPanel(props: EntryPanelProps): ReactNode {
  const { shown, position, marks, guessing, picked, actions } = props;
  const t = useT();
  const letter = letterOf(position);
  const { trial, revealed } = shown;
  const locked = trial.lockedAt !== undefined;
  const signed = revealed?.[position];
  const human = signed?.author === 'human' && trial.kind === 'fan';
  return (
    <article
      aria-label={t('compare.reply', { letter })}
      className={cx(
        'panel flex min-w-0 flex-col gap-3 p-3 sm:p-4',
        human && 'tone',
        picked && !locked && 'outline-3 outline-spot',
      )}
    >
      <h2 className="flex items-center gap-3">
        <span
          aria-hidden="true"
          className="inline-flex size-10 items-center justify-center border-2 border-line bg-ink text-xl font-extrabold text-page"
        >
          {letter}
        </span>
        <span className="sr-only">{t('compare.reply', { letter })}</span>
        {signed ? <Signature entry={signed} /> : null}
      </h2>
      <Bubble {...props} />
      <div className="mt-auto flex flex-col gap-3">
        {signed ? (
          <Outcome shown={shown} position={position} sessionId={signed.sessionId} />
        ) : (
          <>
            {trial.kind === 'fan' && guessing ? (
              <Pick position={position} picked={picked} onPick={() => actions.onPick(position)} />
            ) : null}
            {trial.kind === 'side-by-side' ? (
              <Rank shown={shown} position={position} onRank={actions.onRank} />
            ) : null}
            {trial.kind === 'side-by-side' || !guessing ? (
              <Rate letter={letter} marks={marks} onRate={() => actions.onRate(position)} />
            ) : null}
          </>
        )}
      </div>
    </article>
  );
}

function Outcome({
  shown,
  position,
  sessionId,
}: {
  shown: ShownTrial;
  position: number;
  sessionId: string;
}): ReactNode {
  const t = useT();
  const { trial } = shown;
  const rank = trial.ranks[position];
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-4">
      <span className="font-semibold">
        {trial.kind === 'side-by-side' && rank ? t('compare.rankIs', { rank }) : null}
        {trial.kind === 'fan' && trial.guess === position ? t('compare.taken') : null}
      </span>
      <a href={`#/chat/${sessionId}`} className="link inline-flex min-h-11 items-center text-sm">
        {t('compare.readTalk')}
      </a>
    </p>
  );
}
