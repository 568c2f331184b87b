import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { themeOf } from '../../content/cast/themes';
import { cx } from '../../lib/cx';
import { Portrait } from '../../portrait';
import type { Expression } from '../../portrait';
import { useT } from '../../services/i18n';
import { PlaceArt } from '../../ui/place-art';
import { Burst, EntranceSound, FocusLines, UnderstudyArt, WallArt } from './art';

interface PanelProps {
  readonly area: 'title' | 'scene' | 'rate' | 'who' | 'device';
  /** Whose colour it has; the house's without one. */
  readonly who?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A panel whose sides may lean: its border is what its ground shows around its paper. */
function Panel({ area, who = '', className, children }: PanelProps): ReactNode {
  const { hue, chroma } = themeOf(who);
  return (
    <div
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className={cx('opening-panel', `opening-${area}`)}
    >
      <div className={cx('opening-paper', className)}>{children}</div>
    </div>
  );
}

function Figure({
  who,
  expression,
  className,
}: {
  readonly who: string;
  readonly expression: Expression;
  readonly className?: string;
}): ReactNode {
  return <Portrait who={who} name="" expression={expression} className={cx('opening-figure', className)} />;
}

function Caption({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className="opening-caption">{children}</p>;
}

function Line({
  side,
  children,
}: {
  readonly side: 'left' | 'right';
  readonly children: ReactNode;
}): ReactNode {
  return <p className={cx('bubble opening-line', side === 'right' && 'bubble-user')}>{children}</p>;
}

export function TitlePanel({ heading }: { readonly heading: ReactNode }): ReactNode {
  const t = useT();
  return (
    <Panel area="title" who="luffy" className="tone">
      <FocusLines className="opening-ground" />
      <EntranceSound className="opening-sound" />
      {heading}
      <Caption>{t('welcome.lead')}</Caption>
      <div className="opening-words">
        <p className="opening-shout">
          <Burst className="opening-ground" />
          <span>{t('welcome.invite')}</span>
        </p>
      </div>
      <Figure who="luffy" expression="joy" />
    </Panel>
  );
}

export function ScenePanel(): ReactNode {
  const t = useT();
  return (
    <Panel area="scene" who="rem" className="tone-ink">
      <PlaceArt place="canteen" className="opening-ground" />
      <Caption>{t('welcome.scene')}</Caption>
      <div className="opening-words">
        <Line side="left">{t('welcome.sceneUser')}</Line>
        <p className="bubble bubble-reply bubble-user opening-line">{t('welcome.sceneReply')}</p>
      </div>
      <Figure who="rem" expression="joy" />
    </Panel>
  );
}

function Stamps(): ReactNode {
  return (
    <div aria-hidden="true" className="opening-stamps">
      {[1, 2, 3, 4, 5].map((score) => (
        <span key={score} className={score === 5 ? 'is-chosen' : undefined}>
          {score}
        </span>
      ))}
    </div>
  );
}

export function RatePanel(): ReactNode {
  const t = useT();
  return (
    <Panel area="rate" who="gintoki" className="tone">
      <Caption>{t('welcome.rate')}</Caption>
      <div className="opening-words">
        <Stamps />
        <Line side="right">{t('welcome.rateLine')}</Line>
      </div>
      <Figure who="gintoki" expression="neutral" />
    </Panel>
  );
}

export function WhoPanel(): ReactNode {
  const t = useT();
  return (
    <Panel area="who" className="tone-ink">
      <Caption>
        {t('welcome.who')}{' '}
        <Link href="/settings/persona/new" state={{ from: '/' }} className="link opening-link font-semibold">
          {t('casting.connect')}
        </Link>
      </Caption>
      <div className="opening-words">
        <Line side="right">{t('welcome.whoLine')}</Line>
      </div>
      <UnderstudyArt className="opening-figure" />
    </Panel>
  );
}

export function DevicePanel(): ReactNode {
  const t = useT();
  return (
    <Panel area="device" who="levi" className="tone">
      <WallArt className="opening-ground" />
      <Caption>
        <strong>{t('welcome.device')}</strong> {t('welcome.leaves')}
      </Caption>
      <div className="opening-words">
        <Line side="right">{t('welcome.deviceLine')}</Line>
      </div>
      <Figure who="levi" expression="neutral" />
    </Panel>
  );
}
