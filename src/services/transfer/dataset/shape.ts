const BEGINNING = /^\ufeff?\s*\{/;
const ID = /(?<!\\)"dialog_id"\s*:/;
const LINE = /(?<!\\)"(?:question|answer)_r1"\s*:/;

/** Whether a text begins as a file of recorded dialogues does. */
export function looksLikeDataset(head: string): boolean {
  return BEGINNING.test(head) && ID.test(head) && LINE.test(head);
}
