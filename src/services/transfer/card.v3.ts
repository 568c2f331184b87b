/*
 * A card V3, as far as the app reads it; part of the session log, version 1, and as fixed as that is. The
 * names are the standard's. A card has been read and mended before it comes into a session, so it is checked strictly.
 */
import '../../lib/zod-csp';
import * as z from 'zod/mini';
import { LORE_POSITIONS } from '../../domain/lorebook';

const texts = z.array(z.string());
const extensions = z.record(z.string(), z.unknown());

const Entry = z
  .looseObject({
    keys: texts,
    content: z.string(),
    extensions,
    enabled: z.boolean(),
    insertion_order: z.number(),
    use_regex: z.boolean(),
    case_sensitive: z.optional(z.boolean()),
    name: z.optional(z.string()),
    priority: z.optional(z.number()),
    id: z.optional(z.union([z.number().check(z.describe('As V2 has it.')), z.string()])),
    comment: z.optional(z.string()),
    selective: z.optional(z.boolean()),
    secondary_keys: z.optional(texts),
    constant: z.optional(z.boolean()),
    position: z.optional(z.enum(LORE_POSITIONS)),
  })
  .check(z.meta({ id: 'LorebookEntry', description: 'An entry of a lorebook, as card V3 has it.' }));

const Lorebook = z
  .looseObject({
    name: z.optional(z.string()),
    description: z.optional(z.string()),
    scan_depth: z.optional(z.number()),
    token_budget: z.optional(z.number()),
    recursive_scanning: z.optional(z.boolean()),
    extensions,
    entries: z.array(Entry),
  })
  .check(z.meta({ id: 'Lorebook', description: 'A lorebook, as card V3 has it.' }));

const Asset = z.looseObject({ type: z.string(), uri: z.string(), name: z.string(), ext: z.string() });

const CardData = z
  .looseObject({
    name: z.string(),
    description: z.string(),
    personality: z.string(),
    scenario: z.string(),
    first_mes: z.string(),
    mes_example: z.string(),
    creator_notes: z.string(),
    system_prompt: z.string(),
    post_history_instructions: z.string(),
    alternate_greetings: texts,
    character_book: z.optional(Lorebook),
    tags: texts,
    creator: z.string(),
    character_version: z.string(),
    extensions,
    assets: z.optional(z.array(Asset)),
    nickname: z.optional(z.string()),
    creator_notes_multilingual: z.optional(z.record(z.string(), z.string())),
    source: z.optional(texts),
    group_only_greetings: texts,
    creation_date: z.optional(z.number()),
    modification_date: z.optional(z.number()),
  })
  .check(z.meta({ id: 'CardData', description: 'The data of a character card, V3.' }));

/** The card as its own format writes it. */
export const CardFileV3 = z
  .looseObject({
    spec: z.literal('chara_card_v3'),
    spec_version: z.string(),
    // Lazy: whatever else a card holds belongs to it and stays in it, and is not looked for by `collectExtra`.
    data: z.lazy(() => CardData),
  })
  .check(
    z.meta({
      id: 'Card',
      description: 'The card of a character of one’s own; the prompt was made from it.',
    }),
  );
