import type { Failure, FailureCode } from '../../domain/failure';
import { contextSizes } from './context-size';
import type { Fault } from './fault';
import { detailOf, errorMessageOf, isHtml, labelsOf, messageOf } from './detail';
import { retryAfterSeconds } from './retry';
import { codeByWords, namesModel, speaksOfQuota } from './vocabulary';

/** What a fault is judged by, beside itself. */
export interface Circumstances {
  /** Host and port the request went to. */
  readonly host: string;
  readonly model: string;
  /** A key, or a header that can stand for one, was sent. */
  readonly keySent: boolean;
  /** False if the browser knows that it has no network and the host needs one. */
  readonly online: boolean;
  /** Epoch milliseconds, for dates in Retry-After. */
  readonly now: number;
  /** Takes secrets out of a text. */
  readonly mask: (text: string) => string;
}

type HttpFault = Extract<Fault, { kind: 'http' }>;

const BY_STATUS: Readonly<Record<number, FailureCode>> = {
  402: 'quota',
  403: 'forbidden',
  405: 'path-not-found',
  407: 'not-a-model', // a proxy that wants to be signed in to
  408: 'server-error', // it took the provider too long
  410: 'path-not-found',
  413: 'context-too-long',
  429: 'rate-limited',
  503: 'overloaded',
  511: 'not-a-model', // the sign-in page of a network
  529: 'overloaded',
};

function codeOf429(fault: HttpFault, text: string, now: number): FailureCode {
  const wait = retryAfterSeconds(fault.headers, fault.body, now);
  return speaksOfQuota(text) && wait === null ? 'quota' : 'rate-limited';
}

function codeOf404(text: string, model: string): FailureCode {
  return namesModel(text, model) ? 'model-not-found' : 'path-not-found';
}

function httpCode(fault: HttpFault, around: Circumstances): FailureCode {
  const { status, body } = fault;
  const text = isHtml(body) ? '' : `${messageOf(body)} ${labelsOf(body)}`;
  const worded = status <= 500 ? codeByWords(text, status) : null;
  if (worded === 'key-refused' || (status === 401 && worded === null)) {
    return around.keySent ? 'key-refused' : 'key-missing';
  }
  if (worded !== null) return worded;
  if (status === 404) return codeOf404(text, around.model);
  if (status === 429) return codeOf429(fault, text, around.now);
  return BY_STATUS[status] ?? (status >= 500 ? 'server-error' : 'bad-request');
}

function httpFailure(fault: HttpFault, around: Circumstances): Failure {
  const code = httpCode(fault, around);
  const wait =
    code === 'rate-limited' || code === 'overloaded'
      ? retryAfterSeconds(fault.headers, fault.body, around.now)
      : null;
  return {
    ...failureOf(code, around, fault.body),
    status: fault.status,
    ...(wait !== null && { retryAfterSeconds: wait }),
  };
}

/** What an answer of status 200 that is no stream says: an error told as plain JSON keeps its own code. */
function notAModelFailure(status: number, answer: string, around: Circumstances): Failure {
  // An older llama.cpp writes its errors as a field that no event stream has: `error: {…}`.
  const body = answer.replace(/^\s*error:\s*(?=\{)/, '');
  const message = errorMessageOf(body);
  const worded = message === null ? null : codeByWords(`${message} ${labelsOf(body)}`, 200);
  const code = worded === 'key-refused' && !around.keySent ? 'key-missing' : worded;
  return { ...failureOf(code ?? 'not-a-model', around, body), status };
}

/** Statuses that mean inside a stream what they mean outside; any other is the stream's own error. */
const IN_STREAM: Readonly<Record<number, FailureCode>> = {
  401: 'key-refused',
  402: 'quota',
  403: 'forbidden',
  429: 'rate-limited',
  503: 'overloaded',
  529: 'overloaded',
};

function inStreamFailure(fault: Extract<Fault, { kind: 'in-stream' }>, around: Circumstances): Failure {
  const code =
    codeByWords(`${fault.message} ${fault.label}`, 200) ?? IN_STREAM[fault.status ?? 0] ?? 'stream-error';
  return failureOf(code, around, fault.message);
}

function failureOf(code: FailureCode, around: Circumstances, words = ''): Failure {
  const detail = detailOf(words, around.mask);
  const sizes = code === 'context-too-long' ? contextSizes(messageOf(words), words) : {};
  return { code, host: around.host, ...sizes, ...(detail !== undefined && { detail }) };
}

function relayCode(problem: Extract<Fault, { kind: 'relay' }>['problem'], online: boolean): FailureCode {
  return problem === 'unreachable' && !online ? 'offline' : `relay-${problem}`;
}

/** Judges a fault: whose side it is on and what it is called. The detail never holds a secret. */
export function classify(fault: Fault, around: Circumstances): Failure {
  switch (fault.kind) {
    case 'http':
      return httpFailure(fault, around);
    case 'not-a-model':
      return notAModelFailure(fault.status, fault.body, around);
    case 'in-stream':
      return inStreamFailure(fault, around);
    case 'network':
      return failureOf(around.online ? 'unreachable' : 'offline', around);
    case 'relay':
      return failureOf(relayCode(fault.problem, around.online), around);
    case 'redirect':
      return { ...failureOf('redirected', around), ...(fault.status > 0 && { status: fault.status }) };
    case 'cut':
      return failureOf('cut', around);
    case 'unfinished':
      return failureOf('ended-early', around);
    case 'malformed':
    case 'harmless':
      return failureOf('malformed', around, fault.kind === 'malformed' ? fault.raw : '');
    case 'stalled':
    case 'slept':
      return failureOf(fault.kind, around);
    case 'unknown':
      return failureOf('unknown', around, fault.message);
  }
}
