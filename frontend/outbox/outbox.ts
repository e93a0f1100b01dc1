import { waitAfter } from './backoff';
import type { Entries, Thrown } from './entries';
import { isUnsent, type NewEntry, type OutboxEntry } from './entry';
import type { Outcome, Parcel, Send } from './sender';

/** Who the server says we are. */
export interface SignedIn {
  person: { id: string; name: string } | undefined;
  token: string | undefined;
}

/** What the outbox needs of the world around it. */
export interface Surroundings {
  send: Send;
  /** Who we were when it was last asked. */
  known(): SignedIn;
  /** Asks the server who we are. Throws without network. */
  ask(): Promise<SignedIn>;
  language(): string;
  now(): Date;
  chance(): number;
  /** Calls back once after so many milliseconds. */
  later(ms: number, call: () => void): void;
  /** Runs the work in one tab at a time. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** Why the round ended before everything was sent. */
export type Pause = 'none' | 'network' | 'sign-in';

const keepSentMs = 14 * 24 * 3_600_000;

/**
 * What is finished waits here and is sent in order, each exactly once by its id, as the person who made it, by one
 * tab at a time. Fires `change` whenever something has moved.
 */
export class Outbox extends EventTarget {
  pause: Pause = 'none';
  /** Whether the server took nothing when it was last tried; that is all one knows while it is tried anew. */
  away = false;
  #round: Promise<void> | undefined;
  #again = false;
  #failures = 0;

  constructor(
    readonly entries: Entries,
    private readonly world: Surroundings,
  ) {
    super();
  }

  /** Takes over a finished form. From here on it survives everything but an emptied phone. */
  async add(made: NewEntry, draftKey?: string): Promise<OutboxEntry> {
    const entry = await this.entries.add(made, draftKey);
    this.#tell();
    return entry;
  }

  /** The person says that what was made before the sign-in is theirs. */
  async claim(id: string): Promise<void> {
    const { person } = this.world.known();
    if (person) {
      await this.entries.change(id, (it) =>
        it.person === null ? { ...it, person: person.id, personName: person.name } : it,
      );
      this.#tell();
    }
  }

  /** Sends what was refused once more, as it is. */
  async again(id: string): Promise<void> {
    await this.entries.change(id, ({ refusal: _, ...it }) =>
      it.state === 'REFUSED' ? { ...it, state: 'WAITING', tries: 0, photoSent: false } : it,
    );
    this.#tell();
    await this.flush();
  }

  /** Takes one out, and hands it over for as long as it can be brought back. */
  async throwAway(id: string): Promise<Thrown | undefined> {
    const thrown = await this.entries.throwAway(id);
    this.#tell();
    return thrown;
  }

  /** It is there again as it was, and is sent when its turn comes. */
  async bringBack(thrown: Thrown): Promise<void> {
    await this.entries.bringBack(thrown);
    this.#tell();
  }

