import type { Locale } from '../../../domain/locale';
import type { ImportFault, ImportFaultCode } from '../outcome';
import type { ChatLines } from './lines';
import { isRecord, recordOf, textOf } from './records';
import type { Json } from './records';
import { OWN_KEY, readSpoken } from './spoken';
import type { Spoken, Swipe } from './spoken';

/** Newer versions write this where a name once stood. */
const NO_NAME = 'unused';
/** How much of the talk is looked at to tell its language, characters. */
const SAMPLE = 20_000;

/** Counts what was mended, by kind, so that a long chat does not make a long list. */
export class Mended {
  private readonly kinds = new Map<ImportFaultCode, { count: number; readonly line: number }>();

  add(code: ImportFaultCode, line: number, count = 1): void {
    const known = this.kinds.get(code);
    if (known) known.count += count;
    else this.kinds.set(code, { count, line });
  }

  faults(): ImportFault[] {
    return [...this.kinds].map(([code, { count, line }]) => ({ code, place: '', values: { count, line } }));
  }
}

/** A chat as it was understood, before it is known whose talk it is here. */
export interface Chat {
  readonly lines: ChatLines;
  readonly spoken: readonly Spoken[];
  /** What this app wrote of the session; null when the chat is from elsewhere. */
  readonly own: Json | null;
  readonly characterName: string;
  /** null: it is told nowhere. */
  readonly userName: string | null;
  readonly locale: Locale;
  /** Some line tells that a model wrote it: then one that does not was written by hand. */
  readonly tracesModels: boolean;
  readonly repaired: readonly ImportFault[];
}

function headerName(header: Json | null, key: string): string | null {
  const name = textOf(header?.[key])?.trim() ?? '';
  return name === '' || name === NO_NAME ? null : name;
}

function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function namesOf(spoken: readonly Spoken[], by: Spoken['by']): readonly string[] {
  const own = spoken.filter((each) => each.by === by);
  const visible = own.filter(({ hidden }) => !hidden);
  return (visible.length > 0 ? visible : own).flatMap(({ name }) => (name?.trim() ? [name.trim()] : []));
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Told by its script; the language of a talk is one of those the app speaks. */
export function guessLocale(text: string): Locale {
  const letters = Math.max(occurrences(text, /\p{L}/gu), 1);
  if (occurrences(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) / letters > 0.05) return 'ja';
  return occurrences(text, /\p{Script=Han}/gu) / letters > 0.2 ? 'zh' : 'en';
}

/** Whether the line says that a model wrote this text. */
export function tracesModel({ extra, started, finished }: Swipe): boolean {
  return Boolean(extra['model'] ?? extra['api'] ?? started ?? finished);
}

function shownText(each: Spoken): string {
  return each.by === 'user' ? each.wording.text : (each.swipes[each.shown]?.text ?? '');
}

/** null: there is no message in it. */
export function readChat(lines: ChatLines): Chat | null {
  const { header, messages, broken, cut } = lines;
  const spoken = messages.map(readSpoken);
  if (spoken.length === 0) return null;
  const mended = new Mended();
  const last = broken.at(-1);
  for (const row of broken) if (!cut || row !== last) mended.add('chat-line', row.line);
  if (cut) mended.add('chat-cut-off', last?.line ?? messages.at(-1)?.line ?? 1);
  if (!header) mended.add('chat-no-header', 1);
  for (const each of spoken) if (each.by === 'character' && each.mended) mended.add('chat-swipes', each.line);
  const speakers = namesOf(spoken, 'character');
  const characterName = headerName(header, 'character_name') ?? mostFrequent(speakers) ?? '';
  const others = [...new Set(speakers)].filter((name) => name !== characterName);
  const own = recordOf(header?.['chat_metadata'])[OWN_KEY];
  return {
    lines,
    spoken,
    own: isRecord(own) ? own : null,
    characterName,
    userName: headerName(header, 'user_name') ?? mostFrequent(namesOf(spoken, 'user')),
    locale: guessLocale(spoken.map(shownText).join('\n').slice(0, SAMPLE)),
    tracesModels: spoken.some((each) => each.by === 'character' && each.swipes.some(tracesModel)),
    repaired: [
      ...lines.unsafe.slice(0, 5),
      ...mended.faults(),
      ...(others.length > 0 && speakers.includes(characterName)
        ? [
            {
              code: 'chat-speakers' as const,
              place: '',
              values: { count: others.length, name: characterName },
            },
          ]
        : []),
    ],
  };
}
