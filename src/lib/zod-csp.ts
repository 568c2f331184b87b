/*
 * Keeps zod from trying `new Function`, which the page's Content-Security-Policy refuses. To be imported before
 * anything that makes or uses a schema.
 */
import { config } from 'zod/v4/core';

config({ jitless: true });
