import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../domain/failure';
import type { EndpointPersona, OnDevicePersona } from '../../domain/persona';
import type { Session } from '../../domain/session';
import type { PastRound } from '../../domain/talk';
import { writeSecond } from './second';

/** Who can play the user. */
export type SimulatedPlayer = EndpointPersona | OnDevicePersona;

export interface Simulating {
  /** As far as it has come; empty before, and after it was stopped or failed. */
  readonly text: string;
  readonly running: boolean;
  /** The text is whole. */
  readonly done: boolean;
  readonly failure: Failure | null;
  readonly ask: (player: SimulatedPlayer, template: string | undefined) => void;
  readonly stop: () => void;
}

interface State {
  readonly text: string;
  readonly phase: 'idle' | 'running' | 'done';
  readonly failure: Failure | null;
}

const IDLE: State = { text: '', phase: 'idle', failure: null };

/** Has the user's second message written; leaving the page ends it. */
export function useSimulating(session: Session, rounds: readonly PastRound[]): Simulating {
  const [{ text, phase, failure }, setState] = useState(IDLE);
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);
  const ask = (persona: SimulatedPlayer, template: string | undefined): void => {
    asking.current?.abort();
    const controller = new AbortController();
    asking.current = controller;
    setState({ ...IDLE, phase: 'running' });
    const grow = (grown: string): void => {
      if (!controller.signal.aborted) setState({ text: grown, phase: 'running', failure: null });
    };
    void writeSecond({ session, rounds, persona, template }, controller.signal, grow).then((answer) => {
      if (asking.current !== controller || controller.signal.aborted) return;
      if (answer.type === 'written') setState({ text: answer.text, phase: 'done', failure: null });
      else setState({ ...IDLE, failure: answer.type === 'failed' ? answer.failure : null });
    });
  };
  const stop = useCallback(() => {
    asking.current?.abort();
    setState(IDLE);
  }, []);
  return { text, running: phase === 'running', done: phase === 'done', failure, ask, stop };
}
