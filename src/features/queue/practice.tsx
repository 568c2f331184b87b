import { useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { findCharacter } from '../../content/cast';
import { themeOf } from '../../content/cast/themes';
import { METRIC_WORDING } from '../../content/metrics';
import { PRACTICE } from '../../content/practice';
import type { PracticeExpectation, PracticeItem } from '../../content/practice';
import { SCORES } from '../../domain/metric';
import type { Metric, Score } from '../../domain/metric';
import { cx } from '../../lib/cx';
import { useI18n } from '../../services/i18n';
import { Button } from '../../ui/button';
import { CheckIcon } from '../../ui/icons';
import { Face, Words } from './dialogue';
import { useFocusKept } from './use-focus-kept';
import { usePracticeKeys } from './use-practice-keys';

type Guesses = Readonly<Partial<Record<Metric, Score>>>;

function isWithin({ metric, from, to }: PracticeExpectation, guesses: Guesses): boolean {
  const guess = guesses[metric];
  return guess !== undefined && guess >= from && guess <= to;
}

interface GuessProps {
  readonly expectation: PracticeExpectation;
  readonly guess: Score | undefined;
  readonly checked: boolean;
  readonly onGuess: (score: Score) => void;
}

function Feedback({
  expectation,
  within,
}: {
  readonly expectation: PracticeExpectation;
  readonly within: boolean;
}): ReactNode {
  const { t, locale } = useI18n();
  const { from, to, why } = expectation;
  const range = from === to ? String(from) : `${from}–${to}`;
  return (
    <div className="border-l-4 border-spot pl-3 text-[0.95rem] leading-snug">
      <p className="flex items-center gap-1.5 font-semibold">
        {within ? <CheckIcon size={16} /> : null}
        {within ? t('queue.practice.within') : t('queue.practice.expected', { range })}
      </p>
      <p>{why[locale]}</p>
    </div>
  );
}

function Guess({ expectation, guess, checked, onGuess }: GuessProps): ReactNode {
  const { locale } = useI18n();
  const { metric } = expectation;
  const { name, question, anchors } = METRIC_WORDING[metric];
  return (
    <div className="flex flex-col gap-1.5">
      <p className="leading-snug">
        <b>{name[locale]}</b> <span className="text-soft">{question[locale]}</span>
      </p>
      <div role="radiogroup" aria-label={name[locale]} className="flex">
        {SCORES.map((score) => (
          <label
            key={score}
            title={anchors[score][locale]}
            className={cx(
              'relative -ml-[2px] flex h-11 flex-1 items-center justify-center border-2 border-line text-lg tabular-nums first:ml-0',
              'has-[:focus-visible]:z-1 has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-spot',
              guess === score ? 'bg-spot-fill font-bold text-on-spot' : 'bg-page',
              checked ? 'cursor-default' : 'cursor-pointer hover:bg-wash',
            )}
          >
            <input
              type="radio"
              name={`practice-${metric}`}
              aria-label={String(score)}
              disabled={checked}
              checked={guess === score}
              onChange={() => onGuess(score)}
              className="absolute inset-0 cursor-[inherit] opacity-0"
            />
            <span aria-hidden="true">{score}</span>
          </label>
        ))}
      </div>
      {guess === undefined ? null : <p className="text-sm text-soft">{anchors[guess][locale]}</p>}
      {checked ? (
        <Feedback expectation={expectation} within={isWithin(expectation, { [metric]: guess })} />
      ) : null}
    </div>
  );
}

function Moment({ item }: { readonly item: PracticeItem }): ReactNode {
  const { t, locale } = useI18n();
  const character = findCharacter(item.characterId);
  const name = character?.name[locale] ?? '';
  return (
    <section className="panel flex flex-col p-4">
      <div className="mb-3 flex items-center gap-3">
        <Face
          dialogue={{ character: { id: item.characterId, name, work: '', own: false } }}
          className="size-12"
        />
        <p className="leading-tight">
          <b>{name}</b> <span className="text-sm text-soft">{character?.work[locale]}</span>
        </p>
      </div>
      <p className="bubble bubble-user max-w-[85%] self-end">{item.userText[locale]}</p>
      <article aria-label={t('chat.replyFrom', { name })}>
        <div className="bubble bubble-reply max-w-[92%]">
          <Words text={item.reply[locale]} />
        </div>
      </article>
    </section>
  );
}

interface TryProps {
  readonly item: PracticeItem;
  readonly onDone: (within: number) => void;
}

function Try({ item, onDone }: TryProps): ReactNode {
  const { t } = useI18n();
  const [guesses, setGuesses] = useState<Guesses>({});
  const [checked, setChecked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const guess = (metric: Metric, score: Score | undefined): void =>
    setGuesses(({ [metric]: _before, ...others }) =>
      score === undefined ? others : { ...others, [metric]: score },
    );
  const open = item.expected.find(({ metric }) => guesses[metric] === undefined);
  const complete = open === undefined;
  useFocusKept('', () => place.current);
  usePracticeKeys({
    mark: (score) => (open ? guess(open.metric, score) : undefined),
    undo: () => {
      const last = item.expected.findLast(({ metric }) => guesses[metric] !== undefined);
      if (last && !checked) guess(last.metric, undefined);
    },
    next: () => button.current?.click(),
  });
  const within = item.expected.filter((expectation) => isWithin(expectation, guesses)).length;
  const { hue, chroma } = themeOf(item.characterId);
  return (
    <div
      ref={place}
      tabIndex={-1}
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="grid items-start gap-4 outline-none wide:grid-cols-2"
    >
      <Moment item={item} />
      <section className="panel flex flex-col gap-5 p-4">
        {item.expected.map((expectation) => (
          <Guess
            key={expectation.metric}
            expectation={expectation}
            guess={guesses[expectation.metric]}
            checked={checked}
            onGuess={(score) => guess(expectation.metric, score)}
          />
        ))}
        <Button
          ref={button}
          look="primary"
          className="self-start"
          disabled={!complete}
          onClick={() => (checked ? onDone(within) : setChecked(true))}
        >
          {t(checked ? 'queue.practice.next' : 'queue.practice.check')}
        </Button>
      </section>
    </div>
  );
}

const MARKS = PRACTICE.reduce((sum, { expected }) => sum + expected.length, 0);

/** Five replies to find one's measure on; nothing of it is kept. */
export function Practice(): ReactNode {
  const { t } = useI18n();
  const [index, setIndex] = useState(0);
  const [within, setWithin] = useState(0);
  const item = PRACTICE[index];
  const end = useRef<HTMLElement>(null);
  useFocusKept(String(index), () => end.current);
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-4 p-3 pb-16">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 pt-2">
        <h1 className="text-3xl font-extrabold tracking-tight">{t('queue.practice.title')}</h1>
        {item ? (
          <p role="status" className="text-soft tabular-nums">
            {t('queue.practice.of', { index: index + 1, count: PRACTICE.length })}
          </p>
        ) : null}
        {index === 0 ? <p className="basis-full text-soft">{t('queue.practice.intro')}</p> : null}
      </div>
      {item ? (
        <Try
          key={index}
          item={item}
          onDone={(count) => {
            setWithin(within + count);
            setIndex(index + 1);
          }}
        />
      ) : (
        <section
          ref={end}
          tabIndex={-1}
          className="panel tone-ink flex flex-col items-start gap-3 p-6 outline-none"
        >
          <p className="text-lg">{t('queue.practice.done', { within, count: MARKS })}</p>
          <Button
            onClick={() => {
              setIndex(0);
              setWithin(0);
            }}
          >
            {t('queue.practice.again')}
          </Button>
        </section>
      )}
      <Link href="/rate" className="link inline-flex min-h-11 items-center self-start">
        {t('queue.run.toQueues')}
      </Link>
    </div>
  );
}
