import { CAST } from '.';

/** The cast under the keys that the published dataset has for it, exact: key → character id. */
export const DATASET_KEYS: ReadonlyMap<string, string> = new Map(
  CAST.map(({ datasetKey, id }) => [datasetKey, id]),
);
