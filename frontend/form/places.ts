import { phone } from '../outbox/app-outbox';
import { t } from '../shell/texts';
import { nameWithMunicipality, type Places } from './districts';
import { Kept } from './kept';

/** The places on the phone. What came with the app is a chunk of its own, fetched only when there is nothing newer. */
export const places = new Kept<Places>(
  phone,
  (...call) => fetch(...call),
  '/api/places',
  async () => (await import('./enclosed-places')).enclosedPlaces,
);

/** The district's name with its municipality, or what it is called behind the scenes when it is not known. */
export const placeName = (all: Places | undefined, id: string): string => nameWithMunicipality(all, id) ?? id;

/** The names of districts alone, where their municipality goes without saying: "Leland · Leines". */
export const districtNames = (all: Places | undefined, ids: readonly string[]): string => namesOf(all, ids).join(' · ');

const namesOf = (all: Places | undefined, ids: readonly string[]): string[] =>
  ids.map((id) => all?.districts.find((it) => it.id === id)?.name ?? id);

/** Chosen districts as one says them, one after the other by municipality: "Hele Leirfjord", "Dønna: Bjørn, Vandve". */
export function placesInWords(all: Places | undefined, ids: readonly string[]): string[] {
  const municipalityOf = (id: string): string | undefined => all?.districts.find((it) => it.id === id)?.municipality;
  return [...new Set(ids.map(municipalityOf))].flatMap((number) => {
    const chosen = ids.filter((id) => municipalityOf(id) === number);
    const municipality = all?.municipalities.find((it) => it.number === number);
    if (!municipality || chosen.length === 1) return chosen.map((id) => placeName(all, id));
    return isWhole(all, number, chosen)
      ? t('form.districts.whole', municipality.name)
      : `${municipality.name}: ${namesOf(all, chosen).join(', ')}`;
  });
}

/** The same where there is little room: more than two places are told as a number, unless they are a whole municipality. */
export function placesInShort(all: Places | undefined, ids: readonly string[]): string {
  const words = placesInWords(all, ids);
  const [first] = ids;
  const one = words.length === 1 && isWhole(all, all?.districts.find((it) => it.id === first)?.municipality, ids);
  return ids.length > 2 && !one ? t('form.preview.places', ids.length) : words.join(' · ');
}

const isWhole = (all: Places | undefined, municipality: string | undefined, ids: readonly string[]): boolean =>
  all?.districts.filter((it) => it.municipality === municipality).length === ids.length;
