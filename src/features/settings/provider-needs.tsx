import type { ReactNode } from 'react';
import type { ProviderPreset } from '../../content/providers';
import { useT } from '../../services/i18n';
import { Segmented } from '../../ui/field';
import { CodeLine } from './code-line';
import { MachineSteps } from './machine-steps';
import { OpenRouterSignIn } from './openrouter-sign-in';
import type { SignIn } from './openrouter-sign-in';
import { baseUrlOf, providerOf, studyLlmOf, withBaseUrl } from './preset-form';
import type { PersonaForm } from './persona-form';

interface NeedsProps {
  readonly form: PersonaForm;
  /** The page has a relay; null while that is not known. */
  readonly relay: boolean | null;
  readonly signIn: SignIn;
  readonly onForm: (form: PersonaForm) => void;
}

function KeyPage({ provider }: { readonly provider: ProviderPreset }): ReactNode {
  const t = useT();
  if (provider.keyPage === undefined) return null;
  return (
    <p>
      {t('connect.needsKey')}{' '}
      <a className="link" href={provider.keyPage} target="_blank" rel="noopener noreferrer">
        {t('connect.getKey', { provider: provider.name })}
        <span className="sr-only"> ({t('connect.newTab')})</span>
      </a>
    </p>
  );
}

/** Which of a provider's addresses: a key of one region is of no use in another. */
function Region({ form, provider, onForm }: NeedsProps & { readonly provider: ProviderPreset }): ReactNode {
  const t = useT();
  const current = baseUrlOf(form);
  const choices = provider.baseUrls.flatMap(({ url, region }) =>
    region === undefined ? [] : [{ value: url, label: t(`connect.region.${region}`) }],
  );
  if (choices.length < 2) return null;
  return (
    <Segmented
      label={t('connect.region')}
      value={current ?? ''}
      choices={choices}
      onChange={(url) => onForm(withBaseUrl(form, url))}
    />
  );
}

/** What the provider in the form needs of the user, in plain words; nothing for an address of nobody's we know. */
export function ProviderNeeds(props: NeedsProps): ReactNode {
  const t = useT();
  const { form, relay } = props;
  const provider = providerOf(form);
  if (!provider) return null;
  const standing = studyLlmOf(form)?.standing;
  return (
    <div className="flex flex-col gap-3 border-l-4 border-spot pl-3">
      <p>{t(`connect.access.${provider.access}`, { provider: provider.name })}</p>
      {provider.access === 'relay' && relay === false ? (
        <div className="flex flex-col gap-2">
          <p>{t('connect.relayStart')}</p>
          <CodeLine line="npm start" />
        </div>
      ) : null}
      {standing ? <p>{t(`connect.standing.${standing}`)}</p> : null}
      {provider.id === 'openrouter' ? <OpenRouterSignIn signIn={props.signIn} form={form} /> : null}
      <KeyPage provider={provider} />
      <Region {...props} provider={provider} />
      {provider.access === 'local' ? (
        <div className="grid gap-4">
          <MachineSteps provider={provider} step="start" />
          <MachineSteps provider={provider} step="allow" />
        </div>
      ) : null}
    </div>
  );
}
