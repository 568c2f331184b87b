import { useCallback, useEffect, useRef, useState } from 'react';
import { checkConnection } from '../../services/llm/check';
import type { CheckRequest, CheckStage, CheckStep } from '../../services/llm/check';

export type CheckRecord = Readonly<Partial<Record<CheckStage, CheckStep>>>;

interface CheckState {
  readonly steps: CheckRecord;
  readonly phase: 'idle' | 'running' | 'done' | 'stopped';
}

interface ConnectionCheck extends CheckState {
  /** `hasRelay` is asked once the check begins. */
  readonly start: (request: Omit<CheckRequest, 'relay'>, hasRelay: () => Promise<boolean>) => void;
  readonly stop: () => void;
}

const IDLE: CheckState = { steps: {}, phase: 'idle' };

/** A check of what stands in the form. `subject` names that: when it changes, what was found holds no longer. */
export function useCheck(subject: string): ConnectionCheck {
  const [state, setState] = useState<CheckState & { of: string }>({ ...IDLE, of: subject });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), [subject]);
  const start = useCallback(
    (request: Omit<CheckRequest, 'relay'>, hasRelay: () => Promise<boolean>) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      setState({ steps: {}, phase: 'running', of: subject });
      const follow = async (): Promise<void> => {
        const relay = await hasRelay();
        for await (const step of checkConnection({ ...request, relay }, signal)) {
          if (signal.aborted) return;
          setState((before) => ({ ...before, steps: { ...before.steps, [step.stage]: step } }));
        }
        if (!signal.aborted) setState((before) => ({ ...before, phase: 'done' }));
      };
      void follow();
    },
    [subject],
  );
  const stop = useCallback(() => {
    running.current?.abort();
    setState((before) => ({ ...before, phase: 'stopped' }));
  }, []);
  return { ...(state.of === subject ? state : IDLE), start, stop };
}
