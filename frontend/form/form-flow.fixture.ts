import type { NeedValues } from '../need/need-plan';
import type { Outbox } from '../outbox/outbox';
import { Village } from '../outbox/outbox.fixture';
import { Phone } from '../outbox/phone';
import { Drafts } from './drafts';
import type { FlowWorld } from './flow-world';
import { FormFlow } from './form-flow';
import type { FormPlan } from './form-plan';

/** A need with nothing missing. */
export const snow: Partial<NeedValues> = { kind: 'snow-clearing', urgency: 'TODAY' };

/** A form's world in a village, and where it was led. */
export class Desk {
  readonly village = new Village();
  outbox: Outbox = this.village.tab();
  readonly drafts = new Drafts(new Phone(), () => this.village.now);
  online = true;
  /** What the server has of a registration. */
  stored: (url: string) => Response | Promise<Response> = () => new Response('{}', { status: 404 });
  readonly went: string[] = [];
  readonly shown: string[] = [];
  thanked = 0;
  ended = 0;
  backs = 0;
  #ids = 0;

  world(): FlowWorld {
    const { village } = this;
    return {
      drafts: this.drafts,
      outbox: this.outbox,
      author: () => ({
        language: 'NB',
        id: village.person?.id,
        name: village.person?.name,
        district: 'leirfjord-leland',
      }),
      online: () => this.online,
      fetch: async (url) => this.stored(String(url)),
      newId: () => `id-${++this.#ids}`,
      go: (address) => this.went.push(address),
      sent: () => {
        this.thanked += 1;
      },
      show: (search) => this.shown.push(search),
      done: () => {
        this.ended += 1;
      },
      back: () => {
        this.backs += 1;
      },
    };
  }

  async opened<V extends object>(plan: FormPlan<V>, search = ''): Promise<FormFlow<V>> {
    const flow = new FormFlow(plan, this.world());
    await flow.open(new URLSearchParams(search));
    return flow;
  }
}
