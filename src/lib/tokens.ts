import { estimateTokenCount } from 'tokenx';

/** Tokens of a text, estimated: every model counts its own way, and none is asked. */
export function estimateTokens(text: string): number {
  return estimateTokenCount(text);
}
