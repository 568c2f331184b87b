import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';
import { useI18n } from '../../services/i18n';
import { Button } from '../../ui/button';
import { isComposing } from './composer';
import { SiblingNav } from './sibling-nav';

interface UserMessageProps {
  readonly turnId: string;
  readonly text: string;
  /** Ids of the turns that stand in this place, oldest first: wordings of one message, each with its own branch. */
  readonly alternatives: readonly string[];
  /** True while a reply is on its way: the talk cannot turn. */
  readonly busy: boolean;
  readonly onBranch: (turnId: string) => void;
  /** The persona is not told of it. */
  readonly hidden: boolean;
  /** Absent: this message cannot be edited. */
  readonly onEdit?: ((text: string) => void) | undefined;
}

function EditForm({
  text,
  onSave,
  onCancel,
}: {
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const { t } = useI18n();
  const [draft, setDraft] = useState(text);
  const save = (): void => {
    if (draft.trim() !== '') onSave(draft.trim());
  };
  return (
    <form
      className="w-full sm:max-w-[80%]"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked to edit this text
        autoFocus
        aria-label={t('chat.editMessage')}
        className="field min-h-20 resize-none [field-sizing:content]"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'Escape') onCancel();
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          save();
        }}
      />
      <div className="mt-2 flex justify-end gap-2">
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        <Button type="submit" look="primary" disabled={draft.trim() === ''}>
          {t('chat.sendEdited')}
        </Button>
      </div>
    </form>
  );
}

export function UserMessage(props: UserMessageProps): ReactNode {
  const { turnId, text, alternatives, busy, onBranch, hidden, onEdit } = props;
  const { t } = useI18n();
  const [editing, setEditing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The form has gone and took the focus along: back to where the editing began, or to the talk.
    if (wasEditing.current && !editing) {
      (editButton.current ?? place.current?.closest<HTMLElement>('[role="log"]'))?.focus();
    }
    wasEditing.current = editing;
  }, [editing]);
  if (editing && onEdit) {
    return (
      <div className="mb-3 flex justify-end">
        <EditForm
          text={text}
          onCancel={() => setEditing(false)}
          onSave={(edited) => {
            setEditing(false);
            if (edited !== text) onEdit(edited);
          }}
        />
      </div>
    );
  }
  return (
    <div ref={place} className="flex flex-col items-end">
      <div
        dir="auto"
        className={cx('bubble bubble-user pre max-w-[92%] sm:max-w-[80%]', hidden && 'border-dashed')}
      >
        {text}
      </div>
      {hidden ? <p className="-mt-2 mb-2 text-sm text-soft">{t('chat.hiddenLine')}</p> : null}
      <div className="-mt-2 flex items-center gap-x-2 text-sm text-soft empty:hidden">
        <SiblingNav
          ids={alternatives}
          current={turnId}
          busy={busy}
          labels={{
            previous: t('chat.previousWording'),
            next: t('chat.nextWording'),
            place: t('chat.wordingOf', {
              index: alternatives.indexOf(turnId) + 1,
              count: alternatives.length,
            }),
          }}
          onChoose={onBranch}
        />
        {onEdit ? (
          <Button ref={editButton} look="quiet" className="text-sm" onClick={() => setEditing(true)}>
            {t('common.edit')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
