/** Who answers as the character. */
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

/**
 * `session`: until this tab is closed. `device`: kept in this browser until deleted. `sealed`: kept in this browser,
 * encrypted under a passphrase that is asked for once a session.
 */
export type KeyKeeping = 'session' | 'device' | 'sealed';

/** What a provider asks for its tokens, as the user typed it. */
export interface Prices {
  /** As the user writes it: `USD`, `¥`. */
  readonly currency: string;
  /** For a million tokens sent; 0 or more. */
  readonly input: number;
  /** For a million tokens answered; 0 or more. */
  readonly output: number;
}

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
  /** Has a key that is not shared with the other personas of its origin. */
  readonly ownKey?: boolean;
  /** Tokens of prompt and talk together that a request may have; absent: no limit of ours. */
  readonly contextTokens?: number;
  readonly prices?: Prices;
}

export const DEVICE_ENGINES = ['prompt-api', 'webllm'] as const;
/** `prompt-api`: the model that the browser brings. `webllm`: one that this page downloads and runs on WebGPU. */
export type DeviceEngine = (typeof DEVICE_ENGINES)[number];

/** A model that runs in this browser; nothing leaves the device. */
export interface OnDevicePersona extends PersonaBase {
  readonly kind: 'on-device';
  readonly engine: DeviceEngine;
  /** WebLLM's model id; empty for the browser's own model, which has no choice. */
  readonly model: string;
  readonly sampling: Sampling;
  readonly contextTokens?: number;
}

/** Plays the dialogues of one recorded source, and nothing else. */
export interface RecordedPersona extends PersonaBase {
  readonly kind: 'recorded';
  readonly sourceId: string;
  /** Who wrote the recorded replies. */
  readonly author: 'llm' | 'human';
}

/** A person at this device who writes as the character. */
export interface HumanPersona extends PersonaBase {
  readonly kind: 'human';
  /** The writer's id; a rater's id where one person does both. */
  readonly writer: string;
}

/** What opens the endpoint: apart from the persona, so that no snapshot, log or export can carry it. */
export interface Credentials {
  /** Empty when the endpoint wants none. */
  readonly apiKey: string;
  /** Extra request headers as typed by the user; may hold secrets, so they are kept like the key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly keeping: KeyKeeping;
  /** The one origin they may be sent to; absent as long as they are only typed, for the address beside them. */
  readonly origin?: string;
}

export type Persona = UnderstudyPersona | EndpointPersona | OnDevicePersona | RecordedPersona | HumanPersona;

/** The personas that the user sets up: rows of a table. */
export type OwnPersona = EndpointPersona | OnDevicePersona;

export function recordedPersonaId(sourceId: string): string {
  return `recorded:${sourceId}`;
}

export function humanPersonaId(writer: string): string {
  return `human:${writer}`;
}

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
  const { id, kind, name, supportStyle } = persona;
  const base = { id, kind, name, supportStyle, provider: null, model: null, sampling: {} };
  switch (kind) {
    case 'understudy':
    case 'recorded':
    case 'human':
      return base;
    case 'on-device':
      return { ...base, model: persona.model || persona.engine, sampling: persona.sampling };
    case 'endpoint':
      return {
        ...base,
        provider: URL.canParse(persona.baseUrl) ? new URL(persona.baseUrl).origin : null,
        model: persona.model,
        sampling: persona.sampling,
      };
  }
}
