/** Who answers as the character. `human` and `recorded` and `on-device` come with later rooms. */
export const PERSONA_KINDS = ['understudy', 'endpoint', 'on-device', 'recorded', 'human'] as const;
export type PersonaKind = (typeof PERSONA_KINDS)[number];

export const SUPPORT_STYLES = ['balanced', 'listening', 'advising', 'cheering', 'custom'] as const;
export type SupportStyleKind = (typeof SUPPORT_STYLES)[number];

/** How the persona is asked to support; `custom` carries the user's own words. */
export interface SupportStyle {
  readonly kind: SupportStyleKind;
  /** Only for `custom`; plain text, enters the prompt as it is. */
  readonly text?: string;
}

/** Sampling parameters as sent; an absent one is left to the endpoint. */
export interface Sampling {
  /** 0–2. */
  readonly temperature?: number;
  /** 0–1. */
  readonly topP?: number;
  /** Tokens, 1 or more. */
  readonly maxTokens?: number;
}

/** `session`: until this tab is closed. `device`: kept in this browser until deleted. */
export type KeyKeeping = 'session' | 'device';

interface PersonaBase {
  readonly id: string;
  readonly name: string;
  readonly supportStyle: SupportStyle;
}

/** Built in, scripted, offline, no AI. */
export interface UnderstudyPersona extends PersonaBase {
  readonly kind: 'understudy';
}

/** An LLM behind an OpenAI-compatible chat-completions endpoint. The key is never part of it. */
export interface EndpointPersona extends PersonaBase {
  readonly kind: 'endpoint';
  /** `https://host/v1`, without a trailing slash and without `/chat/completions`. */
  readonly baseUrl: string;
  readonly model: string;
  readonly sampling: Sampling;
  /** Asked through the app's own local server, because the provider refuses web pages. Absent: directly. */
  readonly relay?: boolean;
}

/** What opens the endpoint: apart from the persona, so that no snapshot, log or export can carry it. */
export interface Credentials {
  /** Empty when the endpoint wants none. */
  readonly apiKey: string;
  /** Extra request headers as typed by the user; may hold secrets, so they are kept like the key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly keeping: KeyKeeping;
}

export type Persona = UnderstudyPersona | EndpointPersona;

/** A persona as it was when it spoke: what rows and logs keep. Never a key, never a header. */
export interface PersonaSnapshot {
  readonly id: string;
  readonly kind: PersonaKind;
  readonly name: string;
  /** The endpoint's origin; null for what runs on the device. */
  readonly provider: string | null;
  readonly model: string | null;
  readonly sampling: Sampling;
  readonly supportStyle: SupportStyle;
}

export const UNDERSTUDY_ID = 'understudy';

/** Always there; its shown name comes from the message catalogue. */
export const UNDERSTUDY: UnderstudyPersona = {
  id: UNDERSTUDY_ID,
  kind: 'understudy',
  name: 'Understudy',
  supportStyle: { kind: 'balanced' },
};

/** Takes the snapshot of a persona: keys, headers and credentials in the address stay behind. */
export function snapshotPersona(persona: Persona): PersonaSnapshot {
  const base = { id: persona.id, name: persona.name, supportStyle: persona.supportStyle };
  if (persona.kind === 'understudy') {
    return { ...base, kind: 'understudy', provider: null, model: null, sampling: {} };
  }
  return {
    ...base,
    kind: 'endpoint',
    provider: URL.canParse(persona.baseUrl) ? new URL(persona.baseUrl).origin : null,
    model: persona.model,
    sampling: persona.sampling,
  };
}
