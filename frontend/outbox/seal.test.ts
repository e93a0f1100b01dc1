import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { Drafts } from '../form/drafts';
import { Entries } from './entries';
import { aNeed, astrid } from './outbox.fixture';
import { Phone } from './phone';
import { Photos } from './photos';

const secret = 'Snøen ligger høyt';
const now = () => new Date('2026-11-23T08:00:00Z');
let phone: Phone;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  phone = new Phone();
});

/** All that lies in the database, as whoever copies its files could read it. */
async function lies(): Promise<string> {
  const database = await phone.database();
  const found = await Promise.all((['drafts', 'outbox', 'kept', 'photos'] as const).map((it) => database.getAll(it)));
  const bytes: string[] = [];
  const read = (_: string, value: unknown): unknown => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      bytes.push(new TextDecoder().decode(value as ArrayBuffer));
      return 'bytes';
    }
    return value;
  };
  return JSON.stringify(found, read) + bytes.join();
}

it('no word of a draft, of what waits or of a photo lies open', async () => {
  const place = { form: 'need', person: astrid.id } as const;
  await new Drafts(phone, now).keep(place, { id: 'a', values: { words: secret } });
  const entries = new Entries(phone, now);
  await entries.add(aNeed('b', { title: secret, body: secret, values: { words: secret }, personName: secret }));
  await entries.change('b', (it) => ({ ...it, refusal: { status: 422, detail: secret } }));
  await new Photos(phone, now).keep('p', new Blob([secret]));

  const all = await lies();
  expect(all).not.toContain(secret);
  expect(all).toContain('need/person-astrid/new');
  expect((await entries.byId('b'))?.refusal?.detail).toBe(secret);
  expect((await new Drafts(phone, now).find(place))?.values).toEqual({ words: secret });
});

it('the key cannot be taken out of the browser', async () => {
  await new Entries(phone, now).add(aNeed('a'));

  const key = await (await phone.database()).get('keys', 'own');
  expect(key?.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow();
});

it('two tabs that begin at once have one key', async () => {
  const [one, other] = [new Phone(), new Phone()];
  await Promise.all([new Entries(one, now).add(aNeed('a')), new Entries(other, now).add(aNeed('b'))]);

  expect((await new Entries(new Phone(), now).all()).map((it) => it.title)).toHaveLength(2);
});

it('what lies open from an earlier version is read, and closed when it is written the next time', async () => {
  const old = { ...aNeed('a'), title: secret, state: 'WAITING', madeAt: '', place: 1, revision: 1, tries: 0 };
  await (await phone.database()).put('outbox', old as never);
  const entries = new Entries(phone, now);

  expect((await entries.byId('a'))?.title).toBe(secret);
  await entries.change('a', (it) => ({ ...it, tries: 1 }));
  expect(await entries.byId('a')).toMatchObject({ title: secret, tries: 1 });
  expect(await lies()).not.toContain(secret);
});

it('what this phone cannot open any more holds up nothing else', async () => {
  const entries = new Entries(phone, now);
  await entries.add(aNeed('a'));
  await (await phone.database()).clear('keys');
  await entries.add(aNeed('b'));

  expect((await entries.all()).map((it) => it.id)).toEqual(['b']);
});

it('changes of two tabs at once are both there', async () => {
  const entries = new Entries(phone, now);
  await entries.add(aNeed('a'));
  await Promise.all([
    entries.change('a', (it) => ({ ...it, tries: it.tries + 1 })),
    new Entries(new Phone(), now).change('a', (it) => ({ ...it, tries: it.tries + 1 })),
  ]);

  expect((await entries.byId('a'))?.tries).toBe(2);
});

it('a page that came without TLS, where the browser lends no cipher, keeps what is written all the same', async () => {
  const cipher = vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as never);
  await new Entries(phone, now).add(aNeed('a'));

  expect((await new Entries(phone, now).all()).map((it) => it.title)).toEqual(['Snømåking, Leland']);
  cipher.mockRestore();
});
