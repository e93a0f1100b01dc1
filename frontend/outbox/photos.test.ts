import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { Drafts } from '../form/drafts';
import { Entries } from './entries';
import { aNeed } from './outbox.fixture';
import { Phone } from './phone';
import { Photos } from './photos';

let now: Date;
let phone: Phone;
let photos: Photos;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  now = new Date('2026-11-23T08:00:00Z');
  phone = new Phone();
  photos = new Photos(phone, () => now);
});

const jpeg = new Blob(['a trail'], { type: 'image/jpeg' });
const later = () => {
  now = new Date('2026-11-23T09:00:00Z');
};

it('a photo is kept as it is', async () => {
  await photos.keep('p', jpeg);

  const found = await photos.find('p');

  expect(found?.type).toBe('image/jpeg');
  expect(await found?.text()).toBe('a trail');
});

it('stays as long as a draft or something that waits shows it', async () => {
  const drafts = new Drafts(phone, () => now);
  const place = { form: 'self-care', person: undefined } as const;
  await photos.keep('of-draft', jpeg);
  await drafts.keep(place, { id: 'a', values: { photo: 'of-draft' } });
  await photos.keep('of-entry', jpeg);
  await new Entries(phone, () => now).add(aNeed('b', { photo: 'of-entry' }));
  later();

  await photos.tidy();
  expect(await photos.find('of-draft')).toBeDefined();
  expect(await photos.find('of-entry')).toBeDefined();

  await drafts.forget(place);
  await photos.tidy();
  expect(await photos.find('of-draft')).toBeUndefined();
  expect(await photos.find('of-entry')).toBeDefined();
});

it('is not forgotten before its draft is written down', async () => {
  await photos.keep('p', jpeg);

  await photos.tidy();

  expect(await photos.find('p')).toBeDefined();
});

it('one of an earlier version, and the draft that shows it, lie open and are found', async () => {
  const database = await phone.database();
  await database.put('photos', { id: 'old', photo: jpeg, chosenAt: now.toISOString() });
  await database.put('drafts', { key: 'self-care/anyone/new', id: 'a', values: { photo: 'old' } } as never);
  later();

  await photos.tidy();
  expect(await photos.find('old')).toBeDefined();
});
