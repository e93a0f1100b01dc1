import { expect, it } from 'vitest';
import { ProviderWay } from './provider-way';

function tab(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

it('leads to the provider, and back to where one was heading', () => {
  const way = new ProviderWay(tab());
  expect(way.leave('idporten', `?til=${encodeURIComponent('/utboks?mitt=a')}`)).toBe('/oauth2/authorization/idporten');
  expect(way.back('?inne')).toEqual({ to: '/utboks?mitt=a', signedIn: true });
});

it('forgets where one was heading earlier', () => {
  const way = new ProviderWay(tab());
  way.leave('idporten', '?til=%2Fmeg');
  way.leave('idporten', '');
  expect(way.back('?inne')).toEqual({ to: null, signedIn: true });
});

it('comes back with a reason it has words for, whatever the address says', () => {
  const way = new ProviderWay(tab());
  way.leave('idporten', '?til=%2Fmeg');
  expect(way.back('?ikke-inne=level')).toEqual({ to: '/meg', signedIn: false, why: 'level' });
  expect(way.back('?ikke-inne=<b>')).toEqual({ to: '/meg', signedIn: false, why: 'otherwise' });
});

it('knows who comes from somewhere else', () => {
  expect(new ProviderWay(tab()).back('?til=%2Fmeg')).toBeUndefined();
});

it('leads also from a tab that keeps nothing', () => {
  const closed = () => {
    throw new Error('denied');
  };
  const way = new ProviderWay({ getItem: closed, setItem: closed, removeItem: closed });
  expect(way.leave('entra', '?til=%2Fmeg')).toBe('/oauth2/authorization/entra');
  expect(way.back('?inne')).toEqual({ to: null, signedIn: true });
});
