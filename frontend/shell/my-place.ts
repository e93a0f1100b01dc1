const placeAs = 'heime.place';
const cookieAs = 'heime-place';
const yearInSeconds = 31_536_000;

/** A place as a person chose it: the district, and its name for a phone that has nothing else. Both empty: none. */
export interface ChosenPlace {
  district: string;
  name: string;
}

/**
 * Where a person looks from, chosen once and remembered on this phone. The Flow half reads the district from a cookie,
 * so that a search begins where the start page does.
 */
export class MyPlace {
  constructor(
    private readonly keeping: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    private readonly page: { cookie: string },
    private readonly secure = globalThis.location?.protocol === 'https:',
  ) {}

  get place(): ChosenPlace | undefined {
    try {
      const kept = this.keeping.getItem(placeAs);
      return kept ? (JSON.parse(kept) as ChosenPlace) : undefined;
    } catch {
      return undefined;
    }
  }

  choose(place: ChosenPlace): void {
    try {
      this.keeping.setItem(placeAs, JSON.stringify(place));
    } catch {
      // A full phone remembers it in the cookie only.
    }
    this.#tell(place.district, yearInSeconds);
  }

  /** Makes the cookie last another year, and brings it back where only it was lost. */
  renew(): void {
    const { place } = this;
    if (place) {
      this.#tell(place.district, yearInSeconds);
    }
  }

  forget(): void {
    this.keeping.removeItem(placeAs);
    this.#tell('', 0);
  }

  #tell(district: string, seconds: number): void {
    this.page.cookie = `${cookieAs}=${encodeURIComponent(district)};path=/;max-age=${seconds};samesite=lax${this.secure ? ';secure' : ''}`;
  }
}
