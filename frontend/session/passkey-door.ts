import { belongHere, type Written } from './browser-keys';
import { type Attempt, attempt } from './sign-in';

/** Sign-in with a passkey: what the server asks, and the way to prove it. What follows is as after a code. */
export class PasskeyDoor {
  constructor(
    private readonly fetching: typeof fetch,
    private readonly headers: () => Record<string, string>,
    private readonly host: string,
  ) {}

  /** What a passkey has to sign; undefined where none is taken. Throws without network. */
  async asks(): Promise<Written | undefined> {
    const response = await this.#post('/webauthn/authenticate/options');
    const asked = response.ok ? ((await response.json()) as Written) : undefined;
    return asked && belongHere(asked.rpId, this.host) ? asked : undefined;
  }

  prove(signed: Written): Promise<Attempt> {
    return attempt(() => this.#post('/login/webauthn', signed));
  }

  #post(address: string, body?: Written): Promise<Response> {
    return this.fetching(address, {
      method: 'POST',
      headers: this.headers(),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }
}
