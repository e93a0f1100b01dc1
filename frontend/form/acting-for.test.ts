// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, it, vi } from 'vitest';

const actsFor = [
  { id: 'a', name: 'Astrid Nilsen', areas: ['NEEDS'] },
  { id: 's', name: 'Solrun Vollen', areas: [], talk: 'PHONE' },
];
vi.mock('../shell/texts', () => ({ t: (key: string, ...words: string[]) => [key, ...words].join(' ') }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
const refreshSession = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('../shell/session', () => ({ currentSession: () => ({ hats: [], actsFor }), refreshSession }));

const { actingFor, nameOfSomebody } = await import('./acting-for');

function said(id: string): string | undefined {
  const place = document.createElement('div');
  render(actingFor(id), place);
  return place.querySelector('.acting-for')?.textContent?.trim();
}

it('says for whom a form is filled in, by what the phone knows of the session', () => {
  expect(said('a')).toBe('proxy.acting-for Astrid Nilsen');
  expect(nameOfSomebody('a')).toBe('Astrid Nilsen');
});

it('says in a talk that it is registered for her', () => {
  expect(said('s')).toBe('talk.acting-for Solrun Vollen');
});

it('says that it is for somebody, and asks once who, when the phone does not know her name', () => {
  expect(said('b')).toBe('proxy.acting-for.somebody');
  expect(said('b')).toBe('proxy.acting-for.somebody');
  expect(refreshSession).toHaveBeenCalledOnce();
  expect(nameOfSomebody('b')).toBe('');
});

it('says nothing of what is one’s own', () => {
  expect(said('')).toBeUndefined();
});
