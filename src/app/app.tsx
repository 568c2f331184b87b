import type { I18n } from '@lingui/core';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { I18nProvider } from '../services/i18n';
import { ErrorScreen } from './error-screen';
import { Routes } from './routes';
import { Shell } from './shell';
import { keepLocale } from './start-locale';

export function App({ catalogue }: { readonly catalogue: I18n }): ReactNode {
  return (
    <I18nProvider initial={catalogue} onChange={keepLocale}>
      {/* oxlint-disable-next-line react/hooks -- wouter takes the hook that reads the address as a value */}
      <Router hook={useHashLocation}>
        <ErrorScreen>
          <Shell>
            <Routes />
          </Shell>
        </ErrorScreen>
      </Router>
    </I18nProvider>
  );
}
