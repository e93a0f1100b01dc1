import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { Drafts } from '../form/drafts';
import { Entries } from './entries';
import { aNeed } from './outbox.fixture';
import { Phone, upgrades } from './phone';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const now = () => new Date('2026-11-23T08:00:00Z');

it('what waits survives an update of the app', async () => {
  const before = new Phone();
  await new Entries(before, now).add(aNeed('a'));
  await before.close();

  const next = new Phone('heime', [...upgrades, (database) => void database.createObjectStore('plans' as never)]);

  expect((await new Entries(next, now).all()).map((it) => it.id)).toEqual(['a']);
  expect((await next.database()).version).toBe(upgrades.length + 1);
});

it('an old tab lets go when a new version wants to upgrade', async () => {
  const old = new Phone();
  await old.database();

  const next = new Phone('heime', [...upgrades, () => undefined]);

  expect((await next.database()).version).toBe(upgrades.length + 1);
});

it('a finished form and its draft change place in one go', async () => {
  const phone = new Phone();
  const database = await phone.database();
  await new Drafts(phone, now).keep({ form: 'need', person: undefined }, { id: 'a', values: {} });

  await new Entries(phone, now).add(aNeed('a'), 'need/anyone/new');

  expect(await database.count('drafts')).toBe(0);
  expect(await database.count('outbox')).toBe(1);
});
