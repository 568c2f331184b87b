/** Where the second copy of the app lives: any static server at any path must do. */
export const SUB_PATH = '/some/sub/path/';

function told(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: the tests run by playwright.config.ts of this folder only.`);
  return value;
}

/** The app's address, with a slash at the end. */
export function appUrl(): string {
  return told('CHATANIME_APP');
}

/** The address of the copy below a path. */
export function appUrlBelow(): string {
  return told('CHATANIME_APP_BELOW');
}

/** The folder of the build. */
export function buildFolder(): string {
  return told('CHATANIME_BUILD');
}
