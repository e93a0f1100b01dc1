import { whenIdle } from './idle';

/** How much waits in the outbox to be sent. The outbox itself is fetched when the screen has been shown. */
export class Waiting {
  count = 0;

  watch(): void {
    whenIdle(() => void this.#follow());
  }

  async #follow(): Promise<void> {
    const { watchOutbox } = await import('../outbox/background');
    watchOutbox((count) => {
      if (count !== this.count) {
        this.count = count;
        window.dispatchEvent(new Event('heime-waiting'));
      }
    });
  }
}
