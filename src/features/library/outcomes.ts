import type { CardFault, FileOutcome, ImportFault } from '../../services/transfer';

/** `known`: all of it was here already. */
export type Result = 'added' | 'known' | 'refused' | 'cancelled';

export function resultOf(outcome: FileOutcome): Result {
  switch (outcome.kind) {
    case 'cancelled':
      return 'cancelled';
    case 'unknown':
    case 'lorebook':
    case 'dataset':
      return 'refused';
    case 'session-log': {
      if (!outcome.outcome.ok) return 'refused';
      const { sessionsAdded, sessionsUpdated } = outcome.outcome.report;
      return sessionsAdded + sessionsUpdated > 0 ? 'added' : 'known';
    }
    case 'card':
    case 'chat':
      if (!outcome.outcome.ok) return 'refused';
      return outcome.outcome.unchanged ? 'known' : 'added';
  }
}

/** What is to be said of a file: why it was refused, or what was mended in it. */
export interface Remarks {
  /** Where the sentences stand in the catalogue. */
  readonly area: 'cards' | 'transfer';
  readonly faults: readonly (CardFault | ImportFault)[];
  /** Of which `faults` are the first. */
  readonly total: number;
}

function remarks(area: Remarks['area'], faults: Remarks['faults'], total = faults.length): Remarks | null {
  return total > 0 ? { area, faults, total } : null;
}

export function remarksOf(outcome: FileOutcome): Remarks | null {
  switch (outcome.kind) {
    case 'cancelled':
    case 'lorebook':
    case 'dataset':
      return null;
    case 'unknown':
      return remarks('cards', outcome.faults);
    case 'session-log': {
      const { outcome: log } = outcome;
      if (!log.ok) return remarks('transfer', log.faults, log.total);
      return remarks('transfer', log.report.repaired, log.report.repairedTotal);
    }
    case 'card':
      return remarks('cards', outcome.outcome.ok ? outcome.outcome.repaired : outcome.outcome.faults);
    case 'chat':
      return remarks('transfer', outcome.outcome.ok ? outcome.outcome.repaired : outcome.outcome.faults);
  }
}

export interface Sorted {
  readonly counts: Readonly<Record<Result, number>>;
  /** Those of which there is something to say, refused ones first. */
  readonly told: readonly FileOutcome[];
  /** Those that came in as they are, or were here. */
  readonly plain: readonly FileOutcome[];
}

const URGENCY: readonly Result[] = ['refused', 'added', 'known', 'cancelled'];

export function sortOutcomes(outcomes: readonly FileOutcome[]): Sorted {
  const counts = { added: 0, known: 0, refused: 0, cancelled: 0 };
  for (const outcome of outcomes) counts[resultOf(outcome)] += 1;
  const isPlain = (outcome: FileOutcome): boolean =>
    resultOf(outcome) !== 'refused' && remarksOf(outcome) === null;
  const urgency = (outcome: FileOutcome): number => URGENCY.indexOf(resultOf(outcome));
  return {
    counts,
    told: outcomes.filter((outcome) => !isPlain(outcome)).toSorted((a, b) => urgency(a) - urgency(b)),
    plain: outcomes.filter(isPlain).toSorted((a, b) => urgency(a) - urgency(b)),
  };
}
