import type { ReactNode } from 'react';
import { visibleReply } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { isOutOfReach, useBackOnline } from './reach';
import type { TalkControls } from './use-talk';

interface Reconnected {
  /** The network is back after something was lost to it. */
  readonly back: boolean;
  /** What was lost was never sent: it stands in the composer. */
  readonly kept: boolean;
  readonly tryAgain: () => void;
}

/** Notices that what the network took can be tried once more. */
export function useReconnected(turns: readonly TurnWithReplies[], talk: TalkControls): Reconnected {
  const last = turns.at(-1);
  const reply = last ? visibleReply(last, talk.turnedTo[last.turn.id]) : null;
  const kept = isOutOfReach(talk.problem);
  const back = useBackOnline(!talk.busy && (kept || isOutOfReach(reply?.failure)));
  const tryAgain = (): void => {
    if (kept) talk.send();
    else if (last) talk.again(last.turn.id);
  };
  return { back, kept, tryAgain };
}

/** Says that the network is back, and offers to try once more. */
export function BackOnline({ back, kept, tryAgain }: Reconnected): ReactNode {
  const t = useT();
  return (
    <div role="status" className="empty:hidden">
      {back ? (
        <div className="mb-2 flex flex-wrap items-center gap-x-4">
          <p>{t(kept ? 'chat.backOnlineKept' : 'chat.backOnline')}</p>
          <Button className="font-medium" onClick={tryAgain}>
            {t(kept ? 'chat.sendNow' : 'common.tryAgain')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
