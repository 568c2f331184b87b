import {
  APICallError,
  EmptyResponseBodyError,
  InvalidResponseDataError,
  JSONParseError,
  TypeValidationError,
} from '@ai-sdk/provider';
import type { Fault } from './fault';
import { messageOf } from './detail';
import { CutError, NetworkError, NotAStreamError, RedirectError, RelayError } from './transport';

function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}

function serialise(value: unknown): string {
  const json: string | undefined = JSON.stringify(value); // undefined for what JSON has no word for
  return json ?? '';
}

function label(...values: readonly unknown[]): string {
  return values.filter((value) => typeof value === 'string' || typeof value === 'number').join(' ');
}

function statusIn(value: unknown): number | undefined {
  const status = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof status === 'number' && status >= 400 && status <= 599 ? status : undefined;
}

/** An error the provider sent as data, of whatever shape. */
function fromErrorData(value: unknown): Fault {
  const record = asRecord(value);
  const status = statusIn(record?.['status'] ?? record?.['code']);
  return {
    kind: 'in-stream',
    message: messageOf(typeof value === 'string' ? value : serialise(value)),
    label: label(record?.['code'], record?.['type'], record?.['status']),
    ...(status !== undefined && { status }),
  };
}

/** MiniMax's way of telling an error beside the text: `base_resp`, whose `status_code` is 0 as long as all is well. */
export function besideTheText(value: unknown): Fault | null {
  const told = asRecord(asRecord(value)?.['base_resp']);
  const code = told?.['status_code'] ?? 0;
  return code === 0 ? null : { kind: 'in-stream', message: messageOf(serialise(told)), label: label(code) };
}

/** A JSON part that is no chunk of a reply: an error of its own shape, a part beside the text, or lost text. */
function fromUnknownPart(value: unknown): Fault {
  const record = asRecord(value);
  const told = record?.['error'] ?? null;
  if (told !== null) return fromErrorData(told);
  const beside = besideTheText(value);
  if (beside !== null) return beside;
  const choices = record?.['choices'] ?? null;
  const empty = choices === null || (Array.isArray(choices) && choices.length === 0);
  return record !== null && empty ? { kind: 'harmless' } : { kind: 'malformed', raw: serialise(value) };
}

function fromCall(error: APICallError): Fault {
  const { statusCode: status, responseBody, responseHeaders, cause } = error;
  if (status === undefined) return { kind: 'network' };
  if (status >= 200 && status < 300) {
    return EmptyResponseBodyError.isInstance(cause)
      ? { kind: 'not-a-model', status, body: '' }
      : { kind: 'cut' };
  }
  return { kind: 'http', status, body: responseBody ?? '', headers: responseHeaders ?? {} };
}

/** What the transport or the SDK threw, or put into the stream, as a fault. */
export function toFault(error: unknown): Fault {
  if (error instanceof RedirectError) return { kind: 'redirect', status: error.status };
  if (error instanceof RelayError) return { kind: 'relay', problem: error.problem };
  if (error instanceof NetworkError) return { kind: 'network' };
  if (error instanceof CutError) return { kind: 'cut' };
  if (error instanceof NotAStreamError)
    return { kind: 'not-a-model', status: error.status, body: error.body };
  if (APICallError.isInstance(error)) return fromCall(error);
  if (JSONParseError.isInstance(error)) return { kind: 'malformed', raw: error.text };
  if (TypeValidationError.isInstance(error)) return fromUnknownPart(error.value);
  if (InvalidResponseDataError.isInstance(error)) {
    // Without data it is the SDK's word for a stream without a finish reason.
    return error.data === undefined ? { kind: 'unfinished' } : { kind: 'malformed', raw: error.message };
  }
  if (error instanceof Error) return { kind: 'unknown', message: error.message };
  return fromErrorData(error);
}
