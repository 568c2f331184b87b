import { estimateTokenCount } from 'tokenx';

/** Beyond this many characters the rest of a text is taken to be like its beginning: measuring costs time. */
const MEASURED_LENGTH = 20_000;
/** The texts of a long talk, which is measured anew with every message. */
const REMEMBERED_TEXTS = 6000;

const remembered = new Map<string, number>();

function measure(text: string): number {
  if (text.length <= MEASURED_LENGTH) return estimateTokenCount(text);
  const beginning = estimateTokenCount(text.slice(0, MEASURED_LENGTH));
  return Math.ceil((beginning / MEASURED_LENGTH) * text.length);
}

/** Tokens of a text, estimated: every model counts its own way, and none is asked. */
export function estimateTokens(text: string): number {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const tokens = measure(text);
  if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
  remembered.set(text, tokens);
  return tokens;
}
