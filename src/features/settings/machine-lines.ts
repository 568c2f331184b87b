/** A line to type into a terminal; `system` only where systems differ. */
export interface MachineLine {
  readonly system?: string;
  readonly line: string;
}

/** How each server on one's own machine is started. */
export function startLines(providerId: string, origin: string): readonly MachineLine[] {
  switch (providerId) {
    case 'ollama':
      return [{ line: 'ollama serve' }];
    case 'lm-studio':
      return [{ line: 'lms server start --cors' }];
    case 'llama-cpp':
      return [{ line: 'llama-server -m model.gguf --port 8080' }];
    case 'vllm':
      return [{ line: `vllm serve MODEL --allowed-origins '["${origin}"]'` }];
    default:
      return [];
  }
}

/** How each is told that pages of an origin may ask. */
export function allowLines(providerId: string, origin: string): readonly MachineLine[] {
  switch (providerId) {
    case 'ollama':
      return [
        { system: 'Linux', line: `OLLAMA_ORIGINS=${origin} ollama serve` },
        { system: 'macOS', line: `launchctl setenv OLLAMA_ORIGINS "${origin}"` },
        { system: 'Windows', line: `setx OLLAMA_ORIGINS "${origin}"` },
      ];
    case 'vllm':
      return startLines(providerId, origin);
    case 'lm-studio':
    case 'llama-cpp':
      return [];
    default:
      return [{ line: origin }];
  }
}
