import { html, type TemplateResult } from 'lit';

/** A district; the middle of it is approximate, and missing on a phone that has not asked for a long time. */
export interface District {
  id: string;
  name: string;
  municipality: string;
  lat?: number;
  lon?: number;
}

/** A municipality, with the numbers of those that one reaches from it within an hour, nearest first. */
export interface Municipality {
  number: string;
  name: string;
  /** In Southern Sámi, Northern Sámi and Kven; missing on a phone that has not asked for a long time. */
  names?: { sma?: string | undefined; se?: string | undefined; fkv?: string | undefined };
  /** Missing on a phone that has nothing but what came with the app. */
  near?: string[];
}

/** The municipalities and their districts, as /api/places tells them. */
export interface Places {
  municipalities: Municipality[];
  districts: District[];
}

/** "Leland, Leirfjord"; undefined when the phone does not know it. */
export function nameWithMunicipality(all: Places | undefined, id: string): string | undefined {
  const district = all?.districts.find((it) => it.id === id);
  const municipality = all?.municipalities.find((it) => it.number === district?.municipality);
  return district && municipality && `${district.name}, ${municipality.name}`;
}

/** All that people may call it: "Kåfjord – Gáivuotna – Kaivuono". */
export const fullName = ({ name, names }: Municipality): string =>
  [name, names?.sma, names?.se, names?.fkv].filter((it) => it).join(' – ');

/** First where somebody lives and what can be reached from there, then all others by name. */
export function around(all: Places, home: string | undefined): { near: Municipality[]; others: Municipality[] } {
  const own = all.districts.find((it) => it.id === home)?.municipality;
  const byNumber = new Map(all.municipalities.map((it) => [it.number, it]));
  const numbers = own ? [own, ...(byNumber.get(own)?.near ?? [])] : [];
  return {
    near: numbers.flatMap((it) => byNumber.get(it) ?? []),
    others: all.municipalities
      .filter((it) => !numbers.includes(it.number))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nb')),
  };
}

/** What can be chosen in the phone's own picker: districts by municipality, those around somebody's home first. */
export function districtOptions(all: Places | undefined, chosen: string, home: string | undefined): TemplateResult[] {
  const { near, others } = all ? around(all, home) : { near: [], others: [] };
  return [...near, ...others].map(
    (place) => html`<optgroup label=${fullName(place)}>
      ${all?.districts
        .filter((it) => it.municipality === place.number)
        .map((it) => html`<option value=${it.id} .selected=${it.id === chosen}>${it.name}</option>`)}
    </optgroup>`,
  );
}

/** Tells of the places at once as the phone has them, and again when there are newer ones. Their keeping is fetched only now. */
export async function findPlaces(tell: (all: Places) => void): Promise<void> {
  const { places } = await import('./places');
  tell(await places.here());
  void places.newer().then((newer) => newer && tell(newer));
}
