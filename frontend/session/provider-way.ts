import type { Session } from '../shell/session';

export type Provider = NonNullable<Session['providers']>[number];

/** Why one came back from a provider without being signed in, as the server names it. */
const reasons = ['cancelled', 'stale', 'level', 'who', 'away', 'otherwise'] as const;
export type Reason = (typeof reasons)[number];

/** How one came back: signed in, or not and why; undefined for who comes from somewhere else. */
export type Back = { to: string | null } & ({ signedIn: true } | { signedIn: false; why: Reason });

const kept = 'heime.sign-in.to';

/** The way to a provider's own page and back. Where one was heading waits in this tab meanwhile. */
export class ProviderWay {
  constructor(private readonly tab: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {}

  /** The address that leads to the provider. */
  leave(provider: string, search: string): string {
    const to = new URLSearchParams(search).get('til');
    try {
      if (to) this.tab.setItem(kept, to);
      else this.tab.removeItem(kept);
    } catch {
      // A tab that keeps nothing leads to the start page afterwards.
    }
    return `/oauth2/authorization/${encodeURIComponent(provider)}`;
  }

  back(search: string): Back | undefined {
    const told = new URLSearchParams(search);
    const why = told.get('ikke-inne');
    if (why === null && !told.has('inne')) return undefined;
    const to = this.#to();
    return why === null
      ? { to, signedIn: true }
      : { to, signedIn: false, why: reasons.find((it) => it === why) ?? 'otherwise' };
  }

  #to(): string | null {
    try {
      return this.tab.getItem(kept);
    } catch {
      return null;
    }
  }
}
