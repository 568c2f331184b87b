import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { letterOf } from '../../domain/blind';
import { markedCount } from '../../domain/rating';
import type { Marks } from '../../domain/rating';
import { toneOf } from '../../domain/reply-text';
import { cx } from '../../lib/cx';
import { LANGUAGE_TAGS, useT } from '../../services/i18n';
import type { ShownTrial } from '../../services/storage';
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
  /** Its letter has turned over: it is told who wrote it. */
  readonly turned: boolean;
  /** It has just done so, and others are still waiting. */
  readonly newest: boolean;
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
        'relative flex min-h-11 cursor-pointer items-center justify-center gap-2 border-2 border-line px-4 font-semibold',
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
        className="absolute inset-0 cursor-pointer opacity-0"
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
  turned,
}: Pick<EntryPanelProps, 'shown' | 'position' | 'paced' | 'turned'>): ReactNode {
  const t = useT();
  const entry = shown.entries[position];
  if (!entry) return null;
  const text = (turned ? shown.revealed?.[position]?.text : undefined) ?? entry.text;
  const letters = paced >= text.length ? null : Array.from(text);
  return (
    <>
      <p
        dir="auto"
        lang={LANGUAGE_TAGS[shown.trial.locale]}
        aria-busy={letters !== null}
        className={cx('bubble bubble-reply pre min-h-24', `bubble-${toneOf(text)}`)}
      >
        {letters ? (
          <>
            {letters.slice(0, paced).join('')}
            {/* What is still to come keeps its place, so that nothing on the page moves. */}
            <span className="opacity-0">{letters.slice(paced).join('')}</span>
          </>
        ) : (
          text
        )}
      </p>
      {entry.named && !turned ? <p className="-mt-2 text-sm text-soft">{t('compare.named')}</p> : null}
    </>
  );
}

/** Brings a panel into view when its letter has turned over: on a phone they lie below one another. */
function useInView(newest: boolean) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (newest) panel.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [newest]);
  return panel;
}

/** One reply of a trial, under its letter; once that has turned over, with who it was. */
export function EntryPanel(props: EntryPanelProps): ReactNode {
  const { shown, position, guessing, picked, turned, newest } = props;
  const t = useT();
  const panel = useInView(newest);
  const letter = letterOf(position);
  const { trial, revealed } = shown;
  const locked = trial.lockedAt !== undefined;
  const signed = turned ? revealed?.[position] : undefined;
  const person = signed?.author === 'human' && trial.kind === 'fan';
  return (
    <article
      ref={panel}
      aria-label={t('compare.reply', { letter })}
      className={cx(
        'panel flex min-w-0 scroll-mt-3 scroll-mb-28 flex-col gap-3 p-3 sm:p-4',
        person && 'focus-lines',
        picked && trial.kind === 'fan' && (!locked || !signed) && 'outline-3 outline-spot',
      )}
    >
      {/* The words stand on the colour of the panel, clear of the lines. */}
      <h2 className="flex min-h-12 max-w-full items-center gap-3 self-start bg-inherit pr-3">
        <span
          key={String(turned)}
          aria-hidden="true"
          className={cx(
            'inline-flex size-10 shrink-0 items-center justify-center border-2 border-line text-xl font-extrabold',
            person ? 'bg-spot-fill text-on-spot' : 'bg-ink text-page',
            signed && 'turned',
          )}
        >
          {letter}
        </span>
        <span className="sr-only">{t('compare.reply', { letter })}</span>
        {signed ? <Signature entry={signed} /> : null}
      </h2>
      <Bubble {...props} />
      <div className="mt-auto flex flex-col gap-3 bg-inherit">
        {signed ? (
          <Outcome shown={shown} position={position} sessionId={signed.sessionId} />
        ) : locked ? null : (
          <Asked {...props} letter={letter} guessing={guessing} />
        )}
      </div>
    </article>
  );
}

/** What is asked about a reply while it is blind. */
function Asked({
  shown,
  position,
  marks,
  guessing,
  picked,
  letter,
  actions,
}: EntryPanelProps & { readonly letter: string }): ReactNode {
  const fan = shown.trial.kind === 'fan';
  return (
    <>
      {fan && guessing ? (
        <Pick position={position} picked={picked} onPick={() => actions.onPick(position)} />
      ) : null}
      {fan ? null : <Rank shown={shown} position={position} onRank={actions.onRank} />}
      {fan && guessing ? null : (
        <Rate letter={letter} marks={marks} onRate={() => actions.onRate(position)} />
      )}
    </>
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
    <p className="flex flex-wrap items-center justify-between gap-x-4 bg-inherit">
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
