import { districts } from '../../src/main/resources/places/districts.json';
import { municipalities } from '../../src/main/resources/places/municipalities.json';
import type { Places } from './districts';

/** The places as they were when the app was built: for a phone that has never had network since. */
export const enclosedPlaces: Places = {
  municipalities: municipalities.map(({ number, name, names }) => ({ number, name, names })),
  districts: districts.map(({ id, name, municipality, lat, lon }) => ({ id, name, municipality, lat, lon })),
};
