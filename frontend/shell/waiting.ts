/** How much waits in the outbox to be sent. The outbox itself is fetched when the screen has been shown. */
export class Waiting {
  count = 0;

  watch(): void {}
}
