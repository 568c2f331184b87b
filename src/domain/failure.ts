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
  'length', // reached the token limit in mid-sentence
  'tool-call', // the model asked for a tool instead of answering
  'script-missing', // the understudy has no lines for this character
  'script-exhausted', // the understudy has no line left that it has not spoken
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
  /** At most 300 characters of the other side's words, secrets masked. */
  readonly detail?: string;
}
