import { costOf } from '../../domain/cost';
import type { Persona } from '../../domain/persona';
import { openReply } from '../../services/llm';
import type { ReplyPart, ReplyRequest } from '../../services/llm';
import type { ReplyEnding } from '../../services/storage';
import type { Joiner } from './continuation';
import { useLive } from './live';
import type { Painter } from './painter';

type Ending = Extract<ReplyPart, { type: 'complete' | 'stopped' | 'failed' }>;

export interface Streamed {
  readonly ending: Ending;
  readonly model: string | null;
  readonly firstTokenMs: number | null;
  readonly totalMs: number;
}

export interface Opened {
  readonly parts: AsyncIterable<ReplyPart>;
  /** `performance.now()`. */
  readonly sentAt: number;
}

/** Sends the request at once, not when its first part is asked for: the rows are written while it is on its way. */
export function openNow(request: ReplyRequest, signal: AbortSignal): Opened {
  const sentAt = performance.now();
  const iterator = openReply(request, signal)[Symbol.asyncIterator]();
  const first = iterator.next();
  async function* parts(): AsyncGenerator<ReplyPart> {
    for (let step = await first; !step.done; step = await iterator.next()) yield step.value;
  }
  return { parts: parts(), sentAt };
}

/** An answer that ends before anything was asked. */
export function openEnded(ending: Ending): Opened {
  async function* parts(): AsyncGenerator<ReplyPart> {
    yield ending;
  }
  return { parts: parts(), sentAt: performance.now() };
}

/** Gives everything else that waits a turn of the loop. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Reads the parts of an answer into the painter until it ends. */
export async function readParts(
  { parts, sentAt }: Opened,
  sessionId: string,
  painter: Painter,
  joiner: Joiner,
): Promise<Streamed> {
  const patch = useLive.getState().patch;
  let model: string | null = null;
  let firstTokenMs: number | null = null;
  let ending: Ending = { type: 'failed', failure: { code: 'ended-early' } };
  for await (const part of parts) {
    if (part.type === 'text' || part.type === 'reasoning') {
      firstTokenMs ??= Math.round(performance.now() - sentAt);
      painter.grow(part.type, part.type === 'text' ? joiner.push(part.text) : part.text);
    } else if (part.type === 'reasoned') {
      joiner.again();
      painter.recast();
    } else if (part.type === 'model') model = part.model;
    else if (part.type === 'retrying') patch(sessionId, { retry: part, waiting: null });
    else if (part.type === 'waiting') patch(sessionId, { waiting: part.seconds, retry: null });
    else {
      ending = part;
      break;
    }
  }
  painter.grow('text', joiner.end());
  return { ending, model, firstTokenMs, totalMs: Math.round(performance.now() - sentAt) };
}

function pricesOf(persona: Persona) {
  return persona.kind === 'endpoint' ? persona.prices : undefined;
}

/** What a reply's row is told of its end, but its text. */
export function endingOf(
  { ending, model, firstTokenMs, totalMs }: Streamed,
  persona: Persona,
): Omit<ReplyEnding, 'at'> {
  const usage = ending.type === 'stopped' ? undefined : ending.usage;
  return {
    state: ending.type,
    model,
    timing: { totalMs, ...(firstTokenMs !== null && { firstTokenMs }) },
    failure: ending.type === 'failed' ? ending.failure : undefined,
    finishReason: ending.type === 'stopped' ? undefined : ending.finishReason,
    usage,
    cost: costOf(usage, pricesOf(persona)) ?? undefined,
  };
}
