import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { useFoot } from '../../ui/use-foot';
import { useMedia, WIDE } from '../../ui/use-media';

/** Pixels the bar takes at the foot of a narrow page, its border included. */
const HEIGHT = 84;

interface StartBarProps {
  /** The scene in a few words. */
  readonly scene: string;
  /** Who plays, as a sentence. */
  readonly playedBy: string;
  readonly ready: boolean;
  readonly starting: boolean;
  readonly onStart: () => void;
  /** Leads to the choice of who plays, which is far down on a narrow page. */
  readonly onChange: () => void;
}

/** What has been chosen; on a narrow page also the way back to who plays. */
function Chosen({ scene, playedBy, onChange, wide }: StartBarProps & { readonly wide: boolean }): ReactNode {
  const t = useT();
  const sceneLine = <span className="block truncate text-sm font-semibold">{scene}</span>;
  if (wide) {
    return (
      <p className="text-sm leading-snug">
        {sceneLine}
        <span className="block text-soft [overflow-wrap:anywhere]">{playedBy}</span>
      </p>
    );
  }
  return (
    <button
      type="button"
      className="min-h-13 min-w-0 flex-1 text-left text-[0.8125rem] leading-tight"
      onClick={onChange}
    >
      {sceneLine}
      <span className="mt-0.5 block text-soft [overflow-wrap:anywhere]">
        {playedBy} <span className="link">{t('casting.change')}</span>
      </span>
    </button>
  );
}

/** What has been chosen, and the way into the talk: below the personas, on a narrow page always at its foot. */
export function StartBar(props: StartBarProps): ReactNode {
  const t = useT();
  const wide = useMedia(WIDE);
  useFoot(!wide ? HEIGHT : null);
  return (
    <div className="fixed inset-x-0 bottom-0 z-10 flex items-center gap-3 border-t-2 border-line bg-page px-3 py-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] wide:static wide:flex-col wide:items-stretch wide:gap-2 wide:p-4">
      <Chosen {...props} wide={wide} />
      <Button
        look="primary"
        className="min-h-13 px-6 text-lg wide:w-full"
        disabled={!props.ready || props.starting}
        onClick={props.onStart}
      >
        {props.starting ? t('casting.starting') : t('casting.start')}
      </Button>
    </div>
  );
}
