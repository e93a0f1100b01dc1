import { phone } from '../outbox/app-outbox';
import { Kept } from './kept';

/** A district; the middle of it is approximate, and missing on a phone that has not asked for a long time. */
export interface District {
  id: string;
  name: string;
  municipality: string;
  lat?: number;
  lon?: number;
}

/** The municipalities and their districts, as /api/places tells them. */
export interface Places {
  municipalities: { number: string; name: string }[];
  districts: District[];
}

/** The places on the phone. What came with the app is a chunk of its own, fetched only when there is nothing newer. */
export const places = new Kept<Places>(
  phone,
  (...call) => fetch(...call),
  '/api/places',
  async () => (await import('./enclosed-places')).enclosedPlaces,
);

/** The district's name with its municipality: "Leland, Leirfjord". */
export function placeName(all: Places | undefined, id: string): string {
  const district = all?.districts.find((it) => it.id === id);
  const municipality = all?.municipalities.find((it) => it.number === district?.municipality);
  return [district?.name, municipality?.name].filter(Boolean).join(', ') || id;
}

/** The names of districts alone, where their municipality goes without saying: "Leland · Leines". */
export const districtNames = (all: Places | undefined, ids: readonly string[]): string =>
  ids.map((id) => all?.districts.find((it) => it.id === id)?.name ?? id).join(' · ');

/** Where the person lives first, then by name. */
export function municipalitiesFirst(all: Places, district: string | undefined): Places['municipalities'] {
  const home = all.districts.find((it) => it.id === district)?.municipality;
  return all.municipalities.toSorted(
    (a, b) => Number(b.number === home) - Number(a.number === home) || a.name.localeCompare(b.name, 'nb'),
  );
}
