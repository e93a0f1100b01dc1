import { expect, it, vi } from 'vitest';

vi.mock('../outbox/app-outbox', () => ({ phone: {} }));

const { municipalitiesFirst, placeName } = await import('./places');
const { enclosedPlaces } = await import('./enclosed-places');

const all = {
  municipalities: [
    { number: '1827', name: 'Dønna' },
    { number: '1822', name: 'Leirfjord' },
    { number: '1820', name: 'Alstahaug' },
  ],
  districts: [{ id: 'leirfjord-leland', name: 'Leland', municipality: '1822' }],
};

it('a district is named with its municipality', () => {
  expect(placeName(all, 'leirfjord-leland')).toBe('Leland, Leirfjord');
  expect(placeName(all, 'gone')).toBe('gone');
  expect(placeName(undefined, 'leirfjord-leland')).toBe('leirfjord-leland');
});

it('where the person lives comes first', () => {
  const names = (district?: string) => municipalitiesFirst(all, district).map((it) => it.name);
  expect(names('leirfjord-leland')).toEqual(['Leirfjord', 'Alstahaug', 'Dønna']);
  expect(names()).toEqual(['Alstahaug', 'Dønna', 'Leirfjord']);
});

it('some places come with the app', () => {
  expect(placeName(enclosedPlaces, 'leirfjord-leland')).toBe('Leland, Leirfjord');
});
