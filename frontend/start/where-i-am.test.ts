import { describe, expect, it, vi } from 'vitest';
import { enclosedPlaces } from '../form/enclosed-places';

const loadAllTexts = vi.fn(async () => undefined);
vi.mock('../shell/texts', () => ({
  loadAllTexts,
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
}));

const { inWords, nearest, suggest } = await import('./where-i-am');

const at = (latitude: number, longitude: number): Geolocation =>
  ({
    getCurrentPosition: (found: PositionCallback) =>
      found({ coords: { latitude, longitude } } as unknown as GeolocationPosition),
  }) as Geolocation;

const refusing = {
  getCurrentPosition: (_: PositionCallback, refused: PositionErrorCallback) =>
    refused({ code: 1 } as GeolocationPositionError),
} as unknown as Geolocation;

describe('where I am', () => {
  it('suggests the district whose middle is nearest', async () => {
    expect(await suggest(enclosedPlaces, at(65.97, 12.3))).toMatchObject({ district: { id: 'heroy-silvalen' } });
    expect(await suggest(enclosedPlaces, at(69.58, 20.22))).toMatchObject({ district: { municipality: '5536' } });
  });

  it('suggests nothing far away from all of them', async () => {
    expect(await suggest(enclosedPlaces, at(59.91, 10.75))).toEqual({ why: 'far' });
  });

  it('says so when the phone does not tell', async () => {
    expect(await suggest(enclosedPlaces, refusing)).toEqual({ why: 'unknown' });
  });

  it('is worked out on the phone: nothing is asked for over the network', async () => {
    const network = vi.fn();
    vi.stubGlobal('fetch', network);
    await suggest(enclosedPlaces, at(65.97, 12.3));
    expect(network).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('passes over a place whose middle is not known', () => {
    const somewhere = { id: 'a', name: 'A', municipality: '1822' };
    expect(nearest([somewhere], 65.97, 12.3)).toBeUndefined();
  });
});

it('fetches the words for what it has found', async () => {
  const [district] = enclosedPlaces.districts;
  expect(await inWords(district && { district }, 'Leland')).toBe('start.place.suggested Leland');
  expect(await inWords({ why: 'far' }, '')).toBe('start.place.far');
  expect(await inWords(undefined, '')).toBe('start.place.unknown');
  expect(loadAllTexts).toHaveBeenCalledTimes(3);
});
