import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { currentSession } from '../shell/session';
import { t } from '../shell/texts';

/**
 * What the way to my registrations says of them: how many wait for a word of mine, or what is there. Asked for anew each
 * time the screen is shown, and when somebody signs in or out; without network, and for who is not signed in, it says what is there.
 */
export class WaitingEntries implements ReactiveController {
  #count = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetching: typeof fetch = (...call) => fetch(...call),
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('heime-session', this.#anew);
    void this.ask();
  }

  hostDisconnected(): void {
    window.removeEventListener('heime-session', this.#anew);
  }

  readonly #anew = (): void => void this.ask();

  get line(): string {
    return this.#count > 0 ? t('me.entries.waiting', this.#count) : t('me.entries.text');
  }

  /** Never rejects. */
  async ask(): Promise<void> {
    this.#count = currentSession()?.signedIn ? await this.#told() : 0;
    this.host.requestUpdate();
  }

  async #told(): Promise<number> {
    try {
      const answer = await this.fetching('/api/entries/waiting');
      const told: unknown = answer.ok ? await answer.json() : undefined;
      return typeof told === 'object' && told !== null && 'count' in told ? Number(told.count) : 0;
    } catch {
      return 0;
    }
  }
}
