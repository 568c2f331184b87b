import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { letterOf } from '../../domain/blind';
import { canLock } from '../../domain/trial';
import { useT } from '../../services/i18n';
import { useFanTally, useSetting } from '../../services/storage';
import type { ShownTrial } from '../../services/storage';
import { Button } from '../../ui/button';

/** In how many rounds the person has been found; before the first one nothing. */
export function Tally(): ReactNode {
  const t = useT();
  const rater = useSetting('rater') ?? '';
  const tally = useFanTally(rater);
  if (!tally || tally.rounds === 0) return null;
  return <span className="font-semibold text-soft tabular-nums">{t('compare.tally', { ...tally })}</span>;
}

/** What the guess was worth. */
function verdictOf({ trial, revealed }: ShownTrial, t: ReturnType<typeof useT>): string | null {
  const taken = trial.guess === undefined ? undefined : revealed?.[trial.guess];
  if (!taken) return null;
  const { author, persona } = taken;
  if (author === 'human') return t('compare.found');
  return t('compare.fooled', {
    name: persona.kind === 'understudy' ? t('persona.understudy') : persona.name,
  });
}

interface RevealedBarProps {
  readonly shown: ShownTrial;
  /** Every letter has turned over. */
  readonly whole: boolean;
  readonly onNext: () => void;
}

/** While the letters turn over, and how it ended. */
export function RevealedBar({ shown, whole, onNext }: RevealedBarProps): ReactNode {
  const t = useT();
  const place = useRef<HTMLParagraphElement>(null);
  const fan = shown.trial.kind === 'fan';
  useEffect(() => {
    if (whole) place.current?.focus({ preventScroll: true });
  }, [whole]);
  const verdict = fan ? verdictOf(shown, t) : t('compare.locked.side');
  return (
    <>
      <p ref={place} tabIndex={-1} role="status" className="min-w-0 outline-none">
        <span
          dir="auto"
          className="line-clamp-3 text-xl leading-tight font-extrabold wrap-anywhere sm:text-2xl"
        >
          {whole ? verdict : t(fan ? 'compare.turningFan' : 'compare.turning')}
        </span>
      </p>
      {whole ? (
        <span className="flex flex-wrap items-center gap-x-5 gap-y-2">
          {fan ? <Tally /> : null}
          <Button look="primary" onClick={onNext}>
            {t('compare.next')}
          </Button>
        </span>
      ) : null}
    </>
  );
}

interface SideBarProps {
  readonly shown: ShownTrial;
  readonly onLock: () => void;
}

export function SideBar({ shown: { trial }, onLock }: SideBarProps): ReactNode {
  const t = useT();
  const ready = canLock(trial);
  return (
    <>
      <p className="text-soft">{t(ready ? 'compare.rankHint' : 'compare.lockNeedsRanks')}</p>
      <Button look="primary" aria-disabled={!ready} onClick={() => ready && onLock()}>
        {t('compare.lock')}
      </Button>
    </>
  );
}

interface FanBarProps {
  readonly picked: number | null;
  readonly guessing: boolean;
  readonly onGuess: () => void;
  readonly onChange: () => void;
  readonly onReveal: () => void;
}

/** Asks for the guess; then lets it be changed, or shown what it was worth. */
export function FanBar({ picked, guessing, onGuess, onChange, onReveal }: FanBarProps): ReactNode {
  const t = useT();
  const place = useRef<HTMLParagraphElement>(null);
  const before = useRef(guessing);
  useEffect(() => {
    // The button that was pressed is gone.
    if (before.current && !guessing) place.current?.focus({ preventScroll: true });
    before.current = guessing;
  }, [guessing]);
  if (guessing) {
    return (
      <>
        <p className="text-soft">
          <Keys>{t('compare.keysGuess')}</Keys>
        </p>
        <Button look="primary" aria-disabled={picked === null} onClick={onGuess}>
          {t('compare.guess')}
        </Button>
      </>
    );
  }
  return (
    <>
      <p ref={place} tabIndex={-1} role="status" className="outline-none">
        {t('compare.guessed', { letter: letterOf(picked ?? 0) })} <Keys>{t('compare.keysReveal')}</Keys>
      </p>
      <span className="flex flex-wrap gap-3">
        <Button onClick={onChange}>{t('compare.changeGuess')}</Button>
        <Button look="primary" onClick={onReveal}>
          {t('compare.reveal')}
        </Button>
      </span>
    </>
  );
}

/** Where there is a keyboard. */
function Keys({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className="text-sm text-soft pointer-coarse:hidden">{children}</span>;
}
