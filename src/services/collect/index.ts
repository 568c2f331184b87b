export { findActor } from './actor';
export { collectDialogue } from './dialogue';
export type { DialogueEnd, DialoguePlan, Player } from './dialogue';
export { collectReply } from './reply';
export type { Collected, CollectPlan } from './reply';
export type { AskedPersona } from './turn';
export { useLivePersonas } from './use-live-personas';
export type { LivePersona } from './use-live-personas';
