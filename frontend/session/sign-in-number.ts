import type { ProvedNumber } from '../api/bodies';
import { type Attempt, attempt } from './sign-in';

/** The mobile number that the person signs in with, as the server tells it. */
export interface SignInNumber {
  /** Whether numbers are signed in with here. */
  offered: boolean;
  /** Whether she has one. */
  kept: boolean;
  /** As it is written; null when there is none, or it cannot be read. */
  number: string | null;
  since: string | null;
  /** Whether she comes in without it, too. */
  removable: boolean;
}

const address = '/api/sign-in-number';

/** The number of the person who is signed in: asked for, proved with a code, removed. */
export class MySignInNumber {
  constructor(
    private readonly fetching: typeof fetch,
    private readonly headers: () => Record<string, string>,
  ) {}

  /** Throws without network. */
  async mine(): Promise<SignInNumber> {
    const response = await this.fetching(address, { headers: { Accept: 'application/json' } });
    if (!response.ok) {
      throw new Error(`${address} answered ${response.status}`);
    }
    return (await response.json()) as SignInNumber;
  }

  /** Has a code sent to a number. */
  ask(number: string): Promise<Attempt> {
    return attempt(() => this.#send('POST', `${address}/code`, { number }));
  }

  /** Makes the number hers, with the code that came to it. */
  prove(number: string, code: string): Promise<Attempt> {
    const body: ProvedNumber = { number, code };
    return attempt(() => this.#send('PUT', address, body));
  }

  remove(): Promise<Attempt> {
    return attempt(() => this.#send('DELETE', address));
  }

  #send(method: string, to: string, body?: object): Promise<Response> {
    return this.fetching(to, {
      method,
      headers: this.headers(),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }
}
