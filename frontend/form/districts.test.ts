// @vitest-environment happy-dom
import { html, render } from 'lit';
import { expect, it } from 'vitest';
import { around, districtOptions, fullName, nameWithMunicipality, type Places } from './districts';
import { enclosedPlaces } from './enclosed-places';

const all: Places = {
  municipalities: [
    { number: '1827', name: 'Dønna' },
    { number: '1813', name: 'Brønnøy' },
    { number: '1822', name: 'Leirfjord', near: ['1820', '1827'] },
    { number: '1820', name: 'Alstahaug' },
  ],
  districts: [
    { id: 'donna-bjorn', name: 'Bjørn', municipality: '1827' },
    { id: 'leirfjord-leland', name: 'Leland', municipality: '1822' },
    { id: 'leirfjord-leines', name: 'Leines', municipality: '1822' },
    { id: 'gone', name: 'Borte', municipality: '9999' },
  ],
};

it('a district is named with its municipality, if the phone knows both', () => {
  expect(nameWithMunicipality(all, 'leirfjord-leland')).toBe('Leland, Leirfjord');
  expect(nameWithMunicipality(all, 'gone')).toBeUndefined();
  expect(nameWithMunicipality(undefined, 'leirfjord-leland')).toBeUndefined();
});

it('a municipality is called by all its names, Norwegian first', () => {
  expect(fullName({ number: '5540', name: 'Kåfjord', names: { fkv: 'Kaivuono', se: 'Gáivuotna' } })).toBe(
    'Kåfjord – Gáivuotna – Kaivuono',
  );
  expect(fullName({ number: '1826', name: 'Hattfjelldal', names: { sma: 'Aarborte' } })).toBe(
    'Hattfjelldal – Aarborte',
  );
  expect(fullName({ number: '1822', name: 'Leirfjord', names: {} })).toBe('Leirfjord');
  expect(fullName({ number: '1822', name: 'Leirfjord' })).toBe('Leirfjord');
});

it('where somebody lives comes first, then what is near it, then all others by name', () => {
  const names = (home?: string) => {
    const { near, others } = around(all, home);
    return [near, others].map((some) => some.map((it) => it.name));
  };
  expect(names('leirfjord-leland')).toEqual([['Leirfjord', 'Alstahaug', 'Dønna'], ['Brønnøy']]);
  expect(names('donna-bjorn')).toEqual([['Dønna'], ['Alstahaug', 'Brønnøy', 'Leirfjord']]);
  expect(names()).toEqual([[], ['Alstahaug', 'Brønnøy', 'Dønna', 'Leirfjord']]);
});

it('a picker shows those around home first, and what is chosen also after another one was picked by hand', () => {
  const page = document.createElement('div');
  const draw = (chosen: string) => {
    render(html`<select>${districtOptions(all, chosen, 'leirfjord-leland')}</select>`, page);
    return page.querySelector('select') as HTMLSelectElement;
  };
  const select = draw('leirfjord-leland');
  expect([...select.querySelectorAll('optgroup')].map((it) => it.label)).toEqual([
    'Leirfjord',
    'Alstahaug',
    'Dønna',
    'Brønnøy',
  ]);
  select.value = 'donna-bjorn';
  expect(draw('leirfjord-leines').value).toBe('leirfjord-leines');
});

it('a picker calls each municipality by all its names, also on a phone that has never asked', () => {
  const page = document.createElement('div');
  render(html`<select>${districtOptions(enclosedPlaces, 'kafjord-olderdalen', undefined)}</select>`, page);
  expect([...page.querySelectorAll('optgroup')].map((it) => it.label)).toEqual(
    expect.arrayContaining(['Kåfjord – Gáivuotna – Kaivuono', 'Rana – Raane', 'Leirfjord']),
  );
});
