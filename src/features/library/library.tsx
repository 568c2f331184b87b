import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { create } from 'zustand';
import { useI18n } from '../../services/i18n';
import {
  useOwnCharacters,
  useBlindSessions,
  useSessionList,
  useUntouchedCount,
} from '../../services/storage';
import { DueLine } from './due-line';
import { DropPlace, ImportButton, ImportProgress } from './import-bar';
import { ImportReport } from './import-report';
import { useImports } from './imports';
import { OwnList } from './own-list';
import { Tabs } from './tabs';
import { withoutName } from './sealed';
import { TalkList } from './talk-list';

type Shelf = 'talks' | 'characters';

/** Which one is open: whoever comes back from a character's form finds the characters again. */
const useShelf = create<{
  readonly shelf: Shelf;
  /** Also recordings that were opened and neither rated nor gone on with. */
  readonly untouched: boolean;
}>()(() => ({ shelf: 'talks', untouched: false }));

function withCount(name: string, rows: readonly unknown[] | undefined): string {
  return rows && rows.length > 0 ? `${name} ${rows.length}` : name;
}

/** From so many files on, the shelves wait until an import is over: each row that comes in would fill them anew. */
const MANY_FILES = 10;

function Shelves(): ReactNode {
  const { t } = useI18n();
  const { shelf, untouched } = useShelf();
  const all = useSessionList(undefined, untouched);
  const untouchedCount = useUntouchedCount() ?? 0;
  const characters = useOwnCharacters();
  // A scene that was set and never begun is no talk yet.
  const sealed = useBlindSessions();
  const listings = useMemo(
    () => sealed && all?.filter(({ rounds }) => rounds > 0).map((listing) => withoutName(listing, sealed)),
    [all, sealed],
  );
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
        {shelf === 'talks' && untouchedCount > 0 ? (
          <label className="-mb-3 inline-flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              className="size-6 shrink-0 accent-(--spot-fill)"
              checked={untouched}
              onChange={(event) => useShelf.setState({ untouched: event.target.checked })}
            />
            {t('cast.withCount', { label: t('recordings.showInLibrary'), count: untouchedCount })}
          </label>
        ) : null}
        {shelf === 'talks' ? <DueLine /> : null}
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
        <Link href="/recordings" className="link inline-flex min-h-11 items-center font-semibold">
          {t('recordings.toRecordings')}
        </Link>
      </div>
      <ImportProgress />
      {busy ? null : <Shelves />}
      <ImportReport />
      <DropPlace />
    </div>
  );
}
