/** What this tab keeps while its user is at OpenRouter. Never a key. */
export interface KeptSignIn {
  readonly state: string;
  readonly verifier: string;
  /** Whose form it was begun in; `new` for one that was not saved yet. */
  readonly personaId: string;
  /** `history.state` of the page it was begun on. */
  readonly place: unknown;
  /** What stood in the form. */
  readonly draft: Readonly<Record<string, unknown>>;
}

const KEY = 'chatanime:openrouter';

/** False where the browser refuses: then nobody could be recognised on the return. */
export function keepSignIn(kept: KeptSignIn): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false; // refused by the browser's privacy settings, or full
  }
}

function asKept(value: unknown): KeptSignIn | null {
  if (typeof value !== 'object' || value === null) return null;
  const { state, verifier, personaId, place, draft } = value as Partial<KeptSignIn>;
  const whole = [state, verifier, personaId].every((text) => typeof text === 'string' && text !== '');
  if (!whole || typeof draft !== 'object' || draft === null) return null;
  return { state, verifier, personaId, place: place ?? null, draft } as KeptSignIn;
}

/** null if none was begun in this tab, or it has been dealt with. */
export function keptSignIn(): KeptSignIn | null {
  try {
    return asKept(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return null; // refused, or not written by us
  }
}

export function forgetSignIn(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    return; // refused: then nothing was kept
  }
}
