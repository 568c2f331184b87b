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
        if (!streaming) onSend();
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
          if (!streaming) onSend();
        }}
      />
      {streaming ? (
        <Button className="min-h-13 min-w-20" onClick={onStop}>
          {t('chat.stop')}
        </Button>
      ) : (
        <Button
          type="submit"
          look="primary"
          className="min-h-13 min-w-20"
          disabled={blocked || draft.trim() === ''}
        >
          {t('chat.send')}
        </Button>
      )}
    </form>
  );
}
