import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DeviceEngine } from '../../domain/persona';
import { useI18n } from '../../services/i18n';
import { getPersona } from '../../services/storage';
import { DeviceEditor } from './device-editor';
import { PersonaEditor } from './persona-editor';
import { useFound } from './use-found';

interface PersonaPageProps {
  /** `new` for one that is not there yet. */
  readonly personaId: string;
  readonly onDone: () => void;
}

/** Where a persona is set up: each kind has its own form. */
export function PersonaPage({ personaId, onDone }: PersonaPageProps): ReactNode {
  const { t } = useI18n();
  const persona = useFound(personaId, getPersona);
  const [engine, setEngine] = useState<DeviceEngine | null>(null);
  if (persona === 'loading') return <p className="p-6 text-soft">{t('app.loading')}</p>;
  if (typeof persona === 'object' && persona.kind === 'on-device') {
    return <DeviceEditor key={persona.id} engine={persona.engine} persona={persona} onDone={onDone} />;
  }
  if (engine) {
    return (
      <DeviceEditor
        key={engine}
        engine={engine}
        persona={null}
        onChooseAnother={() => setEngine(null)}
        onDone={onDone}
      />
    );
  }
  return <PersonaEditor personaId={personaId} onDevice={setEngine} onDone={onDone} />;
}
