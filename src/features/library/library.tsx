import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { create } from 'zustand';
import { useI18n } from '../../services/i18n';
import { useOwnCharacters, useSessionList } from '../../services/storage';
import { DropPlace, ImportButton, ImportProgress } from './import-bar';
import { ImportReport } from './import-report';
import { useImports } from './imports';
import { OwnList } from './own-list';
import { Tabs } from './tabs';
import { TalkList } from './talk-list';

type Shelf = 'talks' | 'characters';

/** Which one is open: whoever comes back from a character's form finds the characters again. */
const useShelf = create<{ readonly shelf: Shelf }>()(() => ({ shelf: 'talks' }));

function withCount(name: string, rows: readonly unknown[] | undefined): string {
  return rows && rows.length > 0 ? `${name} ${rows.length}` : name;
}

/** From so many files on, the shelves wait until an import is over: each row that comes in would fill them anew. */
const MANY_FILES = 10;

function Shelves(): ReactNode {
  const { t } = useI18n();
  const all = useSessionList();
  const characters = useOwnCharacters();
  // A scene that was set and never begun is no talk yet.
  const listings = useMemo(() => all?.filter(({ rounds }) => rounds > 0), [all]);
  const { shelf } = useShelf();
  const loading = shelf === 'talks' ? listings === undefined : characters === undefined;
  return (
    <>
      <Tabs<Shelf>
        label={t('nav.library')}
        tabs={[
          { id: 'talks', name: withCount(t('library.talks'), listings) },
          { id: 'characters', name: withCount(t('library.characters'), characters) },
        ]}
        current={shelf}
        onChange={(next) => useShelf.setState({ shelf: next })}
      />
      <div
        role="tabpanel"
        id={`panel-${shelf}`}
        aria-labelledby={`tab-${shelf}`}
        className="flex flex-col gap-4"
      >
        {loading ? <p className="text-soft">{t('app.loading')}</p> : null}
        {shelf === 'talks' && listings ? <TalkList listings={listings} /> : null}
        {shelf === 'characters' && characters ? <OwnList characters={characters} /> : null}
      </div>
    </>
  );
}

/** Every talk and every character of one's own on this device, and the way in and out for them. */
export function Library(): ReactNode {
  const { t } = useI18n();
  const busy = useImports(({ progress }) => progress !== null && progress.total >= MANY_FILES);
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-4 p-3 pb-20">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 pt-2">
        <h1 className="text-3xl font-extrabold tracking-tight">{t('nav.library')}</h1>
        <ImportButton />
        <p className="basis-full text-soft">{t('library.importHelp')}</p>
      </div>
      <ImportProgress />
      {busy ? null : <Shelves />}
      <ImportReport />
      <DropPlace />
    </div>
  );
}
