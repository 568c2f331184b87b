import type { ReactNode } from 'react';
import { EXAMPLE_MOMENT, EXAMPLE_SCORES, METRIC_HELP } from '../../content/metric-help';
import { METRIC_WORDING } from '../../content/metrics';
import type { Metric } from '../../domain/metric';
import { useI18n } from '../../services/i18n';

/** What a help button controls. */
export function helpId(metric: Metric): string {
  return `help-${metric}`;
}

/** A metric in plain words: what to look at, and what 1, 3 and 5 look like. */
export function MetricHelp({ metric }: { readonly metric: Metric }): ReactNode {
  const { locale } = useI18n();
  const help = METRIC_HELP[metric];
  return (
    <div id={helpId(metric)} className="border-l-4 border-spot py-1 pl-3 text-sm leading-snug">
      <p>{help.meaning[locale]}</p>
      <p className="mt-2 text-soft">{EXAMPLE_MOMENT[locale]}</p>
      <dl>
        {EXAMPLE_SCORES.map((score) => (
          <div key={score} className="mt-1.5 flex gap-2">
            <dt className="font-bold text-spot tabular-nums">{score}</dt>
            <dd>
              <q className="block rounded-[10px] border-2 border-hair bg-page px-2 py-0.5 before:content-none after:content-none">
                {help.examples[score][locale]}
              </q>
              <span className="text-soft">{METRIC_WORDING[metric].anchors[score][locale]}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
