import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Locale } from '../../domain/locale';
import { useI18n } from '../../services/i18n';
import { downloadPromptModel, promptState } from '../../services/llm/on-device';
import type { PromptState } from '../../services/llm/on-device';
import { Button } from '../../ui/button';
import { DownloadBox } from './device-download';
import { LANGUAGE_NAMES } from './language-names';
import type { DownloadControl } from './use-download';

/** What the browser says of its own model; null until it has answered, or where it is not asked. */
export function usePromptState(
  locale: Locale,
  asks: boolean,
): {
  readonly state: PromptState | null;
  readonly again: () => void;
} {
  const [state, setState] = useState<PromptState | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (!asks) return;
    let current = true;
    void promptState(locale).then((found) => current && setState(found));
    return () => {
      current = false;
    };
  }, [locale, asks, asked]);
  return { state, again: useCallback(() => setAsked((before) => before + 1), []) };
}

interface PromptApiPanelProps {
  readonly state: PromptState | null;
  readonly control: DownloadControl;
}

/** The model that the browser brings: whether it is here, and what to do where it is not. */
export function PromptApiPanel({ state, control }: PromptApiPanelProps): ReactNode {
  const { t, locale } = useI18n();
  const { download, start, cancel } = control;
  const fetchIt = (): void =>
    start((signal, onProgress) => downloadPromptModel({ locale, signal, onProgress }));
  const kind = state?.kind ?? 'asking';
  const canFetch = kind === 'downloadable' || kind === 'downloading';
  return (
    <section className="panel flex flex-col gap-3 p-4">
      <h2 className="text-xl font-bold">{t('device.state')}</h2>
      <p role="status" className={kind === 'missing' || kind === 'unavailable' ? 'font-semibold' : undefined}>
        {t(`device.prompt.${kind}`)}
      </p>
      {kind === 'missing' || kind === 'unavailable' ? (
        <p className="text-soft">{t(`device.prompt.${kind}Help`)}</p>
      ) : null}
      {state && 'speaks' in state && !state.speaks ? (
        <p>{t('device.prompt.notPromised', { language: LANGUAGE_NAMES[locale] })}</p>
      ) : null}
      {canFetch || download.kind === 'running' ? (
        <DownloadBox download={download} onCancel={cancel} keeps={t('device.prompt.cancelled')}>
          <Button look="primary" className="self-start" onClick={fetchIt}>
            {t(kind === 'downloading' ? 'device.prompt.join' : 'device.prompt.download')}
          </Button>
        </DownloadBox>
      ) : null}
      <p className="text-sm text-soft">{t('device.prompt.promise')}</p>
    </section>
  );
}
