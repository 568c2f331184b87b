/** Files that were given elsewhere in the app and belong to the recordings: their screen takes them. */
let files: readonly File[] = [];

export function handOver(given: readonly File[]): void {
  files = given;
}

/** What was handed over, once. */
export function takeHandedOver(): readonly File[] {
  const taken = files;
  files = [];
  return taken;
}
