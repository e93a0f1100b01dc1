/** The municipalities and their districts, as far as choosing a place needs them. */
export interface PlaceList {
  municipalities: { number: string; name: string }[];
  districts: { id: string; name: string; municipality: string }[];
}

/** Asks the server; without network what came with the app. */
export async function fetchPlaces(): Promise<PlaceList> {
  try {
    const response = await fetch('/api/places', { headers: { Accept: 'application/json' } });
    if (response.ok) {
      return (await response.json()) as PlaceList;
    }
  } catch {
    // No network.
  }
  return (await import('../form/enclosed-places')).enclosedPlaces;
}
