const pauseMs = 400;

/** Whether the Flow half waits for the server. */
const isAnswering = (): boolean => window.Vaadin?.connectionState?.state === 'loading';

/**
 * Keys rest when one of them has asked the server for something, until it has answered and has led the focus on: what is
 * typed meanwhile is meant for what comes, and never for what stands there still.
 */
export class Rest {
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param host bears `resting` as long as they do */
  constructor(private readonly host: HTMLElement) {}

  get isOn(): boolean {
    return this.#pause !== undefined;
  }

  begin(): void {
    clearTimeout(this.#pause);
    this.host.toggleAttribute('resting', true);
    this.#pause = setTimeout(() => (isAnswering() ? this.begin() : this.end()), pauseMs);
  }

  /** The focus has been led on: a moment to see where to. */
  readonly led = (): void => {
    if (this.isOn) {
      this.begin();
    }
  };

  readonly end = (): void => {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.host.toggleAttribute('resting', false);
  };
}
