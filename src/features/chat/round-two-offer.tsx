import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Session } from '../../domain/session';
import { pastRounds } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { useT } from '../../services/i18n';
import { fixedSecond, hostOfPlayer, useSimulating } from '../../services/round-two';
import type { SimulatedPlayer, Simulating } from '../../services/round-two';
import { usePersonas, useSetting } from '../../services/storage';
import { Button } from '../../ui/button';
import { showNotice } from '../../ui/notice';
import { FailureNote } from './failure-note';
import { useOffered } from './offered';
import { Popover } from './popover';

interface RoundTwoOfferProps {
  readonly session: Session;
  readonly turns: readonly TurnWithReplies[];
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  /** The words are in the composer, to be read and sent. */
  readonly onReady: () => void;
}

/** Whoever plays the user: the one chosen last, else the first. */
function usePlayer(): SimulatedPlayer | null | undefined {
  const personas = usePersonas();
  const chosenId = useSetting('simulatedUserId');
  if (!personas || chosenId === undefined) return undefined;
  return personas.find(({ id }) => id === chosenId) ?? personas[0] ?? null;
}

/** Puts words into the composer; what stood there can be had back. */
function useFilling({ session, draft, onDraft, onReady }: RoundTwoOfferProps) {
  const t = useT();
  const offer = useOffered((state) => state.offer);
  const known = useOffered((state) => state.offered[session.id]?.text);
  const isOwn = (text: string): boolean => text.trim() !== '' && text !== known;
  const tell = (before: string): void => {
    if (!isOwn(before)) return;
    const action = { label: t('common.undo'), run: () => onDraft(before) };
    showNotice({ text: t('write.replaced'), action });
  };
  const fill = (text: string, way: 'fixed' | 'adaptive', before = draft): void => {
    offer(session.id, { text, way });
    onDraft(text);
    tell(before);
    onReady();
  };
  return { fill };
}

/** Lets the message that an LLM writes grow in the composer; touched by the user, it is theirs and nothing more comes. */
function useGrowing(props: RoundTwoOfferProps, fill: (text: string, before: string) => void): Simulating {
  const { session, turns, draft, onDraft, onReady } = props;
  const simulating = useSimulating(session, pastRounds(turns));
  const { text, running, done, stop } = simulating;
  const given = useRef({ before: draft, texts: new Set<string>(), open: false });
  const latest = useRef({ fill, onDraft, onReady });
  useEffect(() => {
    latest.current = { fill, onDraft, onReady };
  });
  useEffect(() => {
    const { current } = given;
    if (running && text !== '') {
      current.texts.add(text);
      latest.current.onDraft(text);
    } else if (done && current.open) {
      current.open = false;
      latest.current.fill(text, current.before);
    } else if (!running && current.open) {
      // Stopped or failed: what stood there before stands there again, unless the user has begun to write.
      current.open = false;
      latest.current.onDraft(current.before);
      latest.current.onReady();
    }
  }, [text, running, done]);
  useEffect(() => {
    const { current } = given;
    if (!running || !current.open || draft === current.before || current.texts.has(draft)) return;
    current.open = false;
    stop();
  }, [draft, running, stop]);
  const ask: Simulating['ask'] = (player, template) => {
    given.current = { before: draft, texts: new Set(), open: true };
    simulating.ask(player, template);
    onReady();
  };
  return { ...simulating, ask };
}

function modelOf(player: SimulatedPlayer): string | null {
  return 'model' in player ? player.model : null;
}

interface ChoicesProps {
  readonly fixed: string | null;
  readonly player: SimulatedPlayer | null;
  readonly onFixed: (text: string) => void;
  readonly onAdaptive: (player: SimulatedPlayer) => void;
}

function Choices({ fixed, player, onFixed, onAdaptive }: ChoicesProps): ReactNode {
  const t = useT();
  const host = player && hostOfPlayer(player);
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-soft">{t('write.offerHint')}</p>
      {fixed === null ? null : <Button onClick={() => onFixed(fixed)}>{t('write.way.fixed')}</Button>}
      {player ? (
        <>
          <Button onClick={() => onAdaptive(player)}>{t('write.offerAdaptive')}</Button>
          <p className="text-sm text-soft wrap-anywhere">
            {t('write.offerBy', { name: player.name })}
            {host === null ? '' : ` ${t('write.offerSends', { host })}`}
          </p>
        </>
      ) : (
        <>
          <p className="text-sm text-soft">{t('write.offerNoLlm')}</p>
          <Link href="/settings/persona/new" className="link inline-flex min-h-11 items-center self-start">
            {t('write.connect')}
          </Link>
        </>
      )}
    </div>
  );
}

/** What the second round could hear, quietly above the composer: the scene's own second message, or an LLM's. */
export function RoundTwoOffer(props: RoundTwoOfferProps): ReactNode {
  const { session } = props;
  const t = useT();
  const player = usePlayer();
  const prompts = useSetting('simulatedUserPrompts');
  const { fill } = useFilling(props);
  const growing = useGrowing(props, (text, before) => fill(text, 'adaptive', before));
  if (player === undefined) return null;
  if (growing.running) {
    return (
      <div className="mb-1 flex min-h-11 items-center justify-between gap-3 text-sm">
        <p role="status">{t('write.growing', { name: player?.name ?? '' })}</p>
        <Button className="shrink-0" onClick={growing.stop}>
          {t('chat.stop')}
        </Button>
      </div>
    );
  }
  return (
    <div className="-mt-2 flex flex-wrap items-center justify-end gap-x-3 text-sm">
      {growing.failure ? (
        <div className="mt-2 min-w-0 flex-1 basis-60">
          <FailureNote failure={growing.failure} model={player && modelOf(player)} />
        </div>
      ) : null}
      <Popover
        label={t('write.offer')}
        icon={<span className="link">{t('write.offer')}</span>}
        className="w-auto px-1 text-soft"
      >
        {(close) => (
          <Choices
            fixed={fixedSecond(session)}
            player={player}
            onFixed={(text) => {
              close();
              fill(text, 'fixed');
            }}
            onAdaptive={(chosen) => {
              close();
              growing.ask(chosen, prompts?.[session.locale]);
            }}
          />
        )}
      </Popover>
    </div>
  );
}
