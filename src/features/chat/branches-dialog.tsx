import type { ReactNode } from 'react';
import type { TalkBranch } from '../../services/storage';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';
import { cx } from '../../lib/cx';
import { Dialog } from '../../ui/dialog';

interface BranchesDialogProps {
  readonly branches: readonly TalkBranch[];
  /** True while a reply is on its way: the talk cannot turn. */
  readonly busy: boolean;
  readonly onChoose: (turnId: string) => void;
  readonly onClose: () => void;
}

interface BranchLineProps {
  readonly branch: TalkBranch;
  readonly busy: boolean;
  readonly onChoose: () => void;
}

function BranchLine({ branch, busy, onChoose }: BranchLineProps): ReactNode {
  const { t, locale } = useI18n();
  const { text, turns, at, current } = branch;
  const when = new Date(at).toLocaleString(LANGUAGE_TAGS[locale], {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <li>
      <button
        type="button"
        disabled={busy}
        aria-current={current}
        onClick={onChoose}
        className={cx(
          'panel block w-full px-3 py-2 text-left hover:bg-wash disabled:opacity-50',
          current && 'bg-wash',
        )}
      >
        <span dir="auto" className="line-clamp-2 font-medium wrap-anywhere">
          {text === '' ? t('chat.branchUntitled') : text}
        </span>
        <span className="flex flex-wrap gap-x-3 text-sm text-soft">
          <span>{t('chat.branchRounds', { count: turns })}</span>
          <span>{when}</span>
          {current ? <span className="font-semibold text-spot">{t('chat.branchHere')}</span> : null}
        </span>
      </button>
    </li>
  );
}

/** Every way the talk has gone, told by the first message that is its own; one of them goes on. */
export function BranchesDialog({ branches, busy, onChoose, onClose }: BranchesDialogProps): ReactNode {
  const { t } = useI18n();
  return (
    <Dialog title={t('chat.branchesTitle')} closeLabel={t('common.close')} onClose={onClose}>
      <p className="mb-3 text-soft">{t('chat.branchesHint')}</p>
      <ul className="flex flex-col gap-2">
        {branches.map((branch) => (
          <BranchLine
            key={branch.head}
            branch={branch}
            busy={busy}
            onChoose={() => {
              onClose();
              if (!branch.current) onChoose(branch.head);
            }}
          />
        ))}
      </ul>
    </Dialog>
  );
}
