/**
 * Everything that can go wrong between *Send* and the end of a reply, as data. Each code has its sentence,
 * side and remedy in the message catalogue (`failure.<code>.title`, `.side`, `.remedy`). `detail` is the
 * other side's own words, shortened and with every secret masked; it is shown as text, never trusted.
 */
export const FAILURE_CODES = [
  'address-invalid',
  'header-invalid', // the key or an extra header has characters that no request can carry
  'unreachable', // network, host down, or refused by CORS: a browser cannot tell them apart
  'mixed-content',
  'offline',
  'relay-missing', // the persona is asked through the relay, and this page's server has none; nothing was sent
  'relay-refused', // the relay does not pass anything on to this address
  'relay-unreachable', // the relay got no answer from the provider
  'redirected', // the address points elsewhere; never followed, so that the key stays with its own host
  'key-locked', // the key is sealed and the passphrase has not been given; nothing was sent
  'key-missing', // 401 and no key was sent
  'key-refused', // 401, or any refusal that names the key
  'forbidden', // 403
  'model-not-found', // 404 that names a model
  'path-not-found', // any other 404, 405
  'rate-limited', // 429
  'quota', // 402, or a 429 that speaks of quota or balance
  'context-too-long',
  'content-filter',
  'bad-request', // other 4xx
  'server-error', // 5xx
  'overloaded', // 503, 529
  'not-a-model', // 200 with HTML, plain JSON or anything but a stream of replies
  'cut', // the connection ended in the middle
  'empty', // it finished without a word
  'ended-early', // the stream ended without saying that it was finished
  'malformed', // a part could not be read: some text is missing
  'stream-error', // an error object inside the stream
  'stalled', // nothing came for too long
  'slept', // the machine slept in the middle, and the connection was lost
  'length', // reached the token limit in mid-sentence
  'tool-call', // the model asked for a tool instead of answering
  'script-missing', // the understudy has no lines for this character
  'script-exhausted', // the understudy has no line left that it has not spoken
  'recorded-only', // a recorded persona answers its recorded lines and nothing else; `detail`: the next of them
  'device-missing', // this browser or device has no model of that kind
  'device-not-ready', // the model has to be downloaded first
  'device-language', // the browser's model refuses the language
  'device-failed', // the model on this device broke down
  'app-part-missing', // a part of the app itself could not be loaded
  'storage-full',
  'storage',
  'unknown',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export interface Failure {
  readonly code: FailureCode;
  /** HTTP status, when there was one. */
  readonly status?: number;
  /** Seconds the other side asked to wait, when it said so. */
  readonly retryAfterSeconds?: number;
  /** The host the request went to, with its port if it has one, for the sentence. */
  readonly host?: string;
  /** Of `context-too-long`: tokens that were sent and tokens that there is room for, where they are known. */
  readonly asked?: number;
  readonly limit?: number;
  /** At most 300 characters of the other side's words, secrets masked. */
  readonly detail?: string;
}

/** What fills the slots of a failure's sentences; 0 stands for a number that is not known. */
export function failureSlots(
  { host, status, retryAfterSeconds = 0, asked = 0, limit = 0 }: Omit<Failure, 'code'>,
  model?: string | null,
): Readonly<Record<'host' | 'status' | 'seconds' | 'model' | 'limit' | 'excess', string | number>> {
  return {
    host: host ?? '?',
    status: status ?? '?',
    seconds: Math.ceil(retryAfterSeconds),
    model: model ?? '?',
    limit,
    excess: limit > 0 && asked > limit ? asked - limit : 0,
  };
}
