import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';

interface ComposerProps {
  readonly draft: string;
  readonly streaming: boolean;
  /** True while another tab streams a reply of this talk. */
  readonly blocked: boolean;
  readonly onDraft: (text: string) => void;
  readonly onSend: () => void;
  readonly onStop: () => void;
}

/** True for an Enter that belongs to an input method; Safari reports the one that ends a composition as key code 229. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}

export function Composer({ draft, streaming, blocked, onDraft, onSend, onStop }: ComposerProps): ReactNode {
  const t = useT();
  const box = useRef<HTMLTextAreaElement>(null);
  const ready = streaming || (!blocked && draft.trim() !== '');
  useEffect(() => {
    const area = box.current;
    if (!area || CSS.supports('field-sizing', 'content')) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 4}px`;
  }, [draft]);
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (streaming) onStop();
        else if (ready) onSend();
      }}
    >
      <textarea
        ref={box}
        aria-label={t('chat.message')}
        placeholder={t('chat.placeholder')}
        className="field max-h-40 min-h-13 flex-1 resize-none [field-sizing:content]"
        rows={2}
        value={draft}
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
          event.preventDefault();
          if (!streaming && ready) onSend();
        }}
      />
      {/* One button for both, so that the focus stays on it when a reply begins and ends. */}
      <Button
        type="submit"
        look={streaming ? 'plain' : 'primary'}
        className="min-h-13 min-w-20"
        aria-disabled={!ready}
        onClick={(event) => {
          // The second click of a double click on Send is no wish to stop.
          if (event.detail > 1) event.preventDefault();
        }}
      >
        {t(streaming ? 'chat.stop' : 'chat.send')}
      </Button>
    </form>
  );
}
