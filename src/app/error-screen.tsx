import { Component } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../services/i18n';
import type { MessageId } from '../services/i18n';
import { Button } from '../ui/button';

interface BoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (error: Error) => ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(error) : this.props.children;
  }
}

/** A part of the app that could not be fetched is the network's fault, not the app's. */
function isLoadError(error: Error): boolean {
  return /dynamically imported module|Importing a module script failed|error loading/i.test(error.message);
}

function words(error: Error): { readonly title: MessageId; readonly body: MessageId } {
  if (error.name === 'StorageError') return { title: 'error.storageTitle', body: 'error.storageBody' };
  return { title: 'error.title', body: isLoadError(error) ? 'error.loadPart' : 'error.body' };
}

function Fallback({ error }: { readonly error: Error }): ReactNode {
  const t = useT();
  const { title, body } = words(error);
  return (
    <main className="mx-auto max-w-xl p-6">
      <div className="panel p-6" role="alert">
        <h1 className="mb-2 text-2xl font-extrabold">{t(title)}</h1>
        <p className="mb-4">{t(body)}</p>
        <div className="flex flex-wrap gap-3">
          <Button look="primary" onClick={() => location.reload()}>
            {t('error.reload')}
          </Button>
          <Button
            onClick={() => {
              location.hash = '#/library';
              location.reload();
            }}
          >
            {t('error.toLibrary')}
          </Button>
        </div>
        <details className="mt-4 text-sm text-soft">
          <summary className="inline-flex min-h-11 items-center">{t('error.technical')}</summary>
          <p className="pre">{error.message}</p>
        </details>
      </div>
    </main>
  );
}

/** Stands between a fault of the app and an empty page. */
export function ErrorScreen({ children }: { readonly children: ReactNode }): ReactNode {
  return <Boundary fallback={(error) => <Fallback error={error} />}>{children}</Boundary>;
}
