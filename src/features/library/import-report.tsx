import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useT } from '../../services/i18n';
import type { MessageId, Translate } from '../../services/i18n';
import { handOver } from '../../services/transfer/dataset/handed-over';
import type { CardFault, FileOutcome, ImportFault, ImportReport as LogReport } from '../../services/transfer';
import { Dialog } from '../../ui/dialog';
import { dismissOutcomes, useImports } from './imports';
import { remarksOf, resultOf, sortOutcomes } from './outcomes';
import type { Remarks } from './outcomes';

/** Up to this many lines are shown unfolded. */
const SHORT = 3;

function sentence(
  t: Translate,
  area: Remarks['area'],
  { code, place, values }: ImportFault | CardFault,
): string {
  return t(`${area}.fault.${code}` as MessageId, { ...values, place });
}

function Faults({ remarks }: { readonly remarks: Remarks }): ReactNode {
  const t = useT();
  const { faults, total, area } = remarks;
  return (
    <ul className="mt-1 list-disc pl-5">
      {faults.map((fault, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the list never changes
        <li key={`${index} ${fault.code}`}>{sentence(t, area, fault)}</li>
      ))}
      {total > faults.length ? <li>{t('library.importMore', { count: total - faults.length })}</li> : null}
    </ul>
  );
}

function Folded({ title, remarks }: { readonly title: string; readonly remarks: Remarks }): ReactNode {
  const t = useT();
  return (
    <details open={remarks.total <= SHORT} className="mt-1">
      <summary className="flex min-h-11 items-center font-semibold">
        {t('cast.withCount', { label: title, count: remarks.total })}
      </summary>
      <Faults remarks={remarks} />
    </details>
  );
}

function LogResult({ report }: { readonly report: LogReport }): ReactNode {
  const t = useT();
  return (
    <>
      <p>
        {t('library.importSessions', {
          added: report.sessionsAdded,
          updated: report.sessionsUpdated,
          unchanged: report.sessionsUnchanged,
        })}
      </p>
      <p>
        {t('library.importRows', {
          turns: report.turnsAdded,
          replies: report.repliesAdded,
          ratings: report.ratingsAdded,
        })}
      </p>
    </>
  );
}

/** A file of recordings is looked at before it comes in, on their own page. */
function DatasetResult({ file }: { readonly file: File }): ReactNode {
  const t = useT();
  return (
    <p>
      {t('recordings.libraryFile')}{' '}
      <Link
        href="/recordings"
        className="link inline-flex min-h-11 items-center font-semibold"
        onClick={() => {
          const others = useImports.getState().outcomes ?? [];
          const files = others.flatMap((other) => (other.kind === 'dataset' ? [other.file] : []));
          handOver(files.length > 0 ? files : [file]);
          dismissOutcomes();
        }}
      >
        {t('recordings.lookAt')}
      </Link>
    </p>
  );
}

interface ResultProps {
  readonly outcome: FileOutcome;
  /** There is no other file: more can be said of it. */
  readonly only: boolean;
}

function Result({ outcome, only }: ResultProps): ReactNode {
  const t = useT();
  if (outcome.kind === 'cancelled') return <p>{t('library.importCancelled')}</p>;
  if (outcome.kind === 'lorebook') return <p>{t('library.importLorebook')}</p>;
  if (outcome.kind === 'dataset') return <DatasetResult file={outcome.file} />;
  if (outcome.kind === 'unknown' || !outcome.outcome.ok) {
    return <p>{t(only ? 'library.importNothing' : 'library.importRefusedFile')}</p>;
  }
  if (outcome.kind === 'session-log') return <LogResult report={outcome.outcome.report} />;
  const link = 'link inline-flex min-h-11 items-center font-semibold';
  if (outcome.kind === 'card') {
    const { characterId, name, unchanged } = outcome.outcome;
    return (
      <p className="flex flex-wrap items-center gap-x-3">
        {t(unchanged ? 'library.importKnownCard' : 'library.importCard')}
        <Link href={`/cast/${characterId}`} className={link} onClick={dismissOutcomes}>
          <bdi>{name}</bdi>
        </Link>
      </p>
    );
  }
  const { sessionId, characterName, turns, replies, ratings, unchanged } = outcome.outcome;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3">
        {t(unchanged ? 'library.importKnownChat' : 'library.importChat')}
        <Link href={`/chat/${sessionId}`} className={link} onClick={dismissOutcomes}>
          <bdi>{characterName}</bdi>
        </Link>
      </p>
      {unchanged ? null : <p>{t('library.importChatRows', { turns, replies, ratings })}</p>}
    </>
  );
}

function FileResult({ outcome, only }: ResultProps): ReactNode {
  const t = useT();
  const remarks = remarksOf(outcome);
  return (
    <li className="border-t-2 border-hair py-2 first:border-t-0 first:pt-0">
      <p className="text-sm text-soft">
        <bdi>{outcome.name}</bdi>
      </p>
      <Result outcome={outcome} only={only} />
      {remarks && resultOf(outcome) === 'refused' ? <Faults remarks={remarks} /> : null}
      {remarks && resultOf(outcome) !== 'refused' ? (
        <Folded title={t('library.importRepaired')} remarks={remarks} />
      ) : null}
    </li>
  );
}

interface FileListProps {
  readonly outcomes: readonly FileOutcome[];
  readonly only?: boolean;
}

function FileList({ outcomes, only = false }: FileListProps): ReactNode {
  return (
    <ul className="flex flex-col">
      {outcomes.map((outcome, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two files may have one name, and the list never changes
        <FileResult key={`${index} ${outcome.name}`} outcome={outcome} only={only} />
      ))}
    </ul>
  );
}

function Many({ outcomes }: { readonly outcomes: readonly FileOutcome[] }): ReactNode {
  const t = useT();
  const { counts, told, plain } = sortOutcomes(outcomes);
  return (
    <>
      <p className="mb-3 font-semibold">{t('library.importSummary', counts)}</p>
      <FileList outcomes={told} />
      {plain.length > 0 ? (
        <details open={told.length + plain.length <= 8} className="border-t-2 border-hair">
          <summary className="flex min-h-11 items-center font-semibold">
            {t('library.importPlain', { count: plain.length })}
          </summary>
          <FileList outcomes={plain} />
        </details>
      ) : null}
    </>
  );
}

/** What became of each file of an import. */
export function ImportReport(): ReactNode {
  const t = useT();
  const outcomes = useImports((state) => state.outcomes);
  if (!outcomes) return null;
  const came = outcomes.some((outcome) => ['added', 'known'].includes(resultOf(outcome)));
  return (
    <Dialog
      title={t(came ? 'library.importDone' : 'library.importRefused')}
      closeLabel={t('common.close')}
      onClose={dismissOutcomes}
    >
      {outcomes.length === 1 ? <FileList outcomes={outcomes} only /> : <Many outcomes={outcomes} />}
    </Dialog>
  );
}
