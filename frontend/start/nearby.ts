import type { Occasion } from './coming';

/** How many are kept: some of them are today on another day than the one on which they were fetched. */
const fetched = 12;

/** One thing near the person, as /api/nearby tells it; how far it is in minutes. */
export interface NearbyCard {
  id: string;
  title: string;
  step: string;
  icon: string;
  provider?: string | null;
  place?: string | null;
  minutes?: number | null;
  withBoat: boolean;
  days: string[];
  /** The next times it is, the soonest first. What an older app has kept has none. */
  coming?: Occasion[];
  when?: string | null;
  price?: string | null;
  /** The day on which somebody last vouched for it. */
  confirmed?: string | null;
  url: string;
}

interface Kept {
  district: string;
  language: string;
  cards: readonly NearbyCard[];
}

const keptAs = 'heime.nearby';

/** What is near: at once what the phone has kept, then what is newer. */
export class Nearby {
  cards: readonly NearbyCard[] | undefined;
  #failed = false;
  #asking: { what: string; answer: Promise<boolean> } | undefined;

  constructor(
    private readonly keeping: Pick<Storage, 'getItem' | 'setItem'>,
    private readonly fetching: typeof fetch,
  ) {}

  /** The server could not be asked, and the phone has nothing either. */
  get outOfReach(): boolean {
    return this.#failed && !this.cards;
  }

  /** Shows what is kept for this place and language, if anything. */
  recall(district: string, language: string): void {
    const kept = this.#read();
    this.cards = kept && kept.district === district && kept.language === language ? kept.cards : undefined;
  }

  /**
   * Asks the server, once at a time for the same place and language; an answer for an earlier place comes too late.
   *
   * @returns whether the cards are now as the server has them
   */
  refresh(district: string, language: string): Promise<boolean> {
    const what = `${district} ${language}`;
    if (this.#asking?.what !== what) {
      const asking = { what, answer: Promise.resolve(false) };
      this.#asking = asking;
      this.#failed = false;
      asking.answer = this.#ask(district, language, () => this.#asking === asking);
    }
    return this.#asking.answer;
  }

  async #ask(district: string, language: string, isWanted: () => boolean): Promise<boolean> {
    try {
      const where = district ? `district=${encodeURIComponent(district)}&` : '';
      const response = await this.fetching(`/api/nearby?${where}limit=${fetched}`, {
        headers: { Accept: 'application/json', 'Accept-Language': language },
      });
      if (!response.ok) {
        throw new Error(`/api/nearby answered ${response.status}`);
      }
      const cards = (await response.json()) as NearbyCard[];
      if (isWanted()) {
        this.cards = cards;
        this.#write({ district, language, cards });
        return true;
      }
    } catch {
      if (isWanted()) {
        this.#failed = true;
      }
    } finally {
      if (isWanted()) {
        this.#asking = undefined;
      }
    }
    return false;
  }

  #read(): Kept | undefined {
    try {
      const text = this.keeping.getItem(keptAs);
      return text ? (JSON.parse(text) as Kept) : undefined;
    } catch {
      return undefined;
    }
  }

  #write(kept: Kept): void {
    try {
      this.keeping.setItem(keptAs, JSON.stringify(kept));
    } catch {
      // A full phone keeps nothing; with network everything still works.
    }
  }
}
