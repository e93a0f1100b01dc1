import { describe, expect, it } from 'vitest';
import { SignIn, safeReturn } from './sign-in';

const answering = (response: Response | Error, asked: Request[] = []): typeof fetch =>
  (async (address: string, init: RequestInit) => {
    asked.push(new Request(`http://heime.test${address}`, init));
    if (response instanceof Error) throw response;
    return response;
  }) as typeof fetch;

const headers = () => ({ 'X-XSRF-TOKEN': 'vakt' });
const door = (fetching: typeof fetch): SignIn => new SignIn(fetching, headers, () => 'nn');

describe('sign-in', () => {
  it('sends the digits of a code, whatever stands between them', async () => {
    const asked: Request[] = [];
    await door(answering(new Response(null, { status: 204 }), asked)).prove(' astrid@heime.example ', '123 456');
    expect(await asked[0]?.text()).toBe('username=astrid%40heime.example&token=123456');
    expect(asked[0]?.headers.get('X-XSRF-TOKEN')).toBe('vakt');
    expect(asked[0]?.headers.get('Accept-Language')).toBe('nn');
  });

  it('passes on the sentence that the server says', async () => {
    const refused = Response.json({ title: 'Koden er feil.' }, { status: 401 });
    expect(await door(answering(refused)).prove('a@heime.example', '1')).toEqual({
      ok: false,
      said: 'Koden er feil.',
      ofTheAnswer: true,
    });
  });

  it('knows a missing network from a refusal', async () => {
    const attempt = await door(answering(new TypeError('no network'))).askForCode('a@heime.example');
    expect(attempt).toEqual({ ok: false, offline: true });
  });

  it('is told where to go on to sign out at the provider, where one came through one', async () => {
    const next = 'https://idporten.example/logout';
    expect(await door(answering(Response.json({ next }))).signOut()).toEqual({ ok: true, next });
    expect(await door(answering(new Response(null, { status: 204 }))).signOut()).toEqual({ ok: true });
    expect(await door(answering(new TypeError('no network'))).signOut()).toEqual({ ok: false, offline: true });
  });

  it('has no code to show outside the demo', async () => {
    expect(await door(answering(new Response(null, { status: 404 }))).demoCode('a@heime.example')).toBeUndefined();
  });
});

describe('the way back after the sign-in', () => {
  it.each([
    ['/utboks?mitt=1', '/utboks?mitt=1'],
    ['https://elsewhere.example', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['/\t/elsewhere.example', '/'],
    ['//', '/'],
    [null, '/'],
  ])('for %s is %s', (wanted, to) => {
    expect(safeReturn(wanted)).toBe(to);
  });
});
