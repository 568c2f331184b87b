import type { ReactNode } from 'react';
import type { ProviderPreset } from '../../content/providers';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { CodeLine } from './code-line';
import { allowLines, startLines } from './machine-lines';

interface MachineStepsProps {
  /** undefined: a server we do not know. */
  readonly provider: ProviderPreset | undefined;
  readonly step: 'start' | 'allow';
}

/** What to do on one's own machine, with the lines that this page's address makes. */
export function MachineSteps({ provider, step }: MachineStepsProps): ReactNode {
  const t = useT();
  const id = provider?.access === 'local' ? provider.id : 'unknown';
  const { origin } = window.location;
  const lines = step === 'start' ? startLines(id, origin) : allowLines(id, origin);
  return (
    <div className="flex flex-col gap-2">
      {id === 'unknown' ? null : (
        <h4 className="font-semibold">{t(`connect.${step}`, { provider: provider?.name ?? '' })}</h4>
      )}
      <p>{t(`connect.${step}.${id}` as MessageId)}</p>
      {lines.map(({ line, system }) => (
        <CodeLine key={line} line={line} system={system} />
      ))}
    </div>
  );
}
