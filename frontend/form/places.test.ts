import { expect, it, vi } from 'vitest';

vi.mock('../outbox/app-outbox', () => ({ phone: {} }));
vi.mock('../shell/texts', () => ({ t: (key: string, ...of: unknown[]) => [key, ...of].join(' ') }));

const { placeName, placesInShort, placesInWords } = await import('./places');
const { enclosedPlaces } = await import('./enclosed-places');

it('a place that nobody knows is called what it is called behind the scenes', () => {
  expect(placeName(enclosedPlaces, 'gone')).toBe('gone');
  expect(placeName(undefined, 'leirfjord-leland')).toBe('leirfjord-leland');
});

it('some places come with the app', () => {
  expect(placeName(enclosedPlaces, 'leirfjord-leland')).toBe('Leland, Leirfjord');
});

const all = {
  municipalities: [
    { number: '1', name: 'Leirfjord' },
    { number: '2', name: 'Dønna' },
  ],
  districts: [
    { id: 'leland', name: 'Leland', municipality: '1' },
    { id: 'leines', name: 'Leines', municipality: '1' },
    { id: 'bardal', name: 'Bardal', municipality: '1' },
    { id: 'bjørn', name: 'Bjørn', municipality: '2' },
    { id: 'vandve', name: 'Vandve', municipality: '2' },
  ],
};

it.each([
  [['leland', 'bardal', 'leines'], ['form.districts.whole Leirfjord'], 'form.districts.whole Leirfjord'],
  [['leland', 'leines'], ['Leirfjord: Leland, Leines'], 'Leirfjord: Leland, Leines'],
  [['leland', 'bjørn'], ['Leland, Leirfjord', 'Bjørn, Dønna'], 'Leland, Leirfjord · Bjørn, Dønna'],
  [
    ['bjørn', 'leland', 'leines', 'vandve'],
    ['form.districts.whole Dønna', 'Leirfjord: Leland, Leines'],
    'form.preview.places 4',
  ],
  [['gone'], ['gone'], 'gone'],
])('%j are told by municipality: %j, and in short: %s', (ids, words, short) => {
  expect(placesInWords(all, ids)).toEqual(words);
  expect(placesInShort(all, ids)).toBe(short);
});
