import { phone } from '../outbox/app-outbox';
import { fullName, type Places } from './districts';
import { Kept } from './kept';

/** The places on the phone. What came with the app is a chunk of its own, fetched only when there is nothing newer. */
export const places = new Kept<Places>(
  phone,
  (...call) => fetch(...call),
  '/api/places',
  async () => (await import('./enclosed-places')).enclosedPlaces,
);

/** The district's name with its municipality, or what it is called behind the scenes when it is not known. */
export const placeName = (all: Places | undefined, id: string): string => fullName(all, id) ?? id;

/** The names of districts alone, where their municipality goes without saying: "Leland · Leines". */
export const districtNames = (all: Places | undefined, ids: readonly string[]): string =>
  ids.map((id) => all?.districts.find((it) => it.id === id)?.name ?? id).join(' · ');
