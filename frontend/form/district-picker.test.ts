// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, it, vi } from 'vitest';
import type { Places } from './districts';
import type { FormFlow } from './form-flow';

vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
  language: () => 'nb',
}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));

const { districtsPicker } = await import('./district-picker');

const all: Places = {
  municipalities: [
    { number: '1822', name: 'Leirfjord', near: ['1820'] },
    { number: '1813', name: 'Brønnøy' },
    { number: '1820', name: 'Alstahaug' },
  ],
  districts: [
    { id: 'leirfjord-leland', name: 'Leland', municipality: '1822' },
    { id: 'leirfjord-leines', name: 'Leines', municipality: '1822' },
    { id: 'sandnessjoen', name: 'Sandnessjøen', municipality: '1820' },
    { id: 'bronnoysund', name: 'Brønnøysund', municipality: '1813' },
  ],
};

function picker(districts: string[], home?: string, places: Places = all) {
  const change = vi.fn();
  const flow = { values: { districts }, problems: [], author: { district: home }, change };
  const page = document.createElement('div');
  render(districtsPicker(flow as unknown as FormFlow<{ districts: string[] }>, places, { label: 'Hvor' }), page);
  const names = (selector: string) =>
    [...page.querySelectorAll(selector)].map((it) => it.querySelector('summary span')?.textContent);
  return { page, change, names };
}

it('shows one’s own municipality open and its neighbours, and all others under one line', () => {
  const { page, names } = picker([], 'leirfjord-leland');
  expect(names('.rows > details')).toEqual(['Leirfjord', 'Alstahaug', 'form.districts.more', 'Brønnøy']);
  expect(names('.more .fold')).toEqual(['Brønnøy']);
  expect(names('details[open]')).toEqual(['Leirfjord']);
  expect(page.querySelector<HTMLDetailsElement>('.more')?.open).toBe(false);
});

it('calls a municipality by all its names', () => {
  const kafjord: Places = {
    municipalities: [{ number: '5540', name: 'Kåfjord', names: { se: 'Gáivuotna', fkv: 'Kaivuono' } }],
    districts: [{ id: 'kafjord-olderdalen', name: 'Olderdalen', municipality: '5540' }],
  };
  expect(picker([], undefined, kafjord).names('details')).toEqual(['Kåfjord – Gáivuotna – Kaivuono']);
});

it('opens that line when something below it is chosen', () => {
  expect(picker(['bronnoysund'], 'leirfjord-leland').names('details[open]')).toEqual([
    'Leirfjord',
    'form.districts.more',
    'Brønnøy',
  ]);
});

it('shows them all to whoever has not said where home is', () => {
  const { page, names } = picker([]);
  expect(names('details')).toEqual(['Alstahaug', 'Brønnøy', 'Leirfjord']);
  expect(page.querySelector('.more')).toBeNull();
});

it('one tick takes a whole municipality, and lets go of it', () => {
  const none = picker([], 'leirfjord-leland');
  none.page.querySelector('input[value="1822"]')?.dispatchEvent(new Event('change'));
  expect(none.change).toHaveBeenCalledWith({ districts: ['leirfjord-leland', 'leirfjord-leines'] });

  const both = picker(['leirfjord-leland', 'leirfjord-leines'], 'leirfjord-leland');
  both.page.querySelector('input[value="1822"]')?.dispatchEvent(new Event('change'));
  expect(both.change).toHaveBeenCalledWith({ districts: [] });
});