  /** Sends what can be sent now. Many calls at once make one round, and one more if something came meanwhile. */
  flush(): Promise<void> {
    if (this.#round) {
      this.#again = true;
      return this.#round;
    }
    this.#round = this.#rounds().finally(() => {
      this.#round = undefined;
    });
    return this.#round;
  }

  async #rounds(): Promise<void> {
    do {
      this.#again = false;
      await this.world.alone(() => this.#sendAll());
    } while (this.#again && this.pause === 'none');
    this.away = this.pause === 'network';
    this.#tell();
  }

  async #sendAll(): Promise<void> {
    this.pause = 'none';
    await this.entries.forgetSent(new Date(this.world.now().getTime() - keepSentMs));
    const passed = new Set<string>();
    for (let entry = await this.#next(passed); entry; entry = await this.#next(passed)) {
      passed.add(entry.id);
      await this.#sendOne(entry);
      this.#tell();
      if (this.#paused()) {
        return;
      }
    }
  }

  /** The first that waits. One that is SENDING while we hold the lock was left by a tab that died. */
  async #next(passed: Set<string>): Promise<OutboxEntry | undefined> {
    const unsent = (await this.entries.all()).filter((it) => isUnsent(it) && !passed.has(it.id));
    if (unsent.length > 0 && !this.world.known().person) {
      await this.#askWho();
    }
    const person = this.world.known().person;
    return person ? unsent.find((it) => it.person === person.id) : undefined;
  }

  async #sendOne(waiting: OutboxEntry): Promise<void> {
    const entry = await this.entries.change(
      waiting.id,
      (it) => ({ ...it, state: 'SENDING', tries: it.tries + 1 }),
      waiting.revision,
    );
    if (!entry) {
      return;
    }
    this.#tell();
    let outcome = await this.#attempt(entry);
    if (outcome.kind === 'sign-in' || outcome.kind === 'forbidden') {
      // The token may be old, or the phone may have woken as somebody else in another tab.
      await this.#askWho();
      const same = this.world.known().person?.id === entry.person;
      outcome = same ? await this.#attempt(entry) : { kind: 'sign-in' };
      if (outcome.kind === 'forbidden' && outcome.refusal.messageKey === 'signin.stale') {
        // Nothing is wrong with what was written, and the next page has a new token.
        outcome = { kind: 'later', answered: true };
      }
    }
    await this.#settle(entry, outcome);
  }

  /** What an entry shows has to be there before it. */
  async #attempt(entry: OutboxEntry): Promise<Outcome> {
    const photo = await this.#sendPhoto(entry);
    return photo && photo.kind !== 'sent' ? photo : this.#send(entry);
  }

  async #sendPhoto(entry: OutboxEntry): Promise<Outcome | undefined> {
    const photo = entry.photo && !entry.photoSent ? await this.entries.photos.find(entry.photo) : undefined;
    if (!entry.photo || !photo) {
      return undefined;
    }
    const outcome = await this.#send({
      id: entry.photo,
      url: `/api/photos/${entry.photo}`,
      body: photo,
      person: entry.person,
      ...(entry.hat ? { hat: entry.hat } : {}),
    });
    if (outcome.kind === 'sent') {
      await this.entries.change(entry.id, (it) => ({ ...it, photoSent: true }), entry.revision);
    }
    return outcome;
  }

  #send(what: Parcel): Promise<Outcome> {
    return this.world.send(what, this.world.known().token, this.world.language());
  }

  async #settle(entry: OutboxEntry, outcome: Outcome): Promise<void> {
    switch (outcome.kind) {
      case 'sent':
        this.#failures = 0;
        await this.entries.sent(entry, outcome.answer);
        return;
      case 'refused':
      case 'forbidden':
        this.#failures = 0;
        await this.entries.refused(entry, outcome.refusal);
        return;
      case 'sign-in':
        await this.#backInQueue(entry);
        // What another one made who is here now does not wait for it.
        if (this.pause !== 'network') {
          this.pause = [undefined, entry.person].includes(this.world.known().person?.id) ? 'sign-in' : 'none';
        }
        return;
      case 'later':
        await this.#backInQueue(entry);
        this.#tryLater(outcome.after);
        if (outcome.status === 500) {
          // The server is there but stumbles over this one: the others need not wait for it.
          this.pause = 'none';
        }
        return;
    }
  }

  async #backInQueue(entry: OutboxEntry): Promise<void> {
    await this.entries.change(entry.id, (it) => ({ ...it, state: 'WAITING' }), entry.revision);
  }

  #tryLater(after?: number): void {
    this.pause = 'network';
    this.#failures += 1;
    const wait = Math.max(after ?? 0, waitAfter(this.#failures, this.world.chance()));
    this.world.later(wait, () => void this.flush());
  }

  async #askWho(): Promise<void> {
    try {
      const { person } = await this.world.ask();
      this.pause = person ? 'none' : 'sign-in';
    } catch {
      this.#tryLater();
    }
  }

  #paused(): boolean {
    return this.pause !== 'none';
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
