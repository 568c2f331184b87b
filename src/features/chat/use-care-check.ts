import { useCallback, useEffect, useRef, useState } from 'react';
import { CARE_LEXICON } from '../../content/care/lexicon';
import { findCrisisSign } from '../../domain/care';

/** A message kept back: what stands in the composer, or another wording of one that was sent. */
export interface HeldMessage {
  /** Null: the one in the composer. */
  readonly turnId: string | null;
  readonly text: string;
}

interface Outgoing {
  readonly draft: string;
  readonly busy: boolean;
  readonly setDraft: (text: string) => void;
  readonly deliver: (message: string) => void;
  readonly reword: (turnId: string, text: string) => void;
}

export interface CareCheck {
  /** Set while help is shown. It lives in this state only: neither the message nor the fact is written down. */
  readonly held: HeldMessage | null;
  readonly send: () => void;
  readonly edit: (turnId: string, text: string) => void;
  /** Sends what was kept back, as it is now. */
  readonly sendHeld: () => void;
  /** Takes it back, to be changed: its words stand in the composer. */
  readonly takeBack: () => void;
}

/** How long nothing is typed until it is read ahead of being sent, milliseconds. */
const PAUSE_MS = 120;

/** Tells whether a text may be a cry for help; what stands in the composer is read in the pauses of its writing. */
function useSign(draft: string): (text: string) => boolean {
  const last = useRef<{ readonly text: string; readonly sign: boolean } | null>(null);
  const hasSign = useCallback((text: string): boolean => {
    if (last.current?.text !== text) {
      last.current = { text, sign: findCrisisSign(text, CARE_LEXICON) !== null };
    }
    return last.current.sign;
  }, []);
  useEffect(() => {
    const text = draft.trim();
    if (text === '') {
      last.current = null;
      return;
    }
    const timer = setTimeout(() => hasSign(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, hasSign]);
  return hasSign;
}

/** Stands before everything the user sends, and keeps back what may be a cry for help. */
export function useCareCheck({ draft, busy, setDraft, deliver, reword }: Outgoing): CareCheck {
  const [held, setHeld] = useState<HeldMessage | null>(null);
  const hasSign = useSign(draft);
  const pass = useCallback(
    ({ turnId, text }: HeldMessage): void => {
      setHeld(null);
      if (turnId === null) deliver(text);
      else reword(turnId, text);
    },
    [deliver, reword],
  );
  const check = useCallback(
    (message: HeldMessage): void => {
      if (message.text === '' || busy) return;
      if (hasSign(message.text)) setHeld(message);
      else pass(message);
    },
    [busy, hasSign, pass],
  );
  const send = useCallback((): void => {
    // A rewording that is still kept back comes first: its words stand nowhere but here.
    if (held && held.turnId !== null) setHeld({ ...held });
    else check({ turnId: null, text: draft.trim() });
  }, [held, check, draft]);
  const edit = useCallback((turnId: string, text: string) => check({ turnId, text }), [check]);
  const sendHeld = useCallback((): void => {
    if (!held || busy) return;
    const text = held.turnId === null ? draft.trim() : held.text;
    if (text !== '') pass({ ...held, text });
  }, [held, busy, draft, pass]);
  const takeBack = useCallback((): void => {
    setHeld(null);
    if (held && held.turnId !== null) setDraft([draft.trim(), held.text].filter(Boolean).join('\n'));
  }, [held, draft, setDraft]);
  return { held, send, edit, sendHeld, takeBack };
}
