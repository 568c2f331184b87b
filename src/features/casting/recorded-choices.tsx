import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RecordedPersona } from '../../domain/persona';
import { useT } from '../../services/i18n';
import { useSources } from '../../services/storage';
import { RadioPanel } from './radio-panel';

interface RecordedChoicesProps {
  readonly personas: readonly RecordedPersona[] | undefined;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Up to so many stand open. */
const FEW = 3;

/** Those who can play the scene from a recording; many of them are folded away. */
export function RecordedChoices({ personas, chosen, onChoose }: RecordedChoicesProps): ReactNode {
  const t = useT();
  const sources = useSources();
  /** null: the user has neither opened nor closed it. */
  const [open, setOpen] = useState<boolean | null>(null);
  const mine = personas?.some(({ id }) => id === chosen) ?? false;
  if (!personas || personas.length === 0) return null;
  return (
    <details
      open={open ?? (mine || personas.length <= FEW)}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="flex min-h-11 items-center font-semibold">
        {t('recordings.inPicker', { count: personas.length })}
      </summary>
      <p className="mb-2 text-sm text-soft">
        {t('recordings.inPickerHint')}{' '}
        <Link href="/recordings" className="link">
          {t('recordings.toRecordings')}
        </Link>
      </p>
      <div className="flex flex-col gap-2">
        {personas.map(({ id, name, author, sourceId }) => {
          const licence = sources?.find((source) => source.id === sourceId)?.licence ?? '';
          return (
            <RadioPanel
              key={id}
              name="persona"
              checked={chosen === id}
              onChoose={() => onChoose(id)}
              className="block px-3 py-2"
            >
              <span dir="auto" className="line-clamp-2 font-semibold">
                {name}
              </span>
              <span className="block text-sm text-soft">
                {t('recordings.recordedBy', { author })}
                {licence === '' ? '' : ` · ${t('recordings.licence', { licence })}`}
              </span>
            </RadioPanel>
          );
        })}
      </div>
    </details>
  );
}
