import { onTestFinished, vi } from 'vitest';
import type { ReactNode } from 'react';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { EMPTY_CARD } from '../../../src/domain/card';
import type { CardData, OwnCharacter } from '../../../src/domain/card';
import { useCardDrafts } from '../../../src/features/characters/drafts';
import { newId } from '../../../src/lib/id';
import { I18nProvider, loadAllMessages, loadCatalogue } from '../../../src/services/i18n';
import { useNotices } from '../../../src/ui/notice';
import '../../../src/ui/styles.css';
import { SOME_TIME } from '../../fixtures/builders';

export function aCard(overrides: Record<string, unknown> = {}): CardData {
  return { ...EMPTY_CARD, name: 'Hina', description: 'Keeps a lighthouse.', ...overrides };
}

export function anOwnCharacter(overrides: Partial<OwnCharacter> = {}): OwnCharacter {
  return { id: newId(), createdAt: SOME_TIME, updatedAt: SOME_TIME, card: aCard(), ...overrides };
}

/** A picture of one colour as the file that a person would choose. */
export async function aPicture(colour = '#c8323c', side = 40): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas here.');
  context.fillStyle = colour;
  context.fillRect(0, 0, side, side);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('No picture came of it.');
  return new File([blob], 'picture.png', { type: 'image/png' });
}

/** Shows something as the app would, in English; `history` is every address it went to. */
export async function show(children: ReactNode) {
  const catalogue = await loadCatalogue('en');
  await loadAllMessages();
  const { hook, history } = memoryLocation({ path: '/here', record: true });
  const within = (content: ReactNode): ReactNode => (
    <I18nProvider initial={catalogue} onChange={() => undefined}>
      <Router hook={hook}>{content}</Router>
    </I18nProvider>
  );
  const screen = await render(within(children));
  return { ...screen, history };
}

/** Leaves no draft and no notice to the next test. */
export function freshDrafts(): void {
  const clear = (): void => {
    useCardDrafts.setState({ drafts: [], unsafe: false });
    useNotices.setState({ notices: [] });
  };
  clear();
  onTestFinished(clear);
}

export function notices(): readonly string[] {
  return useNotices.getState().notices.map(({ text }) => text);
}

/** Presses the button of the latest notice. */
export function pressNotice(): void {
  useNotices.getState().notices.at(-1)?.action?.run();
}

/** Waits until the expectation holds; a busy machine may take its time. */
export function eventually(expectation: () => void): Promise<void> {
  return vi.waitFor(expectation, { timeout: 15_000 });
}
