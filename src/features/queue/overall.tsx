import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { themeOf } from '../../content/cast/themes';
import { CANNOT_JUDGE, METRIC_WORDING } from '../../content/metrics';
import { measureDiversity } from '../../domain/diversity';
import { isScore, OVERALL_METRIC, SCORES } from '../../domain/metric';
import type { Mark } from '../../domain/metric';
import { respondentLetter } from '../../domain/queue';
import type { OpenQueue } from '../../domain/queue';
import { cx } from '../../lib/cx';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';
import { putOffOverall, setDiversity } from '../../services/storage';
import type { ItemKey, OverallSet } from '../../services/storage';
import { Button } from '../../ui/button';
import { showNotice } from '../../ui/notice';
import { Face } from './dialogue';
import { Marked, repeatedIn } from './marked';
import { Measures } from './measures';
import { useRunKeys } from './use-run-keys';

interface OverallProps {
  readonly itemKey: ItemKey;
  readonly queue: OpenQueue;
  readonly set: OverallSet;
  readonly onMarked: () => void;
  readonly onDone: () => void;
}

interface Judging {
  /** undefined: not marked yet. */
  readonly mark: Mark | undefined;
  readonly judge: (mark: Mark) => void;
}

function useJudging({ itemKey, queue, set, onMarked }: OverallProps): Judging {
  const { t } = useI18n();
  const [mark, setMark] = useState<Mark | undefined>(set.rating?.mark);
  const judge = (next: Mark): void => {
    const before = mark;
    setMark(next);
    onMarked();
    setDiversity({
      sessionId: set.sessionId,
      replyIds: set.replies.map(({ id }) => id),
      rater: itemKey.rater,
      mark: next,
      note: set.rating?.note ?? '',
      blind: queue.blind && queue.revealedAt === undefined,
      at: Date.now(),
    }).catch(() => {
      setMark(before);
      showNotice({ text: t('queue.problem') });
    });
  };
  return { mark, judge };
}

/** Digits mark, wherever the keyboard is. */
function useDigits(judge: (mark: Mark) => void): void {
  const latest = useRef(judge);
  useLayoutEffect(() => {
    latest.current = judge;
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const score = Number(event.key);
      if (event.key !== '0' && !isScore(score)) return;
      event.preventDefault();
      latest.current(isScore(score) ? score : null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

const CHOICES: readonly Mark[] = [...SCORES, null];

function Choices({ mark, judge }: Judging): ReactNode {
  const { locale } = useI18n();
  const wording = METRIC_WORDING[OVERALL_METRIC];
  return (
    <div role="radiogroup" aria-label={wording.name[locale]} className="grid gap-[3px]">
      {CHOICES.map((choice) => (
        <label
          key={choice ?? 'none'}
          className={cx(
            'relative flex min-h-11 cursor-pointer items-center gap-3 border-2 border-line px-3 py-1 leading-snug',
            'has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-spot',
            mark === choice ? 'bg-spot-fill text-on-spot' : 'bg-page hover:bg-wash',
          )}
        >
          <input
            type="radio"
            name="overall"
            aria-label={choice === null ? CANNOT_JUDGE.name[locale] : String(choice)}
            checked={mark === choice}
            onChange={() => judge(choice)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          <span aria-hidden="true" className="w-4 text-lg font-bold tabular-nums">
            {choice ?? '–'}
          </span>
          <span className="text-[0.95rem]">
            {choice === null ? CANNOT_JUDGE.name[locale] : wording.anchors[choice][locale]}
          </span>
        </label>
      ))}
    </div>
  );
}

function Head({ queue, set }: Pick<OverallProps, 'queue' | 'set'>): ReactNode {
  const { t } = useI18n();
  const { characterId, characterName: name, replies } = set;
  const character = { id: characterId, name, work: '', own: false };
  return (
    <header className="flex items-center gap-3 pt-2">
      <Face dialogue={{ character }} className="size-14" />
      <div className="min-w-0">
        <h1 className="text-2xl font-extrabold tracking-tight">
          {t('queue.overall.title', { count: replies.length })}
        </h1>
        <p className="text-soft">
          {queue.blind && queue.revealedAt === undefined
            ? t('queue.overall.text', { name })
            : t('queue.overall.letter', { letter: respondentLetter(queue, set.group), name })}
        </p>
      </div>
    </header>
  );
}

/** The overall metric, asked of a set of replies that stand in view together. */
export function Overall(props: OverallProps): ReactNode {
  const { itemKey, queue, set, onDone } = props;
  const { t, locale } = useI18n();
  const judging = useJudging(props);
  const done = judging.mark !== undefined;
  const measures = useMemo(
    () =>
      measureDiversity(
        set.replies.map(({ text }) => text),
        set.locale,
      ),
    [set],
  );
  useDigits(judging.judge);
  const later = (): void => {
    putOffOverall(itemKey).then(onDone, () => showNotice({ text: t('queue.problem') }));
  };
  useRunKeys({
    next: () => (done ? onDone() : undefined),
    back: () => undefined,
    skip: () => (done ? undefined : later()),
    pause: () => undefined,
  });
  const { hue, chroma } = themeOf(set.characterId);
  return (
    <div
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="h-full overflow-y-auto"
    >
      <div className="mx-auto flex max-w-6xl flex-col gap-4 p-3 pb-10">
        <Head queue={queue} set={set} />
        <div className="grid items-start gap-4 wide:grid-cols-[minmax(0,1fr)_26rem]">
          <ol lang={LANGUAGE_TAGS[set.locale]} className="columns-[22rem] gap-3">
            {set.replies.map(({ id, userText, text }, index) => (
              <li key={id} className="panel mb-3 break-inside-avoid p-3">
                <p dir="auto" className="mb-1 line-clamp-1 text-sm text-soft">
                  {userText}
                </p>
                <p dir="auto" className="pre leading-relaxed">
                  <Marked text={text} at={done ? repeatedIn(measures, index) : []} />
                </p>
              </li>
            ))}
          </ol>
          <section className="panel flex flex-col gap-3 p-4 wide:sticky wide:top-3">
            <p className="leading-snug">
              <b>{METRIC_WORDING[OVERALL_METRIC].name[locale]}</b>{' '}
              <span className="text-soft">{METRIC_WORDING[OVERALL_METRIC].question[locale]}</span>
            </p>
            <Choices {...judging} />
            <div className="flex items-center gap-3">
              {done ? (
                <Button look="primary" onClick={onDone}>
                  {t('queue.overall.goOn')}
                </Button>
              ) : (
                <>
                  <Button onClick={later}>{t('queue.overall.later')}</Button>
                  <p className="text-sm text-soft">{t('queue.overall.hint')}</p>
                </>
              )}
            </div>
            {done ? <Measures measures={measures} locale={set.locale} /> : null}
          </section>
        </div>
      </div>
    </div>
  );
}
