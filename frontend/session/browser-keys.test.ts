import { afterEach, expect, it, vi } from 'vitest';
import { belongHere, browserKeys } from './browser-keys';

class FakeCredential {
  static parseCreationOptionsFromJSON = (asked: object) => ({ ...asked, read: true });
  static parseRequestOptionsFromJSON = (asked: object) => ({ ...asked, read: true });
  static isConditionalMediationAvailable = async () => conditional;
  toJSON = () => ({ id: 'a' });
}
let conditional = true;

afterEach(() => vi.unstubAllGlobals());

function aBrowser(credentials: object): void {
  vi.stubGlobal('PublicKeyCredential', FakeCredential);
  vi.stubGlobal('navigator', { credentials });
}

it.each([
  ['heime.example', 'heime.example', true],
  ['heime.example', 'vefsn.heime.example', true],
  ['heime.example', 'evilheime.example', false],
  ['localhost', 'heime.example', false],
  [undefined, 'heime.example', false],
])('passkeys of %s on a page of %s: %s', (relyingParty, host, fit) => {
  expect(belongHere(relyingParty, host)).toBe(fit);
});

it('are unknown to a browser that has none, or cannot write them down', () => {
  expect(browserKeys()).toBeUndefined();
  vi.stubGlobal('PublicKeyCredential', class {});
  expect(browserKeys()).toBeUndefined();
});

it('are made and used as the server has asked', async () => {
  const create = vi.fn(async () => new FakeCredential());
  const get = vi.fn(async () => new FakeCredential());
  aBrowser({ create, get });
  expect(await browserKeys()?.make({ challenge: 'c' })).toEqual({ id: 'a' });
  expect(create).toHaveBeenCalledWith({ publicKey: { challenge: 'c', read: true } });
  expect(await browserKeys()?.use({ challenge: 'd' })).toEqual({ id: 'a' });
  expect(get).toHaveBeenCalledWith({ publicKey: { challenge: 'd', read: true } });
});

it('wait in the field where the browser can, until they are stopped', async () => {
  const get = vi.fn(async () => new FakeCredential());
  aBrowser({ get });
  const stop = new AbortController();
  expect(await browserKeys()?.wait({}, stop.signal)).toEqual({ id: 'a' });
  expect(get).toHaveBeenCalledWith({ publicKey: { read: true }, mediation: 'conditional', signal: stop.signal });

  get.mockClear();
  conditional = false;
  expect(await browserKeys()?.wait({}, stop.signal)).toBeUndefined();
  conditional = true;
  stop.abort();
  expect(await browserKeys()?.wait({}, stop.signal)).toBeUndefined();
  expect(get).not.toHaveBeenCalled();
});

it('say so when the phone gives none', async () => {
  aBrowser({ get: async () => null });
  await expect(browserKeys()?.use({})).rejects.toThrow('no passkey');
});
