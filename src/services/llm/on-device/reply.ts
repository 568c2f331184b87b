import type { ReplyPart } from '../port';
import type { OnDeviceRequest } from './prompt-reply';

export type { OnDeviceRequest } from './prompt-reply';

/**
 * A model on this device as a stream of parts: exactly one end part, never a throw. The code of an engine is loaded
 * when its first persona speaks; rejects if it cannot be.
 */
export async function openOnDevice(
  request: OnDeviceRequest,
  signal: AbortSignal,
): Promise<AsyncIterable<ReplyPart>> {
  if (request.persona.engine === 'prompt-api') {
    const { openPromptApi } = await import('./prompt-reply');
    return openPromptApi(request, signal);
  }
  const { openWebLlm } = await import('./web-llm-reply');
  return openWebLlm(request, signal);
}
