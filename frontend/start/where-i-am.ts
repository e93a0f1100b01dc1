import type { District, Places } from '../form/districts';
import { loadAllTexts, t } from '../shell/texts';

/** Further away than this from every district one is somewhere else. */
const farKm = 40;
const kmInADegree = 111.2;
const patienceMs = 15_000;
/** A position this old is as good: nobody changes district in ten minutes. */
const freshMs = 600_000;

export type Suggestion = { district: District } | { why: 'unknown' | 'far' };

/**
 * The district whose middle is nearest to where the phone is. The position is asked for only here, by the tap of a
 * button, and never leaves the phone: what is compared with it is on the phone already. A straight line does not know
 * the fjords, so it is a suggestion.
 */
export async function suggest(places: Places, geolocation: Geolocation): Promise<Suggestion> {
  try {
    const { coords } = await new Promise<GeolocationPosition>((found, refused) =>
      geolocation.getCurrentPosition(found, refused, { timeout: patienceMs, maximumAge: freshMs }),
    );
    const district = nearest(places.districts, coords.latitude, coords.longitude);
    return district ? { district } : { why: 'far' };
  } catch {
    return { why: 'unknown' };
  }
}

/** What is said of it; the words are fetched with it. */
export async function inWords(found: Suggestion | undefined, name: string): Promise<string> {
  await loadAllTexts();
  return found && 'district' in found
    ? t('start.place.suggested', name)
    : t(found?.why === 'far' ? 'start.place.far' : 'start.place.unknown');
}

export function nearest(districts: readonly District[], lat: number, lon: number): District | undefined {
  const known = districts
    .map((district) => ({ district, km: kmTo(district, lat, lon) }))
    .filter(({ km }) => km <= farKm)
    .toSorted((a, b) => a.km - b.km);
  return known[0]?.district;
}

/** On so small a piece of the earth a flat one will do. */
function kmTo(to: District, lat: number, lon: number): number {
  if (to.lat === undefined || to.lon === undefined) {
    return Number.POSITIVE_INFINITY;
  }
  const east = (to.lon - lon) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(to.lat - lat, east) * kmInADegree;
}
