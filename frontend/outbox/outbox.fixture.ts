import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Entries } from './entries';
import type { NewEntry } from './entry';
import { Outbox, type SignedIn, type Surroundings } from './outbox';
import { Phone } from './phone';
import type { Outcome, Parcel } from './sender';

export const astrid = { id: 'person-astrid', name: 'Astrid Nilsen' };
export const jonas = { id: 'person-jonas', name: 'Jonas Berg' };

/** A finished need, made by Astrid unless something else is said. */
export const aNeed = (id: string, more: Partial<NewEntry> = {}): NewEntry => ({
  id,
  kind: 'need',
  url: `/api/needs/${id}`,
  title: 'Snømåking, Leland',
  body: { words: 'Snøen ligger høyt' },
  values: { words: 'Snøen ligger høyt' },
  person: astrid.id,
  personName: astrid.name,
  ...more,
});

/** A server that stores by id, as the real one does, and a network that can be told to fail. */
export class Village {
  readonly stored = new Map<string, unknown>();
  readonly asked: string[] = [];
  person: { id: string; name: string } | undefined = astrid;
  /** What to answer instead of storing, first in first out. */
  readonly instead: ((entry: Parcel) => Outcome | Promise<Outcome>)[] = [];
  readonly timers: { ms: number; call: () => void }[] = [];
  online = true;
  now = new Date('2026-11-23T08:00:00Z');
  #lock: Promise<unknown> = Promise.resolve();

  /** A fresh phone with an empty database. */
  constructor() {
    globalThis.indexedDB = new IDBFactory();
  }

  /** One tab: its own database connection, and its own idea of who is signed in. */
  tab(known: SignedIn = { person: this.person, token: 'token-1' }): Outbox {
    let session = known;
    const world: Surroundings = {
      send: (entry) => this.#receive(entry),
      known: () => session,
      ask: async () => {
        if (!this.online) {
          throw new TypeError('Failed to fetch');
        }
        session = { person: this.person, token: 'token-2' };
        return session;
      },
      language: () => 'nb',
      now: () => this.now,
      chance: () => 0,
      later: (ms, call) => this.timers.push({ ms, call }),
      alone: (work) => {
        const mine = this.#lock.then(work);
        this.#lock = mine.catch(() => undefined);
        return mine;
      },
    };
    return new Outbox(new Entries(new Phone(), () => this.now), world);
  }

  async #receive(entry: Parcel): Promise<Outcome> {
    this.asked.push(entry.id);
    if (!this.online) {
      return { kind: 'later', answered: false };
    }
    const other = this.instead.shift();
    return other ? other(entry) : this.store(entry);
  }

  store(entry: Parcel): Outcome {
    this.stored.set(entry.id, entry.body);
    return { kind: 'sent', answer: { id: entry.id, version: 0, status: 'NEW', next: `/behov/${entry.id}` } };
  }
}

export const states = async (outbox: Outbox): Promise<string[]> =>
  (await outbox.entries.all()).map((it) => `${it.id} ${it.state}`);
