import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import type { GreetingChoice } from './choices';
import { FoldedText } from './folded-text';
import { RadioPanel } from './radio-panel';

/** How many greetings stand in the list before one asks for more. */
const SHOWN = 3;

interface GreetingPickerProps {
  /** Of the character, as it stands in a sentence. */
  readonly name: string;
  /** Macros filled. */
  readonly greetings: readonly string[];
  readonly chosen: GreetingChoice;
  /** A scene of the study is chosen. */
  readonly inScene: boolean;
  readonly onChoose: (greeting: GreetingChoice) => void;
}

/** Who speaks first: the user, or the character with one of its card's greetings. */
export function GreetingPicker(props: GreetingPickerProps): ReactNode {
  const { name, greetings, chosen, inScene, onChoose } = props;
  const t = useT();
  const id = useId();
  const [all, setAll] = useState(false);
  const only = greetings.length === 1;
  const shown = greetings
    .map((text, index) => ({ text, index }))
    .filter(({ index }) => all || index < SHOWN || index === chosen);
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{t('casting.greetings')}</legend>
      {inScene || !only ? (
        <p className="mb-2 text-sm text-soft">
          {inScene ? t('casting.greetingsSet') : t('casting.greetingsOpen', { name })}
        </p>
      ) : null}
      <div className="grid gap-2">
        <RadioPanel
          name="greeting"
          checked={chosen === null}
          onChoose={() => onChoose(null)}
          className="block px-3 py-2"
        >
          <span className="block text-sm font-semibold text-spot">{t('casting.youFirst')}</span>
          <span className="block text-sm text-soft">
            {inScene ? t('casting.youFirstSet') : t('casting.youFirstOpen')}
          </span>
        </RadioPanel>
        {shown.map(({ text, index }) => (
          <RadioPanel
            key={index}
            name="greeting"
            checked={chosen === index}
            onChoose={() => onChoose(index)}
            className="block px-3 pt-2 text-sm font-semibold text-spot"
            describedBy={`${id}-${index}`}
            below={
              <div className="px-3 pb-2">
                <FoldedText id={`${id}-${index}`} text={text} lines={2} className="leading-snug" />
              </div>
            }
          >
            {only
              ? t('casting.greeting', { name })
              : t('casting.greetingNumber', { name, number: index + 1 })}
          </RadioPanel>
        ))}
        {shown.length < greetings.length ? (
          <Button onClick={() => setAll(true)}>
            {t('casting.moreGreetings', { count: greetings.length - shown.length })}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}
