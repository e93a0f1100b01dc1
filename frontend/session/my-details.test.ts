import { expect, it, vi } from 'vitest';
import { tellAboutMe } from './my-details';

const me = { name: 'Astrid', phone: null, district: 'leirfjord-leland', language: 'NB' as const };
const answering = (status: number, body: unknown) =>
  vi.fn(async () => new Response(body === undefined ? null : JSON.stringify(body), { status }));

it('sends all of it in one go', async () => {
  const fetching = answering(200, {});
  expect(await tellAboutMe(me, fetching, { 'X-Guard': 'a' })).toEqual({ ok: true });
  expect(fetching).toHaveBeenCalledWith('/api/me', {
    method: 'PUT',
    headers: { 'X-Guard': 'a' },
    body: JSON.stringify(me),
  });
});

it('says what the server says', async () => {
  expect(await tellAboutMe(me, answering(422, { title: 'Feil', detail: 'Skriv et telefonnummer.' }), {})).toEqual({
    ok: false,
    said: 'Skriv et telefonnummer.',
    ofTheAnswer: true,
  });
  expect(
    await tellAboutMe(
      me,
      vi.fn(async () => new Response('<html>', { status: 502 })),
      {},
    ),
  ).toEqual({ ok: false });
});

it('knows that there is no network', async () => {
  expect(
    await tellAboutMe(
      me,
      vi.fn(async () => Promise.reject(new TypeError('offline'))),
      {},
    ),
  ).toEqual({
    ok: false,
    offline: true,
  });
});
