/** Somebody who rates on this device. The name is made up or the rater's own choice; nothing personal is asked. */
export interface Rater {
  readonly id: string;
  /** Empty: a made-up one by the id, in the language of the page. */
  readonly name: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}
