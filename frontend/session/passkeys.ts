import type { PasskeyName } from '../api/bodies';
import { belongHere, type BrowserKeys, type Written } from './browser-keys';
import { type Attempt, attempt } from './sign-in';

export interface Passkey {
  id: string;
  name: string;
  since: string;
  /** Null until the first sign-in with it. */
  lastUsed: string | null;
}

/** How making one went: as any attempt, or the person said no, or the phone has one already. */
export type Made = Attempt | { ok: false; why: 'stopped' | 'here' };

/** The passkeys of the person who is signed in. */
export class Passkeys {
  constructor(
    private readonly fetching: typeof fetch,
    private readonly headers: () => Record<string, string>,
    private readonly host: string,
  ) {}

  /** The newest first, and whether new ones are made on this address. Throws without network. */
  async all(): Promise<{ keys: Passkey[]; here: boolean }> {
    const response = await this.fetching('/api/passkeys', { headers: { Accept: 'application/json' } });
    if (!response.ok) {
      throw new Error(`/api/passkeys answered ${response.status}`);
    }
    const told = (await response.json()) as { keys: Passkey[]; relyingParty: string };
    return { keys: told.keys, here: belongHere(told.relyingParty, this.host) };
  }

  rename(key: Passkey, name: string): Promise<Attempt> {
    const body: PasskeyName = { name };
    return attempt(() => this.#send('PUT', `/api/passkeys/${key.id}`, body));
  }

  /** @param last whether the person has been told that it is her last one */
  remove(key: Passkey, last: boolean): Promise<Attempt> {
    return attempt(() => this.#send('DELETE', `/api/passkeys/${key.id}${last ? '?last=true' : ''}`));
  }

  /** Lets the phone make one and makes it known. */
  async make(keys: BrowserKeys, name: string): Promise<Made> {
    let asked: Written | undefined;
    const asking = await attempt(async () => {
      const response = await this.#send('POST', '/webauthn/register/options');
      asked = response.ok ? ((await response.json()) as Written) : undefined;
      return response;
    });
    if (!asked) {
      return asking;
    }
    let credential: Written;
    try {
      credential = await keys.make(asked);
    } catch (refused) {
      return { ok: false, why: isThere(refused) ? 'here' : 'stopped' };
    }
    return attempt(() => this.#send('POST', '/webauthn/register', { publicKey: { credential, label: name } }));
  }

  #send(method: string, address: string, body?: object): Promise<Response> {
    return this.fetching(address, {
      method,
      headers: this.headers(),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }
}

const isThere = (refused: unknown): boolean => refused instanceof Error && refused.name === 'InvalidStateError';
