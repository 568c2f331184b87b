import { useDeferredValue, useMemo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { cardName, cardTheme } from '../../domain/card';
import type { CardData } from '../../domain/card';
import { useT } from '../../services/i18n';
import { readExamples } from './examples';
import type { ExampleLine } from './examples';
import type { CardFiller } from './use-filler';

/** As much of a line as can be seen, and more. */
const LONGEST_LINE = 2000;
/** Lines shown; the rest is counted. */
const SHOWN = 24;

function Line({ line, fill, char, user }: LineProps): ReactNode {
  const text = fill(line.text.slice(0, LONGEST_LINE));
  if (line.speaker === 'narration') {
    return (
      <p dir="auto" className="pre line-clamp-6 text-sm text-soft">
        {text}
      </p>
    );
  }
  const mine = line.speaker === 'user';
  return (
    <div className={mine ? 'flex flex-col items-end' : 'flex flex-col items-start'}>
      <bdi className="max-w-full truncate px-2 text-sm text-soft">{mine ? user : char}</bdi>
      <div
        dir="auto"
        className={`bubble pre max-w-[85%] ${mine ? 'bubble-user' : 'bubble-reply'} [overflow-wrap:anywhere]`}
      >
        <span className="line-clamp-[8]">{text}</span>
      </div>
    </div>
  );
}

interface LineProps {
  readonly line: ExampleLine;
  readonly fill: (text: string) => string;
  readonly char: string;
  readonly user: string;
}

interface ExampleBubblesProps {
  readonly card: CardData;
  readonly filler: CardFiller;
}

/** The example dialogue as the talk would show it, so that a slip in the writing is seen at once. */
export function ExampleBubbles({ card, filler }: ExampleBubblesProps): ReactNode {
  const t = useT();
  const text = useDeferredValue(card.mes_example);
  const { user } = filler;
  const { hue, chroma } = cardTheme(card);
  const char = cardName(card);
  const examples = useMemo(
    () => readExamples(text, { char: [char, card.name], user: [user] }),
    [text, char, card.name, user],
  );
  if (examples.length === 0) return null;
  const flat = examples.flatMap((example, at) =>
    example.map((line, index) => ({ line, at, first: index === 0 })),
  );
  const rest = flat.length - SHOWN;
  return (
    <details
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="rounded-[3px] border-2 border-hair px-3"
    >
      <summary className="inline-flex min-h-11 items-center font-semibold">{t('own.examplesSeen')}</summary>
      <div className="flex flex-col gap-1 pb-3">
        {flat.slice(0, SHOWN).map(({ line, at, first }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines have no other name than their place
          <div key={index}>
            {first ? (
              <p className="my-1 border-b-2 border-hair text-sm font-semibold text-soft">
                {t('own.exampleNumber', { number: at + 1 })}
              </p>
            ) : null}
            <Line line={line} fill={filler.fill} char={char} user={user} />
          </div>
        ))}
        {rest > 0 ? <p className="text-sm text-soft">{t('own.exampleMore', { count: rest })}</p> : null}
      </div>
    </details>
  );
}
