import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import type { ImportFault, ImportOutcome } from '../../services/transfer';
import { Dialog } from '../../ui/dialog';

interface ImportResultProps {
  readonly fileName: string;
  readonly outcome: ImportOutcome;
  readonly onClose: () => void;
}

function Faults({ faults }: { readonly faults: readonly ImportFault[] }): ReactNode {
  const t = useT();
  return (
    <ul className="mt-2 list-disc pl-5">
      {faults.map((fault) => (
        <li key={`${fault.code} ${fault.place}`}>
          {t(`transfer.fault.${fault.code}` as MessageId, { ...fault.values, place: fault.place })}
        </li>
      ))}
    </ul>
  );
}

function More({ total, listed }: { readonly total: number; readonly listed: number }): ReactNode {
  const t = useT();
  return total > listed ? <p>{t('library.importMore', { count: total - listed })}</p> : null;
}

/** What an import did, or why it did nothing. */
export function ImportResult({ fileName, outcome, onClose }: ImportResultProps): ReactNode {
  const t = useT();
  return (
    <Dialog
      title={t(outcome.ok ? 'library.importDone' : 'library.importRefused')}
      closeLabel={t('common.close')}
      onClose={onClose}
    >
      <p className="text-soft">{fileName}</p>
      {outcome.ok ? (
        <>
          <p className="mt-2">
            {t('library.importSessions', {
              added: outcome.report.sessionsAdded,
              updated: outcome.report.sessionsUpdated,
              unchanged: outcome.report.sessionsUnchanged,
            })}
          </p>
          <p>
            {t('library.importRows', {
              turns: outcome.report.turnsAdded,
              replies: outcome.report.repliesAdded,
              ratings: outcome.report.ratingsAdded,
            })}
          </p>
          {outcome.report.repaired.length > 0 ? (
            <>
              <p className="mt-3 font-semibold">{t('library.importRepaired')}</p>
              <Faults faults={outcome.report.repaired} />
              <More total={outcome.report.repairedTotal} listed={outcome.report.repaired.length} />
            </>
          ) : null}
        </>
      ) : (
        <>
          <p className="mt-2">{t('library.importNothing')}</p>
          <Faults faults={outcome.faults} />
          <More total={outcome.total} listed={outcome.faults.length} />
        </>
      )}
    </Dialog>
  );
}
