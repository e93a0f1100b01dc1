import { describe, expect, it, vi } from 'vitest';
import { PasskeyDoor } from './passkey-door';
import { Passkeys } from './passkeys';

type Answers = Record<string, Response | Error>;

function server(answers: Answers, asked: Request[] = []): typeof fetch {
  return (async (address: string, init: RequestInit = {}) => {
    asked.push(new Request(`http://heime.test${address}`, init));
    const answer = answers[address] ?? new Response(null, { status: 404 });
    if (answer instanceof Error) throw answer;
    return answer;
  }) as typeof fetch;
}

const guard = () => ({ 'X-XSRF-TOKEN': 'vakt' });
const mine = (answers: Answers, asked: Request[] = []) => new Passkeys(server(answers, asked), guard, 'heime.test');
const key = { id: 'a', name: 'Mobilen', since: '2026-11-20T08:00:00Z', lastUsed: null };
const phone = (make: () => Promise<object>) => ({
  make: make as () => Promise<Record<string, unknown>>,
  use: async () => ({}),
  wait: async () => undefined,
});
const refusal = (name: string): Error => Object.assign(new Error(name), { name });

describe('my passkeys', () => {
  it('are listed, with whether this address makes new ones', async () => {
    const told = (relyingParty: string) => ({ '/api/passkeys': Response.json({ relyingParty, keys: [key] }) });
    expect(await mine(told('heime.test')).all()).toEqual({ keys: [key], here: true });
    expect(await mine(told('localhost')).all()).toEqual({ keys: [key], here: false });
    await expect(mine({ '/api/passkeys': new Response(null, { status: 503 }) }).all()).rejects.toThrow('503');
  });

  it('are named and removed with the guard of a changing call, the last only when it is said', async () => {
    const asked: Request[] = [];
    const ok = () => new Response(null, { status: 204 });
    const keys = mine({ '/api/passkeys/a': ok(), '/api/passkeys/a?last=true': ok() }, asked);
    expect(await keys.rename(key, 'Nettbrettet')).toEqual({ ok: true });
    expect(await keys.remove(key, false)).toEqual({ ok: true });
    expect(await keys.remove(key, true)).toEqual({ ok: true });
    expect(asked.map((it) => `${it.method} ${new URL(it.url).pathname}${new URL(it.url).search}`)).toEqual([
      'PUT /api/passkeys/a',
      'DELETE /api/passkeys/a',
      'DELETE /api/passkeys/a?last=true',
    ]);
    expect(await asked[0]?.json()).toEqual({ name: 'Nettbrettet' });
    expect(asked.every((it) => it.headers.get('X-XSRF-TOKEN') === 'vakt')).toBe(true);
  });

  it('are made by the phone as the server asks, and made known with a name', async () => {
    const asked: Request[] = [];
    const answers = {
      '/webauthn/register/options': Response.json({ challenge: 'c' }),
      '/webauthn/register': Response.json({ success: true }),
    };
    const make = vi.fn(async (_: object) => ({ id: 'a' }));
    const browser = { ...phone(async () => ({})), make };
    expect(await mine(answers, asked).make(browser, 'Chrome, Android')).toEqual({ ok: true });
    expect(make).toHaveBeenCalledWith({ challenge: 'c' });
    expect(await asked[1]?.json()).toEqual({ publicKey: { credential: { id: 'a' }, label: 'Chrome, Android' } });
  });

  it('are not made when the person says no, when there is one, when the server says no, or without network', async () => {
    const options = () => ({ '/webauthn/register/options': Response.json({}) });
    const no = phone(async () => Promise.reject(refusal('NotAllowedError')));
    expect(await mine(options()).make(no, 'x')).toEqual({ ok: false, why: 'stopped' });
    const there = phone(async () => Promise.reject(refusal('InvalidStateError')));
    expect(await mine(options()).make(there, 'x')).toEqual({ ok: false, why: 'here' });
    const yes = phone(async () => ({}));
    const refused = Response.json({ detail: 'Du har ti passnøkler.' }, { status: 422 });
    expect(await mine({ ...options(), '/webauthn/register': refused }).make(yes, 'x')).toEqual({
      ok: false,
      said: 'Du har ti passnøkler.',
      ofTheAnswer: true,
    });
    expect(await mine({ '/webauthn/register/options': new TypeError('no network') }).make(yes, 'x')).toEqual({
      ok: false,
      offline: true,
    });
  });
});

describe('the door for passkeys', () => {
  const door = (answers: Answers, asked: Request[] = []) =>
    new PasskeyDoor(server(answers, asked), guard, 'heime.test');

  it('is there where the server takes passkeys of this host', async () => {
    const asks = (rpId: string) => ({ '/webauthn/authenticate/options': Response.json({ rpId, challenge: 'c' }) });
    expect(await door(asks('heime.test')).asks()).toEqual({ rpId: 'heime.test', challenge: 'c' });
    expect(await door(asks('localhost')).asks()).toBeUndefined();
    expect(await door({}).asks()).toBeUndefined();
  });

  it('sends what was signed with the guard, and passes on what the server says', async () => {
    const asked: Request[] = [];
    const refused = Response.json({ detail: 'Logg inn med kode i stedet.' }, { status: 401 });
    expect(await door({ '/login/webauthn': refused }, asked).prove({ id: 'a' })).toEqual({
      ok: false,
      said: 'Logg inn med kode i stedet.',
      ofTheAnswer: true,
    });
    expect(await asked[0]?.json()).toEqual({ id: 'a' });
    expect(asked[0]?.headers.get('X-XSRF-TOKEN')).toBe('vakt');
  });
});
