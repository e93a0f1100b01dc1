import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { Phone } from '../outbox/phone';
import { Drafts } from './drafts';

let drafts: Drafts;
const draft = { id: 'a', values: { words: 'Snø' } };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  drafts = new Drafts(new Phone(), () => new Date('2026-11-23T08:00:00Z'));
});

it('is there again after the phone was closed', async () => {
  await drafts.keep({ form: 'need', person: undefined }, draft);

  const again = new Drafts(new Phone(), () => new Date());

  expect(await again.find({ form: 'need', person: undefined })).toMatchObject(draft);
});

it('follows along into the sign-in', async () => {
  await drafts.keep({ form: 'need', person: undefined }, draft);

  expect(await drafts.find({ form: 'need', person: 'astrid' })).toMatchObject(draft);

  await drafts.keep({ form: 'need', person: 'astrid' }, draft);
  expect(await drafts.find({ form: 'need', person: undefined })).toBeUndefined();
});

it('is not shown to another person', async () => {
  await drafts.keep({ form: 'need', person: 'astrid' }, draft);

  expect(await drafts.find({ form: 'need', person: 'jonas' })).toBeUndefined();
  expect(await drafts.find({ form: 'need', person: undefined })).toBeUndefined();
});

it('keeps what is edited apart from what is new', async () => {
  await drafts.keep({ form: 'help-offer', person: 'astrid', editing: 'b' }, { ...draft, version: 3 });

  expect(await drafts.find({ form: 'help-offer', person: 'astrid' })).toBeUndefined();
  expect((await drafts.find({ form: 'help-offer', person: 'astrid', editing: 'b' }))?.version).toBe(3);
});

it('is gone when it is forgotten', async () => {
  await drafts.keep({ form: 'need', person: 'astrid' }, draft);

  await drafts.forget({ form: 'need', person: 'astrid' });

  expect(await drafts.find({ form: 'need', person: 'astrid' })).toBeUndefined();
});

it('keeps what is written for somebody else apart from one’s own', async () => {
  await drafts.keep({ form: 'need', person: 'liv', actsFor: 'astrid' }, draft);

  expect(await drafts.find({ form: 'need', person: 'liv' })).toBeUndefined();
  expect(await drafts.find({ form: 'need', person: 'liv', actsFor: 'astrid' })).toMatchObject(draft);
});
