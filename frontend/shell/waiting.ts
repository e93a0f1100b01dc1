import { whenIdle } from './idle';

const keptAs = 'heime.waiting';

/**
 * How much waits in the outbox to be sent. The outbox itself is fetched when the screen has been shown; on the start
 * page only when something waited the last time.
 */
export class Waiting {
  count = Number(localStorage.getItem(keptAs) ?? 0);
  #following = false;

  /** Call when the screen has changed. */
  at(path: string): void {
    if (!this.#following && (this.count > 0 || path !== '/')) {
      this.#following = true;
      whenIdle(() => void this.#follow());
    }
  }

  async #follow(): Promise<void> {
    const { watchOutbox } = await import('../outbox/background');
    watchOutbox((count) => {
      localStorage.setItem(keptAs, String(count));
      if (count !== this.count) {
        this.count = count;
        window.dispatchEvent(new Event('heime-waiting'));
      }
    });
  }
}
