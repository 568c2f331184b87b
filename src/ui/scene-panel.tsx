import type { ReactNode } from 'react';
import { EmotionFace } from './emotion-face';
import { PlaceArt } from './place-art';

interface ScenePanelProps {
  /** Id of a place that has a drawing. */
  readonly place: string;
  readonly emotion: string;
  /** Where, when and how it feels. */
  readonly setting: string;
  /** What happened. */
  readonly event: string;
  readonly lang: string;
}

/** The scene as the panel that a chapter opens with. */
export function ScenePanel({ place, emotion, setting, event, lang }: ScenePanelProps): ReactNode {
  return (
    <section className="panel flex overflow-hidden" lang={lang}>
      <div className="tone-ink hidden w-36 shrink-0 items-center border-r-2 border-line sm:flex">
        <PlaceArt place={place} className="aspect-[8/5] w-full" />
      </div>
      <div className="min-w-0 p-3">
        <p className="flex items-center gap-2 text-sm font-semibold text-spot">
          <EmotionFace emotion={emotion} className="size-7 shrink-0" />
          {setting}
        </p>
        <p className="mt-1 leading-snug">{event}</p>
      </div>
    </section>
  );
}
