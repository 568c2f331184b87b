import { useId } from 'react';
import type { ReactNode } from 'react';
import { PROVIDERS, STUDY_LLMS } from '../../content/providers';
import { DEVICE_ENGINES } from '../../domain/persona';
import type { DeviceEngine } from '../../domain/persona';
import { hostOf } from '../../lib/host';
import { useT } from '../../services/i18n';
import type { Choice } from './preset-form';

interface ChoiceButtonProps {
  readonly title: string;
  readonly line: string;
  readonly onChoose: () => void;
}

function ChoiceButton({ title, line, onChoose }: ChoiceButtonProps): ReactNode {
  return (
    <li className="flex">
      <button
        type="button"
        onClick={onChoose}
        className="flex min-h-14 w-full flex-col items-start justify-center rounded-[3px] border-2 border-line bg-page px-3 py-1.5 text-left hover:bg-wash"
      >
        <span className="leading-tight font-semibold">{title}</span>
        <span className="text-sm leading-snug text-soft">{line}</span>
      </button>
    </li>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <div className="flex flex-col gap-2">
      <h3 id={id} className="font-semibold">
        {title}
      </h3>
      <ul aria-labelledby={id} className="grid grid-cols-2 gap-2 sm:grid-cols-3">
        {children}
      </ul>
    </div>
  );
}

const OTHERS = PROVIDERS.filter(
  ({ access, models }) => access !== 'local' && models.every(({ study }) => study === undefined),
);
const MACHINE = PROVIDERS.filter(({ access }) => access === 'local');

interface ProviderGroupProps {
  readonly title: string;
  readonly providers: typeof PROVIDERS;
  readonly onChoose: (choice: Choice) => void;
}

function ProviderGroup({ title, providers, onChoose }: ProviderGroupProps): ReactNode {
  return (
    <Group title={title}>
      {providers.map((provider) => (
        <ChoiceButton
          key={provider.id}
          title={provider.name}
          line={hostOf(provider.baseUrls[0]?.url ?? '')}
          onChoose={() => onChoose({ kind: 'provider', provider })}
        />
      ))}
    </Group>
  );
}

interface PresetsProps {
  readonly onChoose: (choice: Choice) => void;
  readonly onDevice: (engine: DeviceEngine) => void;
}

/** Who can be connected by one click. */
export function Presets({ onChoose, onDevice }: PresetsProps): ReactNode {
  const t = useT();
  return (
    <section className="panel flex flex-col gap-5 p-4">
      <div>
        <h2 className="text-xl font-bold">{t('connect.choose')}</h2>
        <p className="text-soft">{t('connect.chooseHint')}</p>
      </div>
      <Group title={t('connect.study')}>
        {STUDY_LLMS.map((llm) => (
          <ChoiceButton
            key={llm.name}
            title={llm.name}
            line={llm.provider.name}
            onChoose={() => onChoose({ kind: 'study', llm })}
          />
        ))}
      </Group>
      <ProviderGroup title={t('connect.others')} providers={OTHERS} onChoose={onChoose} />
      <ProviderGroup title={t('connect.machine')} providers={MACHINE} onChoose={onChoose} />
      <Group title={t('device.group')}>
        {DEVICE_ENGINES.map((engine) => (
          <ChoiceButton
            key={engine}
            title={t(`device.engine.${engine}`)}
            line={t(`device.line.${engine}`)}
            onChoose={() => onDevice(engine)}
          />
        ))}
      </Group>
      <Group title={t('connect.elsewhere')}>
        <ChoiceButton
          title={t('connect.free')}
          line={t('connect.freeHint')}
          onChoose={() => onChoose({ kind: 'free' })}
        />
      </Group>
    </section>
  );
}
