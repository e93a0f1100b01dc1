import type { Places } from '../form/places';

/** Asks the server; without network what came with the app. */
export async function fetchPlaces(): Promise<Places> {
  try {
    const response = await fetch('/api/places', { headers: { Accept: 'application/json' } });
    if (response.ok) {
      return (await response.json()) as Places;
    }
  } catch {
    // No network.
  }
  return (await import('../form/enclosed-places')).enclosedPlaces;
}
