import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { DeviceEngine, OwnPersona } from '../../domain/persona';
import { useI18n } from '../../services/i18n';
import { getPersona } from '../../services/storage';
import { DeviceEditor } from './device-editor';
import { PersonaEditor } from './persona-editor';

interface PersonaPageProps {
  /** `new` for one that is not there yet. */
  readonly personaId: string;
  readonly onDone: () => void;
}

/** The persona of that id; null where there is none, undefined as long as that is not known. */
function useOwnPersona(personaId: string): OwnPersona | null | undefined {
  const [persona, setPersona] = useState<OwnPersona | null | undefined>(
    personaId === 'new' ? null : undefined,
  );
  useEffect(() => {
    if (personaId === 'new') return;
    let current = true;
    getPersona(personaId).then(
      (found) => current && setPersona(found),
      () => current && setPersona(null),
    );
    return () => {
      current = false;
    };
  }, [personaId]);
  return persona;
}

/** Where a persona is set up: each kind has its own form. */
export function PersonaPage({ personaId, onDone }: PersonaPageProps): ReactNode {
  const { t } = useI18n();
  const persona = useOwnPersona(personaId);
  const [engine, setEngine] = useState<DeviceEngine | null>(null);
  if (persona === undefined) return <p className="p-6 text-soft">{t('app.loading')}</p>;
  if (persona?.kind === 'on-device') {
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
