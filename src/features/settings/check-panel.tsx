import type { ReactNode, Ref } from 'react';
import { useI18n } from '../../services/i18n';
import type { Translate } from '../../services/i18n';
import { CHECK_STAGES } from '../../services/llm/check';
import type { CheckStage, CheckState } from '../../services/llm/check';
import { Button } from '../../ui/button';
import { CheckIcon, CloseIcon } from '../../ui/icons';
import { cx } from '../../lib/cx';
import { CheckFailureNote } from './check-failure';
import type { CheckActions } from './check-failure';
import type { CheckRecord } from './use-check';

interface StagesProps extends CheckActions {
  readonly steps: CheckRecord;
  readonly phase: 'idle' | 'running' | 'done' | 'stopped';
  readonly baseUrl: string;
  readonly model: string;
}

interface CheckPanelProps extends StagesProps {
  readonly tryButton: Ref<HTMLButtonElement>;
  readonly onTry: () => void;
  readonly onStop: () => void;
}

function Mark({ state }: { readonly state: CheckState }): ReactNode {
  if (state === 'passed') return <CheckIcon size={20} />;
  if (state === 'failed') return <CloseIcon size={20} />;
  return (
    <span
      aria-hidden="true"
      className={cx(
        'size-3 rounded-full border-2 border-current',
        state === 'running' && 'animate-pulse bg-current',
        state === 'skipped' && 'opacity-50',
      )}
    />
  );
}

function seconds(ms: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(
    ms / 1000,
  );
}

/** A stage once it has been come to; behind a failed one nothing is left to say. */
function isShown(stage: CheckStage, { steps, phase }: StagesProps): boolean {
  const step = steps[stage];
  return step !== undefined && (step.state !== 'skipped' || stage === 'cors') && phase !== 'idle';
}

function Stage({ stage, ...props }: StagesProps & { readonly stage: CheckStage }): ReactNode {
  const { t, locale } = useI18n();
  const step = props.steps[stage];
  if (!step) return null;
  const state = step.state === 'running' && props.phase === 'stopped' ? 'skipped' : step.state;
  const first = stage === 'stream' && state === 'passed' && step.ms !== undefined;
  return (
    <li className="flex flex-col gap-2 py-1.5">
      <div className={cx('flex items-center gap-2', state === 'failed' && 'text-danger')}>
        <span className="inline-flex size-6 shrink-0 items-center justify-center">
          <Mark state={state} />
        </span>
        <span className={cx('min-w-0 flex-1', state === 'failed' && 'font-semibold')}>
          {t(`connect.stage.${stage}`)}
        </span>
        <span className="shrink-0 text-sm text-soft">
          {first
            ? t('connect.firstToken', { seconds: seconds(step.ms, locale) })
            : t(`connect.state.${state}`)}
        </span>
      </div>
      {step.failure ? <CheckFailureNote {...props} failure={step.failure} /> : null}
    </li>
  );
}

function outcome(t: Translate, { steps, phase }: StagesProps): string {
  if (phase === 'stopped') return t('connect.stopped');
  if (phase !== 'done') return '';
  return t(steps.stream?.state === 'passed' ? 'connect.works' : 'connect.failedAt');
}

/** Tries what stands in the form, stage by stage. */
export function CheckPanel({ tryButton, onTry, onStop, ...found }: CheckPanelProps): ReactNode {
  const { t } = useI18n();
  const running = found.phase === 'running';
  return (
    <section className="panel flex flex-col gap-3 p-4">
      <h2 className="text-xl font-bold">{t('connect.check')}</h2>
      <p className="text-soft">{t('connect.checkHint')}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Button ref={tryButton} onClick={running ? onStop : onTry}>
          {t(running ? 'connect.stop' : 'connect.try')}
        </Button>
        <strong role="status">{outcome(t, found)}</strong>
      </div>
      <ol aria-live="polite" className="flex flex-col divide-y-2 divide-hair empty:hidden">
        {CHECK_STAGES.filter((stage) => isShown(stage, found)).map((stage) => (
          <Stage key={stage} stage={stage} {...found} />
        ))}
      </ol>
    </section>
  );
}
