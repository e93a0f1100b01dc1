import { expect, it } from 'vitest';
import type { OutboxEntry } from './entry';
import { aNeed } from './outbox.fixture';
import { sendWith } from './sender';

const entry: OutboxEntry = {
  ...aNeed('a'),
  state: 'SENDING',
  madeAt: '2026-11-23T08:00:00Z',
  place: 1,
  revision: 1,
  tries: 1,
};

const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  sendWith(async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers }))(
    entry,
    'token',
    'nb',
  );

it('puts the body at its address with the token and the language', async () => {
  let seen: { url: unknown; init: RequestInit | undefined } | undefined;
  const send = sendWith(async (url, init) => {
    seen = { url, init };
    return new Response('{}', { status: 500 });
  });

  await send(entry, 'token', 'nn');

  expect(seen?.url).toBe('/api/needs/a');
  expect(seen?.init?.method).toBe('PUT');
  expect(seen?.init?.body).toBe(JSON.stringify(entry.body));
  expect(seen?.init?.headers).toMatchObject({
    'X-XSRF-TOKEN': 'token',
    'X-Heime-Person': entry.person,
    'Accept-Language': 'nn',
  });
});

it('puts a photo as it is', async () => {
  const photo = new Blob(['a trail'], { type: 'image/jpeg' });
  let seen: RequestInit | undefined;
  const send = sendWith(async (_url, init) => {
    seen = init;
    return new Response(JSON.stringify({ id: 'p', next: '/api/photos/p' }), { status: 201 });
  });

  expect((await send({ id: 'p', url: '/api/photos/p', body: photo, person: 'astrid' }, 'token', 'nb')).kind).toBe(
    'sent',
  );

  expect(seen?.body).toBe(photo);
  expect(seen?.headers).toMatchObject({ 'Content-Type': 'image/jpeg', 'X-Heime-Person': 'astrid' });
  expect(seen?.headers).not.toHaveProperty('X-Heime-Hat');
});

it('says as whom it was written, where its writer had a choice', async () => {
  let seen: RequestInit | undefined;
  const send = sendWith(async (_url, init) => {
    seen = init;
    return new Response('{}', { status: 500 });
  });

  await send({ ...entry, hat: '1822' }, 'token', 'nb');

  expect(seen?.headers).toMatchObject({ 'X-Heime-Hat': '1822' });
});

it('takes created and unchanged for the same good answer', async () => {
  const answer = { id: 'a', version: 1, status: 'NEW', next: '/behov/a' };

  expect(await answering(201, answer)).toEqual({ kind: 'sent', answer });
  expect(await answering(200, answer)).toEqual({ kind: 'sent', answer });
});

it('asks again when the answer broke off on the way', async () => {
  expect(await answering(200, '{"id":"a","ver')).toEqual({ kind: 'later', answered: false });
});

it('asks again when a mast answered in the place of the server', async () => {
  expect(await answering(200, '<html>Logg på nettet</html>')).toEqual({ kind: 'later', answered: false });
});

it('never throws when the network is gone', async () => {
  const send = sendWith(async () => {
    throw new TypeError('Failed to fetch');
  });

  expect(await send(entry, undefined, 'nb')).toEqual({ kind: 'later', answered: false });
});

it('keeps the key, the field and the sentence of a refusal', async () => {
  const problem = { type: 'about:blank', messageKey: 'need.words.too-long', field: 'words', detail: 'For langt.' };

  expect(await answering(422, problem)).toEqual({
    kind: 'refused',
    refusal: { status: 422, messageKey: 'need.words.too-long', field: 'words', detail: 'For langt.' },
  });
});

it('tells a missing sign-in, a forbidden thing and a tired server apart', async () => {
  expect((await answering(401, {})).kind).toBe('sign-in');
  expect((await answering(403, {})).kind).toBe('forbidden');
  expect(await answering(503, {}, { 'Retry-After': '7' })).toEqual({
    kind: 'later',
    answered: true,
    status: 503,
    after: 7000,
  });
});

it('waits as long as a server wishes that is asked too often, and refuses nothing', async () => {
  expect(await answering(429, { messageKey: 'request.too-many' }, { 'Retry-After': '12' })).toEqual({
    kind: 'later',
    answered: true,
    status: 429,
    after: 12_000,
  });
});
