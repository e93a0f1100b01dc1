const patienceMs = 4000;
const askedTooOften = 429;

/** What a service worker can do about an address that is opened. */
export interface Ways {
  network(request: Request): Promise<Response>;
  /** The shell on the phone, if it is there. */
  phone(): Promise<Response | undefined>;
  after(ms: number): Promise<undefined>;
}

/**
 * How an address is opened: from the network, whose shell is the server's own. Without one, or when it lets us wait too
 * long or has been asked too often, the shell on the phone answers, until a page has found that the server has become newer than that.
 * The start page, where the home screen leads, is all on the phone, which answers at once for it.
 */
export class WayIn {
  #outdated = false;

  /** @param start the start page's address */
  constructor(
    private readonly start: string,
    private readonly ways: Ways,
  ) {}

  /** The server is newer than the shell on the phone: that one is no answer any more as long as there is network. */
  outdated(): void {
    this.#outdated = true;
  }

  async open(request: Request): Promise<Response> {
    if (request.url === this.start && !this.#outdated) {
      return (await this.ways.phone().catch(() => undefined)) ?? this.ways.network(request);
    }
    const network = this.ways.network(request);
    try {
      const first = await (this.#outdated ? network : Promise.race([network, this.ways.after(patienceMs)]));
      const answer = first?.status === askedTooOften ? undefined : first;
      return answer ?? (await this.ways.phone()) ?? (await network);
    } catch (problem) {
      const response = await this.ways.phone();
      if (response) {
        return response;
      }
      throw problem;
    }
  }
}
