import { currentSession, refreshSession, setUnread } from './session';

/** Keeps the number of unread notifications true while somebody looks at the screen, and lets the phone sleep else. */
export class Unread {
  #stream: EventSource | undefined;

  watch(): void {
    document.addEventListener('visibilitychange', this.#look);
    window.addEventListener('heime-session', this.#open);
    window.addEventListener('online', this.#look);
    // A Flow view has changed what the session says.
    window.addEventListener('heime-answered', this.#look);
    this.#open();
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'visible') {
      void refreshSession().catch(() => undefined);
    }
    this.#open();
  };

  readonly #open = (): void => {
    const wanted = document.visibilityState === 'visible' && currentSession()?.signedIn === true;
    if (wanted && !this.#stream) {
      this.#stream = new EventSource('/api/notifications/stream');
      this.#stream.addEventListener('message', this.#told);
      this.#stream.addEventListener('unread', this.#told);
      this.#stream.addEventListener('error', this.#failed);
    } else if (!wanted) {
      this.#close();
    }
  };

  readonly #told = (message: MessageEvent<string>): void => {
    const unread = countIn(message.data);
    if (unread !== undefined) {
      setUnread(unread);
    }
  };

  /** A stream that the server refused is not asked for again until the person looks up the next time. */
  readonly #failed = (): void => {
    if (this.#stream?.readyState === EventSource.CLOSED) {
      this.#close();
    }
  };

  #close(): void {
    this.#stream?.close();
    this.#stream = undefined;
  }
}

/** The count in a message: a number, or an object that has it as `unread`. */
export function countIn(text: string): number | undefined {
  try {
    const told: unknown = JSON.parse(text);
    const count = typeof told === 'object' && told !== null && 'unread' in told ? told.unread : told;
    return typeof count === 'number' ? count : undefined;
  } catch {
    return undefined;
  }
}
