/**
 * What went wrong in a request, as it was met and not yet judged. The room's edges make these (`sdk-fault.ts`,
 * `transport.ts`), `classify.ts` makes a failure out of them.
 */
export type Fault =
  /** The server answered with an error status. */
  | {
      readonly kind: 'http';
      readonly status: number;
      readonly body: string;
      /** Names in lower case; in a browser only what CORS exposes. */
      readonly headers: Readonly<Record<string, string>>;
    }
  /** No answer came at all. */
  | { readonly kind: 'network' }
  /** The relay that the persona is asked through is not there, does not serve the address, or got no answer itself. */
  | { readonly kind: 'relay'; readonly problem: 'missing' | 'refused' | 'unreachable' }
  | { readonly kind: 'redirect'; readonly status: number }
  /** A good status, but no stream of replies. */
  | { readonly kind: 'not-a-model'; readonly status: number; readonly body: string }
  /** The connection ended in the middle of the stream. */
  | { readonly kind: 'cut' }
  /** An error object inside the stream; `label` holds its code and type. */
  | { readonly kind: 'in-stream'; readonly status?: number; readonly message: string; readonly label: string }
  /** The stream ended without saying that it was finished. */
  | { readonly kind: 'unfinished' }
  /** A part of the stream could not be read; `raw` is what stood there. */
  | { readonly kind: 'malformed'; readonly raw: string }
  /** A part of the stream that no text can have been in. */
  | { readonly kind: 'harmless' }
  | { readonly kind: 'stalled' }
  /** The machine slept, and the connection did not live through it. */
  | { readonly kind: 'slept' }
  | { readonly kind: 'unknown'; readonly message: string };
