import { shell } from './shell';
import { cast } from './cast';
import { welcome } from './welcome';

/** What the first screen says: loaded with it. */
export const messages = {
  ...shell,
  ...cast,
  ...welcome,
} as const;
