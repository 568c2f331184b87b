import { useEffect, useState } from 'react';
import type { CharacterText } from '../../domain/character';
import { useI18n } from '../../services/i18n';
import { loadCharacterText } from './start-session';

interface Loading {
  /** null while it loads. */
  readonly text: CharacterText | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The texts of a built-in character in the language of the page. */
export function useCharacterText(id: string): Loading {
  const { locale } = useI18n();
  const [state, setState] = useState<{ key: string; text: CharacterText | null; failed: boolean } | null>(
    null,
  );
  const [attempt, setAttempt] = useState(0);
  const key = `${id} ${locale}`;
  useEffect(() => {
    let current = true;
    loadCharacterText(id, locale).then(
      (text) => current && setState({ key, text, failed: false }),
      () => current && setState({ key, text: null, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [id, locale, key, attempt]);
  const fresh = state?.key === key ? state : null;
  return { text: fresh?.text ?? null, failed: fresh?.failed ?? false, retry: () => setAttempt((n) => n + 1) };
}
