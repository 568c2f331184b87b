import type { ReactNode } from 'react';
import { respondentLetter } from '../../domain/queue';
import { isBlind } from '../../domain/queue';
import type { OpenQueue } from '../../domain/queue';
import { useI18n } from '../../services/i18n';
import { putOffOverall } from '../../services/storage';
import type { ItemKey, OverallSet } from '../../services/storage';
import { showNotice } from '../../ui/notice';
import { Judging } from './judging';
import { useHeldKeys } from './use-held-keys';
import { useLeaving } from './use-leaving';

interface OverallProps {
  readonly itemKey: ItemKey;
  readonly queue: OpenQueue;
  readonly set: OverallSet;
  readonly onMarked: () => void;
  readonly onDone: () => void;
  /** To the item that completed the set. */
  readonly onBack: () => void;
}

/** The overall metric, asked of a set of a queue. */
export function Overall({ itemKey, queue, set, onMarked, onDone, onBack }: OverallProps): ReactNode {
  const { t } = useI18n();
  const blind = isBlind(queue);
  const { leaving, leaveBy } = useLeaving();
  useHeldKeys(leaving);
  const putOff = async (): Promise<boolean> => {
    try {
      await putOffOverall(itemKey);
    } catch {
      showNotice({ text: t('queue.problem') });
      return false;
    }
    onDone();
    return true;
  };
  const { characterName: name, group } = set;
  return (
    <Judging
      set={set}
      rater={itemKey.rater}
      blind={blind}
      about={
        blind
          ? t('queue.overall.text', { name })
          : t('queue.overall.letter', { letter: respondentLetter(queue, group), name })
      }
      onMarked={onMarked}
      onLater={() => leaveBy(putOff)}
      onDone={onDone}
      onBack={onBack}
    />
  );
}
