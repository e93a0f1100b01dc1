/** How an attempt went: the sentence that the server says when it did not, and whether it is about what was answered. */
export type Attempt = { ok: true } | { ok: false; said?: string; offline?: boolean; ofTheAnswer?: boolean };

/** Asks the server for something, and hears how it went. */
export async function attempt(asking: () => Promise<Response>): Promise<Attempt> {
  try {
    const response = await asking();
    if (response.ok) {
      return { ok: true };
    }
    const told = (await response.json().catch(() => ({}))) as { title?: string; detail?: string };
    const said = told.detail ?? told.title;
    return said ? { ok: false, said, ofTheAnswer: saysOfTheAnswer(response.status) } : { ok: false };
  } catch {
    return { ok: false, offline: true };
  }
}

/** A wrong code or address; not too many tries, nor a server that is not well. */
const saysOfTheAnswer = (status: number): boolean => [400, 401, 422].includes(status);

/** Sign-in with a one-time code: ask for one, prove it. The cookie that is left keeps the phone signed in. */
export class SignIn {
  constructor(
    private readonly fetching: typeof fetch,
    private readonly headers: () => Record<string, string>,
    private readonly language: () => string,
  ) {}

  /** Asks for a code. The answer is the same whether the address is known or not. */
  askForCode(email: string): Promise<Attempt> {
    return this.#post('/ott/generate', { username: email.trim() });
  }

  /** Proves the code, and signs in. */
  prove(email: string, code: string): Promise<Attempt> {
    return this.#post('/login/ott', { username: email.trim(), token: code.replaceAll(/\D/g, '') });
  }

  /** Also says where to go on to sign out at the provider through which one came. */
  async signOut(): Promise<Attempt & { next?: string }> {
    let next: string | undefined;
    const left = await attempt(async () => {
      const response = await this.#send('/logout', {});
      if (response.status === 200) {
        next = ((await response.clone().json()) as { next?: string }).next;
      }
      return response;
    });
    return next ? { ...left, next } : left;
  }

  /** The code that the demo would have sent by e-mail; undefined outside the demo. */
  async demoCode(email: string): Promise<string | undefined> {
    const response = await this.fetching(`/api/demo/code?email=${encodeURIComponent(email)}`);
    return response.ok ? ((await response.json()) as { code: string }).code : undefined;
  }

  #post(address: string, fields: Record<string, string>): Promise<Attempt> {
    return attempt(() => this.#send(address, fields));
  }

  #send(address: string, fields: Record<string, string>): Promise<Response> {
    return this.fetching(address, {
      method: 'POST',
      headers: {
        ...this.headers(),
        'Content-Type': 'application/x-www-form-urlencoded',
        'Accept-Language': this.language(),
      },
      body: new URLSearchParams(fields),
    });
  }
}

const here = 'https://here.invalid';

/** Where to go after the sign-in: an address of this app and nothing else, as the browser itself reads it. */
export function safeReturn(wanted: string | null): string {
  try {
    const read = new URL(wanted ?? '/', here);
    return read.origin === here ? read.pathname + read.search + read.hash : '/';
  } catch {
    return '/';
  }
}
