import { buildOf, heldBack } from './held-back';

const patienceMs = 4000;
const askedTooOften = 429;

/** What a service worker can do about an address that is opened. */
export interface Ways {
  network(request: Request): Promise<Response>;
  /** The shell on the phone, if it is there. */
  phone(): Promise<Response | undefined>;
  after(ms: number): Promise<undefined>;
  /** Whether it is the address that the home screen opens. */
  isStart(url: string): boolean;
}

/**
 * How an address is opened: from the network, whose shell is the server's own. Without one, or when it lets us wait too
 * long or has been asked too often, the shell on the phone answers, until a page has found that the server has become
 * newer than that. The start page is painted from the phone meanwhile, and begins when the server has said that its
 * shell is the same.
 */
export class WayIn {
  #outdated = false;

  constructor(private readonly ways: Ways) {}

  /** The server is newer than the shell on the phone: that one is no answer any more as long as there is network. */
  outdated(): void {
    this.#outdated = true;
  }

  async open(request: Request): Promise<Response> {
    const network = this.ways.network(request);
    network.catch(() => undefined);
    const kept = !this.#outdated && this.ways.isStart(request.url) ? await this.ways.phone() : undefined;
    if (kept) {
      const html = await kept.text();
      return heldBack(html, kept.headers, this.#isOfTheServer(html, network));
    }
    return this.#fromNetwork(network);
  }

  /** A server that does not answer, or with something that is no page of ours, is no reason to wait. */
  async #isOfTheServer(html: string, network: Promise<Response>): Promise<boolean> {
    const theirs = network.then(
      async (answer) => (answer.ok ? buildOf(await answer.text()) : undefined),
      () => undefined,
    );
    const build = await Promise.race([theirs, this.ways.after(patienceMs)]).catch(() => undefined);
    const isNewer = build !== undefined && build !== buildOf(html);
    this.#outdated ||= isNewer;
    return !isNewer;
  }

  async #fromNetwork(network: Promise<Response>): Promise<Response> {
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
