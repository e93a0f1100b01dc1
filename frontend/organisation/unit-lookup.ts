import type { ReactiveControllerHost } from 'lit';
import { isOrganisationNumber } from './organisation-number';

/** What Enhetsregisteret says of a number, as /api/units tells it. */
export interface Unit {
  status: 'FOUND' | 'CLOSED' | 'UNKNOWN' | 'WAITING';
  name?: string | null;
  address?: string | null;
}

/**
 * Looks a number up as soon as it is whole, once. Without network, or where the register is not asked, nothing is said: one
 * goes on all the same.
 */
export class UnitLookup {
  #asked = '';
  #unit: Unit | undefined;

  constructor(
    private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    private readonly fetching: typeof fetch = (...call) => fetch(...call),
  ) {}

  /** What is known of the number that stands in the field now. */
  of(typed: string): Unit | undefined {
    const number = isOrganisationNumber(typed) ? typed.replace(/\D/g, '') : '';
    if (number !== this.#asked) {
      this.#asked = number;
      this.#unit = undefined;
      void this.#ask(number);
    }
    return this.#unit;
  }

  async #ask(number: string): Promise<void> {
    if (number) {
      const unit = await this.#told(number);
      // another may have been typed meanwhile
      if (number === this.#asked) {
        this.#unit = unit;
        this.host.requestUpdate();
      }
    }
  }

  async #told(number: string): Promise<Unit | undefined> {
    try {
      const answer = await this.fetching(`/api/units/${number}`);
      return answer.status === 200 ? ((await answer.json()) as Unit) : undefined;
    } catch {
      return undefined;
    }
  }
}
