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
const staff = vi.hoisted(() => ({ is: false }));
vi.mock('../shell/session', () => ({
  currentSession: () => ({ hats: [], actsFor }),
  refreshSession,
  isStaff: () => staff.is,
}));

const { actingFor, forWhom, isOnHerWord, nameOfSomebody, tFor } = await import('./acting-for');

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

const begun = { step: 1, isNew: true, values: { onBehalfOf: '' } };

function ways(asked: typeof begun, area = 'NEEDS'): [string, string][] {
  const place = document.createElement('div');
  render(forWhom(asked, '/trenger-hjelp', area), place);
  return [...place.querySelectorAll('a')].map((a) => [a.getAttribute('href') ?? '', a.textContent ?? '']);
}

it('leads a next of kin to the same form for whom she may act, where she begins', () => {
  expect(ways(begun)).toEqual([['/trenger-hjelp?for=a', 'proxy.instead.for Astrid Nilsen']]);
});

it('leads nowhere once she has begun, in what is registered, and where she may not act', () => {
  expect(ways({ ...begun, step: 2 })).toEqual([]);
  expect(ways({ ...begun, isNew: false })).toEqual([]);
  expect(ways({ ...begun, values: { onBehalfOf: 'a' } })).toEqual([]);
  expect(ways(begun, 'DIGITAL_CARE')).toEqual([]);
});

it('asks in her name when it is for her, also when the phone does not know it, and says “you” else', () => {
  expect(tFor('a', 'need.form.when.title')).toBe('need.form.when.title.for Astrid Nilsen');
  expect(tFor('b', 'need.form.when.title')).toBe('need.form.when.title.for form.somebody');
  expect(tFor('a', 'need.preview.no-name', 'Leland')).toBe('need.preview.no-name.for Leland Astrid Nilsen');
  expect(tFor('', 'need.form.when.title')).toBe('need.form.when.title');
});

it('knows a talk from a next of kin, also when it is over and the phone knows her no more', () => {
  expect(isOnHerWord('s')).toBe(true);
  expect(isOnHerWord('a')).toBe(false);
  expect(isOnHerWord('gone')).toBe(false);
  staff.is = true;
  expect(isOnHerWord('a')).toBe(false);
  expect(isOnHerWord('gone')).toBe(true);
  expect(isOnHerWord('')).toBe(false);
});
