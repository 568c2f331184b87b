import { lazy, Suspense, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { cardTheme } from '../../domain/card';
import { useT } from '../../services/i18n';
import { TextField } from '../../ui/field';
import { ColourField } from './colour-field';
import { ExampleBubbles } from './example-bubbles';
import { LongText } from './long-text';
import { PictureField } from './picture-field';
import { TagsField } from './tags-field';
import { TextList } from './text-list';
import type { Editing } from './use-editing';
import { useFiller } from './use-filler';
import type { PictureEditing } from './use-picture-draft';

const LorebookEditor = lazy(async () => ({ default: (await import('./lorebook-editor')).LorebookEditor }));

interface SectionProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

function Section({ title, lead, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className="panel flex min-w-0 flex-col gap-4 p-4" aria-labelledby={id}>
      <div>
        <h2 id={id} className="text-xl font-bold">
          {title}
        </h2>
        {lead ? <p className="text-sm text-soft">{lead}</p> : null}
      </div>
      {children}
    </section>
  );
}

/** A part folded away; what is in it is made when it is opened first, and stays. */
function Folded({ title, lead, children }: SectionProps): ReactNode {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="panel min-w-0 px-4 py-2"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary className="flex min-h-11 items-center text-xl font-bold">{title}</summary>
      <div className="flex flex-col gap-5 pt-1 pb-3">
        {lead ? <p className="text-sm text-soft">{lead}</p> : null}
        {opened ? children : null}
      </div>
    </details>
  );
}

interface WhoProps {
  readonly editing: Editing;
  readonly picture: PictureEditing;
  readonly onFromPicture: (() => void) | null;
  readonly nameError: string | undefined;
}

export function Who({ editing, picture, onFromPicture, nameError }: WhoProps): ReactNode {
  const t = useT();
  const { card, patch, change } = editing;
  return (
    <Section title={t('own.who')}>
      <PictureField name={card.name} theme={cardTheme(card)} editing={picture} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('own.name')}
          hint={t('own.nameHint')}
          error={nameError}
          required
          dir="auto"
          autoComplete="off"
          value={card.name}
          onChange={(event) => patch({ name: event.target.value })}
        />
        <TextField
          label={t('own.nickname')}
          hint={t('own.nicknameHint', { macro: '{{char}}' })}
          dir="auto"
          autoComplete="off"
          value={card.nickname ?? ''}
          onChange={(event) => patch({ nickname: event.target.value || undefined })}
        />
      </div>
      <ColourField card={card} onChange={change} onFromPicture={onFromPicture} />
      <TagsField tags={card.tags} onChange={(tags) => patch({ tags })} />
    </Section>
  );
}

export function Being({ editing: { card, patch } }: { readonly editing: Editing }): ReactNode {
  const t = useT();
  return (
    <Section title={t('own.being')} lead={t('own.beingLead', { char: '{{char}}', user: '{{user}}' })}>
      <LongText
        label={t('own.description')}
        hint={t('own.descriptionHint')}
        example={t('own.descriptionExample', { char: '{{char}}' })}
        value={card.description}
        onChange={(description) => patch({ description })}
      />
      <LongText
        label={t('own.personality')}
        hint={t('own.personalityHint')}
        example={t('own.personalityExample')}
        short
        value={card.personality}
        onChange={(personality) => patch({ personality })}
      />
      <LongText
        label={t('own.scenario')}
        hint={t('own.scenarioHint')}
        example={t('own.scenarioExample', { char: '{{char}}', user: '{{user}}' })}
        short
        value={card.scenario}
        onChange={(scenario) => patch({ scenario })}
      />
    </Section>
  );
}

export function Speaking({ editing: { card, patch, change } }: { readonly editing: Editing }): ReactNode {
  const t = useT();
  const filler = useFiller(card);
  const macros = { char: '{{char}}', user: '{{user}}', start: '<START>' };
  return (
    <Section title={t('own.speaking')}>
      <LongText
        label={t('own.greeting')}
        hint={t('own.greetingHint')}
        example={t('own.greetingExample', macros)}
        short
        value={card.first_mes}
        onChange={(first_mes) => patch({ first_mes })}
      />
      <TextList
        legend={t('own.alternates')}
        hint={t('own.alternatesHint')}
        addLabel={t('own.alternatesAdd')}
        texts={card.alternate_greetings}
        onChange={(step) =>
          change((before) => ({ ...before, alternate_greetings: step(before.alternate_greetings) }))
        }
      />
      <LongText
        label={t('own.examples')}
        hint={t('own.examplesHint', macros)}
        example={t('own.examplesExample', macros)}
        value={card.mes_example}
        onChange={(mes_example) => patch({ mes_example })}
      />
      <ExampleBubbles card={card} filler={filler} />
    </Section>
  );
}

export function About({ editing: { card, patch } }: { readonly editing: Editing }): ReactNode {
  const t = useT();
  return (
    <Folded title={t('own.about')} lead={t('own.aboutLead')}>
      <LongText
        label={t('own.creatorNotes')}
        hint={t('own.creatorNotesHint')}
        plain
        short
        value={card.creator_notes}
        onChange={(creator_notes) => patch({ creator_notes })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('own.creator')}
          dir="auto"
          autoComplete="off"
          value={card.creator}
          onChange={(event) => patch({ creator: event.target.value })}
        />
        <TextField
          label={t('own.version')}
          hint={t('own.versionHint')}
          dir="auto"
          autoComplete="off"
          value={card.character_version}
          onChange={(event) => patch({ character_version: event.target.value })}
        />
      </div>
    </Folded>
  );
}

export function Lore({ editing: { card, patch } }: { readonly editing: Editing }): ReactNode {
  const t = useT();
  return (
    <Folded title={t('own.lorebook')} lead={t('own.lorebookLead')}>
      <Suspense fallback={<p className="text-soft">{t('app.loading')}</p>}>
        <LorebookEditor book={card.character_book} onChange={(character_book) => patch({ character_book })} />
      </Suspense>
    </Folded>
  );
}

export function Advanced({ editing: { card, patch, change } }: { readonly editing: Editing }): ReactNode {
  const t = useT();
  const macros = { original: '{{original}}' };
  return (
    <Folded title={t('own.advanced')} lead={t('own.advancedLead')}>
      <LongText
        label={t('own.systemPrompt')}
        hint={t('own.systemPromptHint', macros)}
        value={card.system_prompt}
        onChange={(system_prompt) => patch({ system_prompt })}
      />
      <LongText
        label={t('own.postHistory')}
        hint={t('own.postHistoryHint', macros)}
        value={card.post_history_instructions}
        onChange={(post_history_instructions) => patch({ post_history_instructions })}
      />
      <TextList
        legend={t('own.groupGreetings')}
        hint={t('own.groupGreetingsHint')}
        addLabel={t('own.alternatesAdd')}
        texts={card.group_only_greetings}
        onChange={(step) =>
          change((before) => ({ ...before, group_only_greetings: step(before.group_only_greetings) }))
        }
      />
      <LongText
        label={t('own.source')}
        hint={t('own.sourceHint')}
        plain
        short
        value={(card.source ?? []).join('\n')}
        onChange={(typed) => patch({ source: typed === '' ? undefined : typed.split('\n') })}
      />
    </Folded>
  );
}
