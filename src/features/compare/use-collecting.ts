import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../domain/failure';
import type { TrialEntry, TrialKind } from '../../domain/trial';
import { TRIAL_SIZE } from '../../domain/trial';
import { createTrial, ensureRater, failureOf } from '../../services/storage';
import { admit, planTrial } from './entrants';
import type { Entrant, TrialStage } from './entrants';

export interface Broken {
  /** Index among the entrants. */
  readonly index: number;
  readonly entrant: Entrant;
  readonly failure: Failure;
}

export interface Collecting {
  readonly running: boolean;
  readonly done: number;
  readonly all: number;
  /** Who could not answer; empty while some are still being waited for. */
  readonly broken: readonly Broken[];
  /** Why the trial could not be written. */
  readonly problem: Failure | null;
  readonly start: (kind: TrialKind, stage: TrialStage, entrants: readonly Entrant[]) => void;
  readonly stop: () => void;
  readonly again: () => void;
  readonly replace: (index: number, entrant: Entrant) => void;
  /** Goes on without the broken ones; undefined when too few would be left. */
  readonly drop: (() => void) | undefined;
}

interface Gathering {
  readonly kind: TrialKind;
  readonly stage: TrialStage;
  readonly entrants: readonly Entrant[];
  /** By entrant; null: has still to answer. */
  readonly entries: readonly (TrialEntry | null)[];
}

interface View {
  readonly running: boolean;
  readonly done: number;
  readonly broken: readonly Broken[];
  readonly problem: Failure | null;
}

const IDLE: View = { running: false, done: 0, broken: [], problem: null };

/** Brings the replies of a trial together, all before any is shown; leaving the page stops it. */
export function useCollecting(onReady: (trialId: string) => void): Collecting {
  const [gathering, setGathering] = useState<Gathering | null>(null);
  const [view, setView] = useState<View>(IDLE);
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);

  async function write(kind: TrialKind, stage: TrialStage, entries: readonly TrialEntry[]): Promise<void> {
    try {
      const trial = planTrial(kind, await ensureRater(), stage, entries);
      await createTrial(trial);
      onReady(trial.id);
    } catch (error) {
      setView({ ...IDLE, problem: failureOf(error) });
    }
  }

  async function gather(start: Gathering): Promise<void> {
    asking.current?.abort();
    const controller = new AbortController();
    asking.current = controller;
    const entries = [...start.entries];
    const broken: Broken[] = [];
    const count = (): number => entries.filter((entry) => entry !== null).length;
    setGathering(start);
    setView({ ...IDLE, running: true, done: count() });
    await Promise.all(
      start.entrants.map(async (entrant, index) => {
        if (entries[index]) return;
        const admission = await admit(entrant, start.stage, controller.signal);
        if (admission.type === 'in') entries[index] = admission.entry;
        if (admission.type === 'failed') broken.push({ index, entrant, failure: admission.failure });
        if (!controller.signal.aborted) setView((before) => ({ ...before, done: count() }));
      }),
    );
    if (controller.signal.aborted) return;
    setGathering({ ...start, entries });
    const whole = entries.filter((entry) => entry !== null);
    if (whole.length < entries.length) setView({ ...IDLE, done: whole.length, broken });
    else await write(start.kind, start.stage, whole);
  }

  const left = gathering?.entries.filter((entry) => entry !== null) ?? [];
  const least = gathering?.kind === 'fan' ? TRIAL_SIZE.least + 1 : TRIAL_SIZE.least;
  return {
    ...view,
    all: gathering?.entrants.length ?? 0,
    start: (kind, stage, entrants) =>
      void gather({ kind, stage, entrants, entries: entrants.map(() => null) }),
    stop: () => {
      asking.current?.abort();
      setView(IDLE);
    },
    again: () => {
      if (gathering) void gather(gathering);
    },
    replace: (index, entrant) => {
      if (!gathering) return;
      const entrants = gathering.entrants.map((known, at) => (at === index ? entrant : known));
      void gather({ ...gathering, entrants });
    },
    drop:
      gathering && left.length >= least
        ? () => {
            setView({ ...IDLE, running: true, done: left.length });
            void write(gathering.kind, gathering.stage, left);
          }
        : undefined,
  };
}
