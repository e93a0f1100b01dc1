import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { world } from '../form/app-world';
import type { FlowWorld } from '../form/flow-world';
import { outbox, phone } from '../outbox/app-outbox';
import { type Answered, AnsweredForms } from './answered-forms';

const answeredForms = new AnsweredForms(phone, outbox.entries, (...call) => fetch(...call));

/** The world of the form, in which the phone has a copy of what one has answered. */
export const worldOfAnswers: FlowWorld = {
  ...world,
  copy: (id) => answeredForms.copy(world.author().id, id),
};

/** Whoever signs out, or is signed out from elsewhere, leaves no answers behind. */
export const forgetAnswersBut = (person: string | undefined): Promise<void> => answeredForms.forgetAllBut(person);

/** Gives the form what its person has answered already: at once what the phone knows, then what is newer. */
export class AnsweredOnPhone implements ReactiveController {
  #all: ReadonlyMap<string, Answered> = new Map();
  /** Whose they are; nobody has been looked for yet when it is null. */
  #person: string | null | undefined = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('heime-session', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    window.removeEventListener('heime-session', this.#look);
  }

  of(form: string): Answered | undefined {
    return this.#all.get(form);
  }

  readonly #look = (): void => {
    const person = world.author().id;
    if (person !== this.#person) {
      this.#person = person;
      void this.#find(person);
    }
  };

  async #find(person: string | undefined): Promise<void> {
    await this.#show(person);
    await answeredForms.refresh(person);
    await this.#show(person);
  }

  async #show(person: string | undefined): Promise<void> {
    // A phone that cannot be read must not keep anybody from answering.
    const all = await answeredForms.here(person).catch(() => new Map<string, Answered>());
    if (person === this.#person) {
      this.#all = all;
      this.host.requestUpdate();
    }
  }
}
