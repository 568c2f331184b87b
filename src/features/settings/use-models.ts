import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchModels } from '../../services/llm/models-list';
import type { ModelsAnswer, ModelsRequest } from '../../services/llm/models-list';

interface Models {
  /** null before the first try. */
  readonly answer: ModelsAnswer | null;
  readonly loading: boolean;
  readonly load: (request: ModelsRequest) => void;
}

/** The list of models of one address; another address begins anew. */
export function useModels(baseUrl: string): Models {
  const [state, setState] = useState<{ answer: ModelsAnswer | null; loading: boolean; of: string }>({
    answer: null,
    loading: false,
    of: baseUrl,
  });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), [baseUrl]);
  const load = useCallback((request: ModelsRequest) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ answer: null, loading: true, of: request.baseUrl });
    void fetchModels(request, controller.signal).then((answer) => {
      if (!controller.signal.aborted) setState({ answer, loading: false, of: request.baseUrl });
    });
  }, []);
  const current = state.of === baseUrl ? state : { answer: null, loading: false };
  return { answer: current.answer, loading: current.loading, load };
}
