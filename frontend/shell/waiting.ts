/** How much waits in the outbox to be sent. The outbox itself is fetched when the screen has been shown. */
export class Waiting {
  count = 0;

  watch(): void {
    whenIdle(async () => {
      const { watchOutbox } = await import('../outbox/background');
      watchOutbox((count) => {
        if (count !== this.count) {
          this.count = count;
          window.dispatchEvent(new Event('heime-waiting'));
        }
      });
    });
  }
}

const whenIdle = (work: () => Promise<void>): void => {
  if ('requestIdleCallback' in window) {
    requestIdleCallback(() => void work(), { timeout: 3000 });
  } else {
    setTimeout(() => void work(), 1000);
  }
};
