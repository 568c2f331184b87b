import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { themeOf } from '../../content/cast/themes';
import { CANNOT_JUDGE, METRIC_WORDING } from '../../content/metrics';
import { measureDiversity } from '../../domain/diversity';
import type { DiversityMeasures } from '../../domain/diversity';
import { isScore, OVERALL_METRIC, SCORES } from '../../domain/metric';
import type { Mark } from '../../domain/metric';
import { cx } from '../../lib/cx';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';
import { setDiversity, setDiversityNote } from '../../services/storage';
import type { ReplySet } from '../../services/storage';
import { Button } from '../../ui/button';
import { NoteField } from '../../ui/note-field';
import { showNotice } from '../../ui/notice';
import { Face } from './dialogue';
import { Marked, repeatedIn } from './marked';
import { Measures } from './measures';
import { useFocusKept } from './use-focus-kept';
import { useHeldKeys } from './use-held-keys';
import { useLeaving } from './use-leaving';
import { isElsewhere, useRunKeys } from './use-run-keys';

interface JudgingProps {
  readonly set: ReplySet;
  readonly rater: string;
  /** Whether the rater does not see whose replies they are. */
  readonly blind: boolean;
  /** Stands under the question: whose replies they are, as far as it may be known. */
  readonly about: ReactNode;
  readonly onMarked?: () => void;
  /** The mark is left for later. */
  readonly onLater: () => void;
  readonly onDone: () => void;
  /** To what came before it. */
  readonly onBack?: () => void;
}

interface Judgement {
  /** undefined: not marked yet. */
  readonly mark: Mark | undefined;
  readonly judge: (mark: Mark) => void;
  /** Whether the last mark could be written down, once that is known. */
  readonly kept: () => Promise<boolean>;
  readonly writeNote: (note: string) => void;
}

function useJudgement({ set, rater, blind, onMarked }: JudgingProps): Judgement {
  const { t } = useI18n();
  const [mark, setMark] = useState<Mark | undefined>(set.rating?.mark);
  const { sessionId } = set;
  // The same ids in a new list are the same set.
  const ids = set.replyIds.join('\n');
  const judged = useMemo(() => ({ sessionId, replyIds: ids.split('\n'), rater }), [sessionId, ids, rater]);
  const writing = useRef(Promise.resolve(true));
  const judge = (next: Mark): void => {
    const before = mark;
    setMark(next);
    onMarked?.();
    writing.current = setDiversity({ ...judged, mark: next, blind, at: Date.now() }).then(
      () => true,
      () => {
        setMark((now) => (now === next ? before : now));
        showNotice({ text: t('queue.problem') });
        return false;
      },
    );
  };
  const writeNote = useCallback(
    (note: string): void => {
      setDiversityNote(judged, note).catch(() => showNotice({ text: t('queue.problem') }));
    },
    [judged, t],
  );
  return { mark, judge, kept: () => writing.current, writeNote };
}

/** Digits mark, wherever the keyboard is, unless it writes. */
function useDigits(judge: (mark: Mark) => void): void {
  const latest = useRef(judge);
  useLayoutEffect(() => {
    latest.current = judge;
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.isComposing || isElsewhere(event.target)) return;
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

function Choices({ mark, judge }: Pick<Judgement, 'mark' | 'judge'>): ReactNode {
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

function Head({ set, about }: Pick<JudgingProps, 'set' | 'about'>): ReactNode {
  const { t } = useI18n();
  const { characterId: id, characterName: name, own, replies } = set;
  return (
    <header className="flex items-center gap-3 pt-2">
      <Face dialogue={{ character: { id, name, work: '', own } }} className="size-14" />
      <div className="min-w-0">
        <h1 className="text-2xl font-extrabold tracking-tight">
          {t('queue.overall.title', { count: replies.length })}
        </h1>
        <p dir="auto" className="text-soft">
          {about}
        </p>
      </div>
    </header>
  );
}

interface RepliesProps {
  readonly set: ReplySet;
  /** null: nothing that is counted may be seen yet. */
  readonly measures: DiversityMeasures | null;
}

function Replies({ set, measures }: RepliesProps): ReactNode {
  return (
    <ol lang={LANGUAGE_TAGS[set.locale]} className="columns-[22rem] gap-3">
      {set.replies.map(({ id, userText, text }, index) => (
        <li key={id} className="panel mb-3 break-inside-avoid p-3">
          <p dir="auto" className="mb-1 line-clamp-1 text-sm text-soft">
            {userText}
          </p>
          <p dir="auto" className="pre leading-relaxed">
            <Marked text={text} at={measures ? repeatedIn(measures, index) : []} />
          </p>
        </li>
      ))}
    </ol>
  );
}

interface ActionsProps extends Pick<JudgingProps, 'onLater' | 'onDone'> {
  readonly done: boolean;
}

function Actions({ done, onLater, onDone }: ActionsProps): ReactNode {
  const { t } = useI18n();
  if (done) {
    return (
      <Button look="primary" className="self-start" onClick={onDone}>
        {t('queue.overall.goOn')}
      </Button>
    );
  }
  return (
    <div className="flex items-center gap-3">
      <Button onClick={onLater}>{t('queue.overall.later')}</Button>
      <p className="text-sm text-soft">{t('queue.overall.hint')}</p>
    </div>
  );
}

/** The overall metric, asked of a set of replies that stand in view together; what is counted comes after the mark. */
export function Judging(props: JudgingProps): ReactNode {
  const { set, about, onLater, onDone, onBack } = props;
  const { t, locale } = useI18n();
  const { mark, judge, kept, writeNote } = useJudgement(props);
  const done = mark !== undefined;
  const { leaving, leaveBy } = useLeaving();
  const goOn = (): void =>
    leaveBy(async () => {
      const written = await kept();
      if (written) onDone();
      return written;
    });
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(`${done} ${leaving}`, () => place.current);
  useHeldKeys(leaving);
  const measures = useMemo(
    () =>
      measureDiversity(
        set.replies.map(({ text }) => text),
        set.locale,
      ),
    [set],
  );
  useDigits(judge);
  useRunKeys({
    next: () => (done ? goOn() : undefined),
    back: () => onBack?.(),
    skip: () => (done ? undefined : onLater()),
    pause: () => undefined,
  });
  const { hue, chroma } = themeOf(set.characterId);
  const wording = METRIC_WORDING[OVERALL_METRIC];
  return (
    <div
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="h-full overflow-y-auto"
      inert={leaving}
    >
      <div ref={place} tabIndex={-1} className="mx-auto flex max-w-6xl flex-col gap-4 p-3 pb-10 outline-none">
        <Head set={set} about={about} />
        <div className="grid items-start gap-4 wide:grid-cols-[minmax(0,1fr)_26rem]">
          <Replies set={set} measures={done ? measures : null} />
          <section className="panel flex flex-col gap-3 p-4 wide:sticky wide:top-3">
            <p className="leading-snug">
              <b>{wording.name[locale]}</b> <span className="text-soft">{wording.question[locale]}</span>
            </p>
            <Choices mark={mark} judge={judge} />
            <NoteField
              label={t('rating.note')}
              placeholder={t('overall.notePlaceholder')}
              note={set.note}
              onWrite={writeNote}
            />
            <Actions done={done} onLater={onLater} onDone={goOn} />
            {done ? <Measures measures={measures} locale={set.locale} /> : null}
          </section>
        </div>
      </div>
    </div>
  );
}
