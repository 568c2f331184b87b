import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  checkpointReply,
  deleteSession,
  readSessionBundles,
  saveCredentials,
  savePersona,
} from '../../../src/services/storage';
import { exportSessions } from '../../../src/services/transfer';
import { logFileName } from '../../../src/services/transfer/export-log';
import { SOME_TIME, aPersona, someCredentials } from '../../fixtures/builders';
import { aBegunReply, collect, freshDatabase } from '../storage/support';
import { plant } from '../../unit/transfer/plant';
import { aFullBundle, dump, exported, exportedText, imported, put } from './support';

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
/** The schema as the app serves it. */
const schema = (await (await fetch('/schema/session-log.v1.json')).json()) as object;
const validate = ajv.compile(schema);

function expectValid(log: unknown): void {
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
}

/** The next file the page saves, instead of the browser's dialog. */
function catchDownload(): Promise<{ name: string; text: () => Promise<string> }> {
  return new Promise((resolve) => {
    const caught = (event: MouseEvent): void => {
      const link = event.target;
      if (!(link instanceof HTMLAnchorElement) || link.download === '') return;
      event.preventDefault();
      const address = link.href;
      resolve({ name: link.download, text: async () => (await fetch(address)).text() });
    };
    document.addEventListener('click', caught, { capture: true });
    onTestFinished(() => document.removeEventListener('click', caught, { capture: true }));
  });
}

describe('a session log', () => {
  it('read into an empty browser gives the same log again, but for its time', async () => {
    freshDatabase();
    const bundles = Array.from({ length: 30 }, () => aFullBundle());
    await put(...bundles);
    const first = await exported();
    expectValid(first);
    expect(first.sessions).toHaveLength(30);
    freshDatabase();
    expect(await imported(first)).toMatchObject({
      sessionsAdded: 30,
      sessionsUpdated: 0,
      sessionsUnchanged: 0,
      turnsAdded: 90,
      repliesAdded: 150,
      ratingsAdded: 90,
      repaired: [],
    });
    const second = await exported();
    expectValid(second);
    expect({ ...second, exported_at: '' }).toEqual({ ...first, exported_at: '' });
    expect(await collect(readSessionBundles('all'))).toEqual(bundles);
  });

  it('keeps every key it does not know, in the database and out again', async () => {
    freshDatabase();
    await put(aFullBundle());
    const log = await exported();
    const unknown = {
      'x-later': { deep: [1, null, { '@': '' }] },
      '@user': 'me',
      constructor: 'odd',
      id_: 0,
    };
    const strange = { ...log, sessions: log.sessions.map((session) => plant(session, () => unknown)) };
    freshDatabase();
    await imported(strange);
    const again = await exported();
    expectValid(again);
    expect(again.sessions).toEqual(strange.sessions);
  });

  it('read again where it came from changes nothing', async () => {
    freshDatabase();
    await put(aFullBundle(), aFullBundle());
    const before = await dump();
    expect(await imported(await exported())).toMatchObject({
      sessionsAdded: 0,
      sessionsUpdated: 0,
      sessionsUnchanged: 2,
      turnsAdded: 0,
      repliesAdded: 0,
      ratingsAdded: 0,
    });
    expect(await dump()).toBe(before);
  });

  it('of some sessions holds only these, deleted ones never', async () => {
    freshDatabase();
    const [one, two, three] = [aFullBundle(), aFullBundle(), aFullBundle()];
    await put(one, two, three);
    await deleteSession(two.session.id, SOME_TIME);
    const ids = (log: { sessions: Record<string, unknown>[] }): unknown[] => log.sessions.map(({ id }) => id);
    expect(ids(await exported())).toEqual([one.session.id, three.session.id]);
    expect(ids(await exported([two.session.id, three.session.id, 'nobody']))).toEqual([three.session.id]);
    const none = await exported(['nobody']);
    expectValid(none);
    expect(none.sessions).toEqual([]);
  });

  it('holds a reply that is being written as an interrupted one', async () => {
    freshDatabase();
    const { reply } = await aBegunReply();
    await checkpointReply(reply.id, { text: 'Then we', reasoning: '', at: SOME_TIME });
    const log = await exported();
    expectValid(log);
    expect(log.sessions[0]).toMatchObject({
      turns: [{ replies: [{ id: reply.id, text: 'Then we', state: 'interrupted' }] }],
    });
    const before = await dump();
    expect(await imported(log)).toMatchObject({ sessionsUnchanged: 1 });
    expect(await dump()).toBe(before);
  });

  it('never carries a key, a header or an address beyond its origin', async () => {
    freshDatabase();
    const persona = aPersona({ id: 'persona-1', baseUrl: 'https://user:pw-secret@models.example/v1' });
    await savePersona(persona);
    await saveCredentials('https://models.example', someCredentials({ keeping: 'device' }));
    await put(aFullBundle());
    const text = await exportedText();
    expect(text).toContain('https://models.example');
    expect(text).not.toMatch(/secret|apiKey|api_key|headers|x-team/i);
  });
});

describe('saving a log', () => {
  it('gives the browser a file named by the character and the day', async () => {
    freshDatabase();
    const bundle = aFullBundle();
    await put(bundle, aFullBundle());
    const download = catchDownload();
    expect(await exportSessions([bundle.session.id])).toBe(1);
    const { name, text } = await download;
    expect(name).toMatch(/^chatanime-session-log-hina-\d{4}-\d\d-\d\d\.json$/);
    expectValid(JSON.parse(await text()));
  });

  it('names a file of several by the day alone, and saves none for nothing', async () => {
    freshDatabase();
    expect(await exportSessions('all')).toBe(0);
    await put(aFullBundle(), aFullBundle());
    const download = catchDownload();
    expect(await exportSessions('all')).toBe(2);
    expect((await download).name).toMatch(/^chatanime-session-log-\d{4}-\d\d-\d\d\.json$/);
  });

  it('keeps strange ids out of the name', () => {
    const day = new Date(2026, 10, 1);
    expect(logFileName('../../etc/passwd?', day)).toBe('chatanime-session-log--etc-passwd--2026-11-01.json');
    expect(logFileName('灯台', day)).toBe('chatanime-session-log---2026-11-01.json');
  });
});
