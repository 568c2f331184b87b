import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { LOCALES } from '../../domain/locale';
import type { Locale } from '../../domain/locale';
import type { OwnPersona } from '../../domain/persona';
import { hostOf } from '../../lib/host';
import { useI18n } from '../../services/i18n';
import { keyHelp } from '../../services/i18n/key-help';
import { requestPersistence, storageEstimate, usePersonas } from '../../services/storage';
import type { StorageUse } from '../../services/storage';
import { setTheme, THEMES, usePreferences } from '../../services/storage/preferences';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/field';
import { KeyList } from '../../ui/key-list';
import { showNotice } from '../../ui/notice';
import { KeyPanel } from './key-panel';
import { UserPersonas } from './user-persona-panel';
import { CachedModelsPanel } from './cached-models';
import { Raters } from './raters';
import { deviceLine } from './device-line';
import { LANGUAGE_NAMES } from './language-names';

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="panel flex flex-col gap-4 p-4">
      <h2 className="text-xl font-bold">{title}</h2>
      {children}
    </section>
  );
}

function LanguageAndLook(): ReactNode {
  const { t, locale, setLocale } = useI18n();
  const { theme } = usePreferences();
  return (
    <Section title={t('settings.look')}>
      <Segmented
        label={t('settings.language')}
        value={locale}
        choices={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={(next) => {
          setLocale(next).catch(() => showNotice({ text: t('error.loadPart') }));
        }}
      />
      <p className="text-sm text-soft">{t('settings.languageHint')}</p>
      <Segmented
        label={t('settings.theme')}
        value={theme}
        choices={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        onChange={setTheme}
      />
    </Section>
  );
}

function PersonaLine({ persona }: { readonly persona: OwnPersona }): ReactNode {
  const { t } = useI18n();
  return (
    <li className="border-b-2 border-hair last:border-b-0">
      <Link
        href={`/settings/persona/${persona.id}`}
        className="flex min-h-14 flex-col justify-center py-2 hover:bg-wash"
      >
        <span className="link font-semibold">{persona.name}</span>
        <span className="text-sm text-soft">
          {persona.kind === 'endpoint'
            ? `${persona.model} · ${hostOf(persona.baseUrl)}`
            : deviceLine(persona, t)}
        </span>
      </Link>
    </li>
  );
}

function Personas(): ReactNode {
  const { t } = useI18n();
  const personas = usePersonas();
  return (
    <Section title={t('settings.personas')}>
      <p className="text-soft">{t('settings.personasHint')}</p>
      <ul>
        <li className="flex min-h-14 flex-col justify-center border-b-2 border-hair py-2">
          <span className="font-semibold">{t('persona.understudy')}</span>
          <span className="text-sm text-soft">{t('casting.understudyHint')}</span>
        </li>
        {personas?.map((persona) => (
          <PersonaLine key={persona.id} persona={persona} />
        ))}
      </ul>
      <Link
        href="/settings/persona/new"
        className="inline-flex min-h-11 items-center self-start rounded-[3px] border-2 border-line bg-ink px-4 font-semibold text-page hover:bg-spot-fill hover:text-on-spot"
      >
        {t('settings.addPersona')}
      </Link>
    </Section>
  );
}

function megabytes(bytes: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1_000_000);
}

function Data(): ReactNode {
  const { t, locale } = useI18n();
  const [use, setUse] = useState<StorageUse | null>(null);
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    storageEstimate().then(
      (estimate) => current && setUse(estimate),
      () => current && setUse(null),
    );
    return () => {
      current = false;
    };
  }, []);
  return (
    <Section title={t('settings.data')}>
      <p>{t('settings.dataHint')}</p>
      {use ? (
        <p className="text-soft">
          {t('settings.dataUse', { used: megabytes(use.usage, locale), quota: megabytes(use.quota, locale) })}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          onClick={() => {
            requestPersistence().then(setKept, () => setKept(false));
          }}
        >
          {t('settings.persist')}
        </Button>
        <span role="status" className="text-soft">
          {kept === null ? '' : t(kept ? 'settings.persisted' : 'settings.notPersisted')}
        </span>
      </div>
      <Link href="/library" className="link inline-flex min-h-11 items-center self-start">
        {t('settings.toExport')}
      </Link>
    </Section>
  );
}

function Keys(): ReactNode {
  const { t } = useI18n();
  return (
    <Section title={t('settings.keys')}>
      <KeyList keys={keyHelp(t)} />
    </Section>
  );
}

/** Language, look, personas, data. */
export function Settings(): ReactNode {
  const { t } = useI18n();
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4 p-3 pb-16">
      <h1 className="pt-2 text-3xl font-extrabold tracking-tight">{t('nav.settings')}</h1>
      <LanguageAndLook />
      <Personas />
      <Section title={t('who.title')}>
        <UserPersonas />
      </Section>
      <CachedModelsPanel />
      <KeyPanel />
      <Section title={t('queue.raters')}>
        <Raters />
      </Section>
      <Data />
      <Keys />
      <Section title={t('settings.about')}>
        <p>{t('settings.aboutText')}</p>
        <p className="text-soft">{t('settings.aboutFan')}</p>
        <p className="text-sm text-soft">{t('settings.version', { version: __APP_VERSION__ })}</p>
      </Section>
    </div>
  );
}
