import { expect, it, vi } from 'vitest';
import { Earlier } from './earlier';

const answers = (status: number, body?: object): typeof fetch =>
  vi.fn(async () => new Response(body ? JSON.stringify(body) : null, { status })) as unknown as typeof fetch;

it('asks for a code, looks with it, and says yes with it', async () => {
  const found = { what: 'JOINS', loses: [] };
  const sends = answers(200, found);
  const earlier = new Earlier(sends, () => ({ guard: 'token' }));
  await earlier.ask('a@heime.example');
  expect(await earlier.look('a@heime.example', '123456')).toEqual({ ok: true, found });
  await earlier.accept('a@heime.example', '123456');
  const body = JSON.stringify({ reached: 'a@heime.example', code: '123456' });
  expect(vi.mocked(sends).mock.calls).toEqual([
    [
      '/api/here-before/code',
      { method: 'POST', headers: { guard: 'token' }, body: JSON.stringify({ reached: 'a@heime.example' }) },
    ],
    ['/api/here-before/look', { method: 'POST', headers: { guard: 'token' }, body }],
    ['/api/here-before', { method: 'PUT', headers: { guard: 'token' }, body }],
  ]);
});

it('hears why there is nothing', async () => {
  const earlier = new Earlier(answers(400, { title: 'The code is wrong.' }), () => ({}));
  expect(await earlier.look('a@heime.example', '1')).toEqual({
    ok: false,
    said: 'The code is wrong.',
    ofTheAnswer: true,
  });
});
