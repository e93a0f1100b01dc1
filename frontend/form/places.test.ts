import { expect, it, vi } from 'vitest';

vi.mock('../outbox/app-outbox', () => ({ phone: {} }));

const { placeName } = await import('./places');
const { enclosedPlaces } = await import('./enclosed-places');

it('a place that nobody knows is called what it is called behind the scenes', () => {
  expect(placeName(enclosedPlaces, 'gone')).toBe('gone');
  expect(placeName(undefined, 'leirfjord-leland')).toBe('leirfjord-leland');
});

it('some places come with the app', () => {
  expect(placeName(enclosedPlaces, 'leirfjord-leland')).toBe('Leland, Leirfjord');
});
