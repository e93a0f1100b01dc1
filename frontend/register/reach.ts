import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far somebody travels. */
export interface Travel {
  district: string;
  withinMinutes: number;
}

/** Which districts a time of travel reaches: asked of the server, who knows the ferries, and not known without network. */
export class Reach implements ReactiveController {
  #asked = '';
  #districts: readonly string[] | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly travel: () => Travel | undefined,
    private readonly fetching: typeof fetch = (...call) => fetch(...call),
  ) {
    host.addController(this);
  }

  /** Undefined as long as nobody has said. */
  get districts(): readonly string[] | undefined {
    return this.#address() === this.#asked ? this.#districts : undefined;
  }

  hostUpdated(): void {
    const address = this.#address();
    if (address === this.#asked) {
      return;
    }
    this.#asked = address;
    this.#districts = undefined;
    if (address) {
      void this.#ask(address);
    }
  }

  async #ask(address: string): Promise<void> {
    try {
      const response = await this.fetching(address, { headers: { Accept: 'application/json' } });
      if (response.ok && address === this.#asked) {
        this.#districts = (await response.json()) as string[];
        this.host.requestUpdate();
      }
    } catch {
      // Without network the places are worked out when the form is sent.
    }
  }

  #address(): string {
    const it = this.travel();
    return it?.district ? `/api/reach?district=${encodeURIComponent(it.district)}&minutes=${it.withinMinutes}` : '';
  }
}
