// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { Drafts } from '../form/drafts';
import { outbox, phone } from './app-outbox';
import { hasMoreToSend, leavePhone } from './leaving';
import { aNeed, astrid, jonas } from './outbox.fixture';

const drafts = new Drafts(phone, () => new Date());
const { entries } = outbox;

beforeEach(async () => {
  await phone.empty();
  localStorage.clear();
});

it("knows what is not sent: a draft, what waits and what was refused, hers or nobody's", async () => {
  expect(await hasMoreToSend(astrid.id)).toBe(false);
  await drafts.keep({ form: 'need', person: jonas.id }, { id: 'a', values: {} });
  await entries.add(aNeed('b', { person: jonas.id }));
  expect(await hasMoreToSend(astrid.id)).toBe(false);

  await drafts.keep({ form: 'need', person: undefined }, { id: 'c', values: {} });
  expect(await hasMoreToSend(astrid.id)).toBe(true);
  await drafts.forget({ form: 'need', person: undefined });
  const mine = await entries.add(aNeed('d'));
  await entries.refused(mine, { status: 422 });
  expect(await hasMoreToSend(astrid.id)).toBe(true);
  await entries.sent((await entries.byId('d')) ?? mine, { id: 'd', version: 0, status: 'NEW', next: '/' });
  expect(await hasMoreToSend(astrid.id)).toBe(false);
});

it('nothing of hers stays, nor the key', async () => {
  localStorage.setItem('heime.session', '{}');
  await drafts.keep({ form: 'need', person: astrid.id }, { id: 'a', values: { words: 'Snø' } });
  await entries.add(aNeed('b'));
  await entries.photos.keep('p', new Blob(['a trail']));

  await leavePhone(astrid.id);

  const database = await phone.database();
  const left = await Promise.all(
    (['drafts', 'outbox', 'kept', 'photos', 'keys'] as const).map((it) => database.count(it)),
  );
  expect(left).toEqual([0, 0, 0, 0, 0]);
  expect(localStorage.getItem('heime.session')).toBeNull();
});

it('what somebody else has not sent still waits for her', async () => {
  await drafts.keep({ form: 'need', person: jonas.id }, { id: 'a', values: { words: 'Ved' } });
  await entries.add(aNeed('b'));
  await entries.photos.keep('p', new Blob(['a trail']));
  localStorage.setItem('heime.place', 'leland');

  await leavePhone(astrid.id);

  expect(await entries.all()).toEqual([]);
  expect(await entries.photos.find('p')).toBeUndefined();
  expect(localStorage.getItem('heime.place')).toBeNull();
  expect((await drafts.find({ form: 'need', person: jonas.id }))?.values).toEqual({ words: 'Ved' });
});

it('what cannot be opened any more goes too', async () => {
  await entries.add(aNeed('a'));
  await (await phone.database()).clear('keys');

  await leavePhone(astrid.id);

  expect(await (await phone.database()).count('outbox')).toBe(0);
});
