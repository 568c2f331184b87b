import type { ReactNode } from 'react';
import type { Sequel } from '../../domain/branches';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';

interface SequelLineProps {
  /** From which of the turn's replies the talk has gone on elsewhere. */
  readonly sequels: readonly Sequel[];
  /** Ids of the turn's replies, oldest first. */
  readonly siblings: readonly string[];
  /** The reply that is seen. */
  readonly replyId: string;
  readonly busy: boolean;
  readonly onChoose: (replyId: string) => void;
}

/** Where the messages are that came after another answer of this turn, with the way back to them. */
export function SequelLine({ sequels, siblings, replyId, busy, onChoose }: SequelLineProps): ReactNode {
  const t = useT();
  const elsewhere = sequels
    .map((sequel) => ({ ...sequel, index: siblings.indexOf(sequel.replyId) + 1 }))
    .filter((sequel) => sequel.index > 0 && sequel.replyId !== replyId);
  return elsewhere.map(({ replyId: other, turns, index }) => (
    <p key={other} className="flex flex-wrap items-center gap-x-3 pl-4 text-sm text-soft">
      {t('chat.laterElsewhere', { count: turns, index })}
      <Button look="quiet" className="text-sm" disabled={busy} onClick={() => onChoose(other)}>
        {t('chat.toAnswer', { index })}
      </Button>
    </p>
  ));
}
