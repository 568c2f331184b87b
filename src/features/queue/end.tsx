import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { respondentLetter } from '../../domain/queue';
import { useI18n } from '../../services/i18n';
import { revealQueue, useQueueResults, useSets, useSkipped } from '../../services/storage';
import type { OverallSet, QueueProgress, RespondentResult } from '../../services/storage';
import { Button } from '../../ui/button';
import { showNotice } from '../../ui/notice';
import { useFocusKept } from './use-focus-kept';

interface EndProps {
  readonly progress: QueueProgress;
  readonly rater: string;
  readonly onGo: (position: number | null) => void;
  readonly onJudge: (set: OverallSet) => void;
}

/** Highest first; those without a score at the end. */
function ranked(respondents: readonly RespondentResult[]): readonly RespondentResult[] {
  return respondents.toSorted((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
}

function useNameOf(): (respondent: RespondentResult) => string {
  const { t } = useI18n();
  return ({ kind, name, letter }) => (kind === 'understudy' ? t('persona.understudy') : (name ?? letter));
}

/** Who wrote them, each with the mean as a bar of screentone. */
function Respondents({ respondents }: { readonly respondents: readonly RespondentResult[] }): ReactNode {
  const { t } = useI18n();
  const nameOf = useNameOf();
  return (
    <table className="w-full text-start">
      <thead className="text-sm text-soft">
        <tr>
          <th className="pb-1 text-start font-normal">{t('queue.end.respondent')}</th>
          <th className="pb-1 text-start font-normal">{t('queue.end.mean')}</th>
          <th className="pb-1 text-end font-normal">{t('queue.end.replies')}</th>
        </tr>
      </thead>
      <tbody>
        {ranked(respondents).map((respondent) => {
          const { letter, mean, replies } = respondent;
          return (
            <tr key={letter} className="border-t-2 border-hair">
              <th scope="row" className="w-2/5 py-2 pr-3 text-start align-middle leading-tight">
                <span dir="auto">{nameOf(respondent)}</span>
                <span className="block text-sm font-normal text-soft">{letter}</span>
              </th>
              <td className="py-2">
                {mean === null ? (
                  <span className="text-soft">{t('queue.end.unnamed')}</span>
                ) : (
                  <span className="flex items-center gap-2">
                    <span
                      aria-hidden="true"
                      className="tone h-5 border-2 border-line"
                      style={{ width: `${((mean - 1) / 4) * 75}%` }}
                    />
                    <b className="whitespace-nowrap tabular-nums">{mean.toFixed(2)}</b>
                  </span>
                )}
              </td>
              <td className="py-2 text-end text-sm text-soft tabular-nums">{replies}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Reveal({ queueId, early }: { readonly queueId: string; readonly early: boolean }): ReactNode {
  const { t } = useI18n();
  /** null: not asked yet. */
  const [asked, setAsked] = useState<boolean | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLDivElement>(null);
  // Not on a button: it is for good, and a second Enter is quick.
  useFocusKept(String(asked), () => (asked === null ? null : asked ? question.current : opener.current));
  const reveal = (): void => {
    revealQueue(queueId, Date.now()).catch(() => showNotice({ text: t('queue.problem') }));
  };
  if (!asked) {
    return (
      <Button ref={opener} look="primary" className="self-start" onClick={() => setAsked(true)}>
        {t(early ? 'queue.end.revealEarly' : 'queue.end.reveal')}
      </Button>
    );
  }
  return (
    <div ref={question} tabIndex={-1} className="flex flex-col items-start gap-2 outline-none">
      <p className="text-soft">{t('queue.end.revealText')}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="primary" onClick={reveal}>
          {t('queue.end.reveal')}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
}

function Sets({ progress, rater, onJudge }: Pick<EndProps, 'progress' | 'rater' | 'onJudge'>): ReactNode {
  const { t } = useI18n();
  const sets = useSets(progress.queue.id, rater);
  if (!sets || sets.length === 0) return null;
  return (
    <section className="panel flex flex-col gap-1 p-4">
      <h2 className="text-lg font-bold">{t('queue.end.sets')}</h2>
      <ul>
        {sets.map((set) => (
          <li
            key={set.replies.map(({ id }) => id).join()}
            className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 border-b-2 border-hair last:border-b-0"
          >
            <span>
              {t('queue.overall.letter', {
                letter: respondentLetter(progress.queue, set.group),
                name: set.characterName,
              })}
              {set.rating ? (
                <span className="text-soft">
                  {' · '}
                  {set.rating.mark === null
                    ? t('queue.overall.markedNone')
                    : t('queue.overall.marked', { mark: set.rating.mark })}
                </span>
              ) : null}
            </span>
            <Button look="quiet" onClick={() => onJudge(set)}>
              {t(set.rating ? 'queue.end.lookAgain' : 'queue.end.judge')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Skipped({ progress, rater, onGo }: Pick<EndProps, 'progress' | 'rater' | 'onGo'>): ReactNode {
  const { t } = useI18n();
  const skipped = useSkipped(progress.queue.id, rater);
  const [first] = skipped ?? [];
  if (!skipped || first === undefined) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-soft">
      {t('queue.end.skipped', { count: skipped.length })}
      <Button look="quiet" onClick={() => onGo(first + 1)}>
        {t('queue.end.toSkipped', { position: first + 1 })}
      </Button>
    </p>
  );
}

/** After the last item: what came of it in a sentence, and who wrote what when that is asked for. */
export function End({ progress, rater, onGo, onJudge }: EndProps): ReactNode {
  const { t } = useI18n();
  const { queue } = progress;
  const results = useQueueResults(queue.id, rater);
  const nameOf = useNameOf();
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(results ? `shown ${results.respondents !== null}` : '', () => place.current);
  if (!results) return null;
  const scored = ranked((results.respondents ?? []).filter(({ mean }) => mean !== null));
  const [best, worst] = [scored[0], scored.at(-1)];
  return (
    <div className="h-full overflow-y-auto">
      <div ref={place} tabIndex={-1} className="mx-auto flex max-w-2xl flex-col gap-4 p-3 pb-10 outline-none">
        <section className="panel tone-ink mt-4 flex flex-col gap-2 p-6">
          <p dir="auto" className="text-sm font-semibold text-spot">
            {queue.name}
          </p>
          <h1 className="text-3xl font-extrabold tracking-tight">{t('queue.end.title')}</h1>
          <p className="text-lg">
            {t('queue.end.sentence', { replies: results.replies, mean: results.mean?.toFixed(2) ?? '' })}
          </p>
          {best && worst && best !== worst ? (
            <p className="text-lg">
              {t('queue.end.best', {
                best: nameOf(best),
                bestMean: best.mean?.toFixed(2) ?? '',
                worst: nameOf(worst),
                worstMean: worst.mean?.toFixed(2) ?? '',
              })}
            </p>
          ) : null}
          <p className="text-soft">{t('queue.end.thanks')}</p>
          <Skipped progress={progress} rater={rater} onGo={onGo} />
          {results.respondents ? null : <Reveal queueId={queue.id} early={false} />}
        </section>
        {results.respondents ? (
          <section className="panel p-4">
            <Respondents respondents={results.respondents} />
          </section>
        ) : null}
        <Sets progress={progress} rater={rater} onJudge={onJudge} />
        <Link href="/rate" className="link inline-flex min-h-11 items-center self-start">
          {t('queue.run.toQueues')}
        </Link>
      </div>
    </div>
  );
}
