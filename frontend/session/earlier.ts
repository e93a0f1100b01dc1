import type { ProvedBefore } from '../api/bodies';
import { type Attempt, attempt } from './sign-in';

/** What the person was here before by what she has proved, and what comes of it. */
export type What = 'HERS' | 'NOBODY' | 'FROM_THERE' | 'JOINS' | 'BOTH';

export interface Found {
  what: What;
  /** With what she signs in no more afterwards. */
  loses: string[];
}

const address = '/api/here-before';

/** An account that the person had before: asked for by an address or a number, found with a code, joined with a yes. */
export class Earlier {
  constructor(
    private readonly fetching: typeof fetch,
    private readonly headers: () => Record<string, string>,
  ) {}

  /** Has a code sent. The answer is the same whether or not anybody is known by it. */
  ask(reached: string): Promise<Attempt> {
    return attempt(() => this.#send('POST', `${address}/code`, { reached }));
  }

  /** What would come of it; nothing is changed. */
  look(reached: string, code: string): Promise<Attempt & { found?: Found }> {
    return this.#found('POST', `${address}/look`, { reached, code });
  }

  /** She has said yes. */
  accept(reached: string, code: string): Promise<Attempt & { found?: Found }> {
    return this.#found('PUT', address, { reached, code });
  }

  async #found(method: string, to: string, body: ProvedBefore): Promise<Attempt & { found?: Found }> {
    let found: Found | undefined;
    const done = await attempt(async () => {
      const response = await this.#send(method, to, body);
      if (response.ok) {
        found = (await response.clone().json()) as Found;
      }
      return response;
    });
    return found ? { ...done, found } : done;
  }

  #send(method: string, to: string, body: object): Promise<Response> {
    return this.fetching(to, { method, headers: this.headers(), body: JSON.stringify(body) });
  }
}
