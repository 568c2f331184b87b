import { lazy, Suspense } from 'react';
import type { LazyExoticComponent, ReactNode } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import { Gallery } from '../features/gallery';
import { Opening, Welcome } from '../features/welcome';
import { loadAllMessages, useT } from '../services/i18n';
import { NotHere } from '../ui/not-here';
import { useTitle } from '../ui/use-title';

/** A screen that comes when it is asked for, with the words that the first screen does not need. */
function screen<Props extends object>(
  load: () => Promise<(props: Props) => ReactNode>,
): LazyExoticComponent<(props: Props) => ReactNode> {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadAllMessages()]);
    return { default: component };
  });
}

const CastingRoute = screen(async () => (await import('./casting-route')).CastingRoute);
const CharacterEditor = screen(async () => (await import('../features/characters')).CharacterEditor);
const ChatRoute = screen(async () => (await import('./sealed-chat-route')).SealedChatRoute);
const QueueRoute = screen(async () => (await import('./queue-route')).QueueRoute);
const Library = screen(async () => (await import('../features/library')).Library);
const RecordingsRoute = screen(async () => (await import('./recordings-route')).RecordingsRoute);
const Settings = screen(async () => (await import('../features/settings')).Settings);
const CompareHome = screen(async () => (await import('./compare-route')).CompareHome);
const FanRoute = screen(async () => (await import('./compare-route')).FanRoute);
const SideRoute = screen(async () => (await import('./compare-route')).SideRoute);
const TrialRoute = screen(async () => (await import('./compare-route')).TrialRoute);
const Collection = screen(async () => (await import('../features/writing')).Collection);
const WriterPage = screen(async () => (await import('../features/writing')).WriterPage);
const UserPersonaEditor = screen(async () => (await import('../features/settings')).UserPersonaEditor);
const PersonaEditor = screen(async () => (await import('../features/settings')).PersonaEditor);

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  useTitle(title);
  return children;
}

function NotFound(): ReactNode {
  const t = useT();
  return (
    <NotHere title={t('notFound.title')} body={t('notFound.body')}>
      <Link href="/" className="link inline-flex min-h-11 items-center">
        {t('notFound.toCast')}
      </Link>
    </NotHere>
  );
}

/** Where the persona editor goes when it is done: to the page it was opened from. */
function cameFrom(): string {
  const state: unknown = history.state;
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  return typeof from === 'string' && from.startsWith('/') ? from : '/settings';
}

function Loading(): ReactNode {
  const t = useT();
  return <p className="p-6 text-soft">{t('app.loading')}</p>;
}

/** The addresses of DESIGN: the only place where features meet. */
export function Routes(): ReactNode {
  const t = useT();
  const [, navigate] = useLocation();
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          <Titled title={t('cast.pageTitle')}>
            <Opening />
            <Gallery />
          </Titled>
        </Route>
        <Route path="/cast/:characterId">
          {({ characterId }) => <CastingRoute characterId={characterId} />}
        </Route>
        <Route path="/cast">
          <Redirect to="/" replace />
        </Route>
        <Route path="/characters/:characterId">
          {({ characterId }) => (
            <Titled title={t(characterId === 'new' ? 'own.newTitle' : 'own.editTitle')}>
              <CharacterEditor
                key={characterId}
                characterId={characterId}
                onDone={(id) => navigate(id === null ? '/' : `/cast/${id}`)}
              />
            </Titled>
          )}
        </Route>
        <Route path="/chat/:sessionId/:replyId?">
          {({ sessionId, replyId }) => <ChatRoute sessionId={sessionId} replyId={replyId ?? null} />}
        </Route>
        <Route path="/welcome">
          <Titled title={t('welcome.about')}>
            <Welcome onDone={() => navigate('/')} />
          </Titled>
        </Route>
        <Route path="/rate/:queueId?/:place?">
          {({ queueId, place }) => <QueueRoute queueId={queueId ?? null} place={place} />}
        </Route>
        <Route path="/library">
          <Titled title={t('nav.library')}>
            <Library />
          </Titled>
        </Route>
        <Route path="/compare">
          <Titled title={t('nav.compare')}>
            <CompareHome />
          </Titled>
        </Route>
        <Route path="/compare/fan">
          <Titled title={t('nav.compare')}>
            <FanRoute />
          </Titled>
        </Route>
        <Route path="/compare/new">
          <Titled title={t('nav.compare')}>
            <SideRoute />
          </Titled>
        </Route>
        <Route path="/compare/:trialId">
          {({ trialId }) => <TrialRoute key={trialId} trialId={trialId} />}
        </Route>
        <Route path="/write/:characterId/:scenarioId">
          {({ characterId, scenarioId }) => (
            <WriterPage
              key={`${characterId}/${scenarioId}`}
              characterId={characterId}
              scenarioId={Number(scenarioId)}
            />
          )}
        </Route>
        <Route path="/write/:characterId?">
          {({ characterId }) => (
            <Titled title={t('write.title')}>
              <Collection characterId={characterId ?? null} />
            </Titled>
          )}
        </Route>
        <Route path="/recordings/:sourceId?/:characterId?/:dialogId?">
          {({ sourceId = null, characterId = null, dialogId = null }) => (
            <RecordingsRoute sourceId={sourceId} characterId={characterId} dialogId={dialogId} />
          )}
        </Route>
        <Route path="/settings">
          <Titled title={t('nav.settings')}>
            <Settings />
          </Titled>
        </Route>
        <Route path="/settings/user/:userPersonaId">
          {({ userPersonaId }) => (
            <Titled title={t('nav.settings')}>
              <UserPersonaEditor
                key={userPersonaId}
                userPersonaId={userPersonaId}
                onDone={() => navigate(cameFrom())}
              />
            </Titled>
          )}
        </Route>
        <Route path="/settings/persona/:personaId">
          {({ personaId }) => (
            <Titled title={t('nav.settings')}>
              <PersonaEditor key={personaId} personaId={personaId} onDone={() => navigate(cameFrom())} />
            </Titled>
          )}
        </Route>
        <Route>
          <Titled title={t('notFound.title')}>
            <NotFound />
          </Titled>
        </Route>
      </Switch>
    </Suspense>
  );
}
