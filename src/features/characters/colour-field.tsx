import { useId } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { cardTheme, withTheme } from '../../domain/card';
import type { CardData, CharacterTheme } from '../../domain/card';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { Button } from '../../ui/button';
import { hasOwnColour, withoutColour } from './card-draft';

interface Swatch extends CharacterTheme {
  readonly name: MessageId;
}

const SWATCHES: readonly Swatch[] = [
  { name: 'own.colour.red', hue: 25, chroma: 0.16 },
  { name: 'own.colour.orange', hue: 55, chroma: 0.13 },
  { name: 'own.colour.gold', hue: 88, chroma: 0.11 },
  { name: 'own.colour.green', hue: 148, chroma: 0.11 },
  { name: 'own.colour.teal', hue: 195, chroma: 0.09 },
  { name: 'own.colour.blue', hue: 250, chroma: 0.14 },
  { name: 'own.colour.violet', hue: 295, chroma: 0.14 },
  { name: 'own.colour.pink', hue: 350, chroma: 0.14 },
  { name: 'own.colour.ink', hue: 270, chroma: 0.03 },
];

function spot({ hue, chroma }: CharacterTheme): CSSProperties {
  return { '--hue': hue, '--chroma': chroma } as CSSProperties;
}

interface SwatchChoiceProps {
  readonly group: string;
  readonly label: string;
  readonly theme: CharacterTheme;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children?: ReactNode;
}

function SwatchChoice({ group, label, theme, checked, onChoose, children }: SwatchChoiceProps): ReactNode {
  return (
    <label
      title={label}
      data-spot
      style={spot(theme)}
      className={cx(
        'relative inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center gap-2 rounded-[3px] border-2 px-2',
        'has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-ink',
        checked ? 'border-line bg-wash' : 'border-transparent hover:bg-wash',
      )}
    >
      <input
        type="radio"
        name={group}
        aria-label={label}
        checked={checked}
        onChange={onChoose}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
      <span aria-hidden="true" className="size-6 rounded-full border-2 border-line bg-spot-fill" />
      {children}
    </label>
  );
}

interface SlideProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly step: number;
  /** CSS background of the bar above the slider. */
  readonly scale: string;
  readonly onChange: (value: number) => void;
}

function Slide({ label, value, max, step, scale, onChange }: SlideProps): ReactNode {
  const id = useId();
  return (
    <div className="min-w-0 flex-1 basis-48">
      <label htmlFor={id} className="text-sm text-soft">
        {label}
      </label>
      <span
        aria-hidden="true"
        className="block h-3 rounded-[3px] border-2 border-line"
        style={{ background: scale }}
      />
      <input
        id={id}
        type="range"
        min={0}
        max={max}
        step={step}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        className="block h-11 w-full cursor-pointer [accent-color:var(--spot-fill)]"
      />
    </div>
  );
}

interface ColourFieldProps {
  readonly card: CardData;
  readonly onChange: (change: (card: CardData) => CardData) => void;
  /** Takes the colour of the picture; null while there is none. */
  readonly onFromPicture: (() => void) | null;
}

/** The character's spot colour: from its name, one of a few, or any. */
export function ColourField({ card, onChange, onFromPicture }: ColourFieldProps): ReactNode {
  const t = useT();
  const group = useId();
  const theme = cardTheme(card);
  const own = hasOwnColour(card);
  const set = (next: CharacterTheme): void => onChange((before) => withTheme(before, next));
  const same = (swatch: CharacterTheme): boolean =>
    own && swatch.hue === theme.hue && swatch.chroma === theme.chroma;
  return (
    <fieldset data-spot style={spot(theme)} className="flex min-w-0 flex-col gap-2">
      <legend className="font-semibold">{t('own.colour')}</legend>
      <p className="text-sm text-soft">{t('own.colourHint')}</p>
      <div className="flex flex-wrap gap-1">
        <SwatchChoice
          group={group}
          label={t('own.colourAuto')}
          theme={cardTheme(withoutColour(card))}
          checked={!own}
          onChoose={() => onChange(withoutColour)}
        >
          <span className="text-sm">{t('own.colourAuto')}</span>
        </SwatchChoice>
        {SWATCHES.map((swatch) => (
          <SwatchChoice
            key={swatch.name}
            group={group}
            label={t(swatch.name)}
            theme={swatch}
            checked={same(swatch)}
            onChoose={() => set(swatch)}
          />
        ))}
      </div>
      <div className="flex flex-wrap gap-x-5">
        <Slide
          label={t('own.colourHue')}
          value={theme.hue}
          max={360}
          step={1}
          scale="linear-gradient(in oklch longer hue to right, oklch(0.65 0.13 0), oklch(0.65 0.13 360))"
          onChange={(hue) => set({ hue, chroma: theme.chroma })}
        />
        <Slide
          label={t('own.colourChroma')}
          value={theme.chroma}
          max={0.2}
          step={0.01}
          scale={`linear-gradient(to right, oklch(0.6 0 ${theme.hue}), oklch(0.6 0.2 ${theme.hue}))`}
          onChange={(chroma) => set({ hue: theme.hue, chroma })}
        />
      </div>
      {onFromPicture ? (
        <Button className="self-start" onClick={onFromPicture}>
          {t('own.colourFromPicture')}
        </Button>
      ) : null}
    </fieldset>
  );
}
