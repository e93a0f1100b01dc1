import { expect, it, vi } from 'vitest';
import { MySignInNumber } from './sign-in-number';

const headers = () => ({ 'X-XSRF-TOKEN': 'guard' });

function answering(...answers: Response[]) {
  const fetching = vi.fn(async () => answers.shift() ?? new Response(null, { status: 204 }));
  return { fetching, numbers: new MySignInNumber(fetching, headers) };
}

it('tells which number there is, and throws without an answer', async () => {
  const mine = { offered: true, kept: false, number: null, since: null, removable: true };
  const { numbers } = answering(Response.json(mine), new Response(null, { status: 503 }));
  expect(await numbers.mine()).toEqual(mine);
  await expect(numbers.mine()).rejects.toThrow('503');
});

it('asks for a code, proves it and removes the number, each with the guard', async () => {
  const { fetching, numbers } = answering();
  expect(await numbers.ask('40612345')).toEqual({ ok: true });
  expect(await numbers.prove('40612345', '123456')).toEqual({ ok: true });
  expect(await numbers.remove()).toEqual({ ok: true });
  const body = (it: object) => JSON.stringify(it);
  expect(fetching.mock.calls).toEqual([
    ['/api/sign-in-number/code', { method: 'POST', headers: headers(), body: body({ number: '40612345' }) }],
    ['/api/sign-in-number', { method: 'PUT', headers: headers(), body: body({ number: '40612345', code: '123456' }) }],
    ['/api/sign-in-number', { method: 'DELETE', headers: headers() }],
  ]);
});

it('says what the server says when it is refused', async () => {
  const { numbers } = answering(Response.json({ detail: 'Somebody has it.' }, { status: 409 }));
  expect(await numbers.prove('40612345', '123456')).toMatchObject({ ok: false, said: 'Somebody has it.' });
});
