import type { IDBPObjectStore } from 'idb';
import { isOfSomethingNew } from '../form/draft-place';
import type { Answer, NewEntry, OutboxEntry, Refusal } from './entry';
import { closeEntry, type KeptEntry, openEntry } from './kept-entry';
import type { Phone, PhoneSchema } from './phone';
import { Photos } from './photos';

/** What was thrown away, whole, for as long as it can be brought back. */
export interface Thrown {
  entry: OutboxEntry;
  photo: Blob | undefined;
}

type Change = (entry: OutboxEntry) => OutboxEntry;

type Store<Name extends 'drafts' | 'photos'> = IDBPObjectStore<
  PhoneSchema,
  ('outbox' | 'drafts' | 'photos')[],
  Name,
  'readwrite'
>;

type WithIt = (drafts: Store<'drafts'>, photos: Store<'photos'>) => Promise<void>;

/** The outbox as it lies on the phone, closed. Each change is one transaction, so a phone that dies loses nothing. */
export class Entries {
  readonly photos: Photos;

  constructor(
    private readonly phone: Phone,
    private readonly now: () => Date,
  ) {
    this.photos = new Photos(phone, now);
  }

  async all(): Promise<OutboxEntry[]> {
    const kept = await (await this.phone.database()).getAllFromIndex('outbox', 'by-place');
    return (await Promise.all(kept.map((it) => openEntry(this.phone.seal, it)))).filter((it) => it !== undefined);
  }

  async byId(id: string): Promise<OutboxEntry | undefined> {
    const kept = await (await this.phone.database()).get('outbox', id);
    return kept && openEntry(this.phone.seal, kept);
  }

  /** Puts a finished form last in the queue and removes its draft, both or neither. The same id again replaces what waits. */
  async add(made: NewEntry, draftKey?: string): Promise<OutboxEntry> {
    const entry = { ...made, state: 'WAITING' as const, madeAt: this.now().toISOString(), tries: 0 };
    // A cipher takes its time, and a transaction waits for nothing but the store.
    const closed = await closeEntry(this.phone.seal, { ...entry, place: 0, revision: 0 }, 0);
    const transaction = (await this.phone.database()).transaction(['outbox', 'drafts'], 'readwrite');
    const outbox = transaction.objectStore('outbox');
    const [before, last] = await Promise.all([outbox.get(made.id), outbox.index('by-place').openCursor(null, 'prev')]);
    const order = { place: (last?.key ?? 0) + 1, revision: (before?.revision ?? 0) + 1 };
    await outbox.put({ ...closed, ...order, stamp: (before?.stamp ?? 0) + 1 });
    // Whichever draft has this id: a new form that opened with it would be taken for this one.
    const drafts = transaction.objectStore('drafts');
    const done = (await drafts.getAll()).filter((it) => it.id === made.id || it.key === draftKey);
    await Promise.all(done.map((it) => drafts.delete(it.key)));
    await transaction.done;
    return { ...entry, ...order };
  }

  /** Changes one entry if it is still there and, when a revision is given, still has that content. */
  change(id: string, change: Change, revision?: number): Promise<OutboxEntry | undefined> {
    return this.#change(id, change, revision);
  }

  /**
   * What has been sent keeps only its name and where it leads: the words and the photo are the server's now. A draft of something new
   * with this id goes with it, or the next new form would be taken for this one.
   */
  async sent(entry: OutboxEntry, answer: Answer): Promise<void> {
    const sentAt = this.now().toISOString();
    await this.#change(
      entry.id,
      ({ refusal: _, ...it }) => ({ ...it, state: 'SENT', answer, sentAt, body: null, values: null }),
      entry.revision,
      async (drafts, photos) => {
        const same = (await drafts.getAll()).filter((it) => it.id === entry.id && isOfSomethingNew(it));
        await Promise.all(same.map((it) => drafts.delete(it.key)));
        if (entry.photo) {
          await photos.delete(entry.photo);
        }
      },
    );
  }

  refused(entry: OutboxEntry, refusal: Refusal): Promise<OutboxEntry | undefined> {
    return this.change(entry.id, (it) => ({ ...it, state: 'REFUSED', refusal }), entry.revision);
  }

  /** Takes one out. Its photo goes with the next that is tidied away, so it is handed over too. */
  async throwAway(id: string): Promise<Thrown | undefined> {
    const transaction = (await this.phone.database()).transaction(['outbox', 'photos'], 'readwrite');
    const kept = await transaction.objectStore('outbox').get(id);
    const photo = kept?.photo ? await transaction.objectStore('photos').get(kept.photo) : undefined;
    await transaction.objectStore('outbox').delete(id);
    await transaction.done;
    const entry = kept && (await openEntry(this.phone.seal, kept));
    return entry && { entry, photo: await this.photos.open(photo) };
  }

  /** Puts back what was thrown away, in its old place in the queue. What has come there since with the same id stays. */
  async bringBack({ entry, photo }: Thrown): Promise<void> {
    const waits = entry.state === 'SENDING' ? { ...entry, state: 'WAITING' as const } : entry;
    const closed = await closeEntry(this.phone.seal, waits, 0);
    const closedPhoto = entry.photo && photo ? await this.photos.close(entry.photo, photo) : undefined;
    const transaction = (await this.phone.database()).transaction(['outbox', 'photos'], 'readwrite');
    if (!(await transaction.objectStore('outbox').get(entry.id))) {
      await transaction.objectStore('outbox').put(closed);
      if (closedPhoto) {
        await transaction.objectStore('photos').put(closedPhoto);
      }
    }
    await transaction.done;
  }

  async remove(id: string): Promise<void> {
    await (await this.phone.database()).delete('outbox', id);
  }

  /** Forgets what this person has here, and what nobody has said is theirs. */
  async forgetOf(person: string): Promise<void> {
    const database = await this.phone.database();
    // By what lies open of them: what cannot be opened any more goes too.
    const theirs = (await database.getAll('outbox')).filter((it) => it.person === null || it.person === person);
    await Promise.all(theirs.map((it) => this.remove(it.id)));
  }

  /** Forgets what was sent before the given moment, and photos that nobody waits for. */
  async forgetSent(before: Date): Promise<void> {
    const old = (await this.all()).filter((it) => it.state === 'SENT' && (it.sentAt ?? '') < before.toISOString());
    await Promise.all(old.map((it) => this.remove(it.id)));
    await this.photos.tidy();
  }

  /** @param withIt what is done in the same transaction, when it is done at all */
  async #change(id: string, change: Change, revision?: number, withIt?: WithIt): Promise<OutboxEntry | undefined> {
    const kept = await (await this.phone.database()).get('outbox', id);
    const entry = kept && (await openEntry(this.phone.seal, kept));
    if (!entry || (revision !== undefined && entry.revision !== revision)) {
      return undefined;
    }
    const changed = change(entry);
    const closed = await closeEntry(this.phone.seal, changed, (kept.stamp ?? 0) + 1);
    // Another tab may have been quicker: then what it wrote is what is changed.
    return (await this.#replace(kept, closed, withIt)) ? changed : this.#change(id, change, revision, withIt);
  }

  /** Whether it was still as it had been read. */
  async #replace(read: KeptEntry, closed: KeptEntry, withIt?: WithIt): Promise<boolean> {
    const transaction = (await this.phone.database()).transaction(['outbox', 'drafts', 'photos'], 'readwrite');
    const outbox = transaction.objectStore('outbox');
    const now = await outbox.get(read.id);
    const isAsRead = now !== undefined && now.stamp === read.stamp;
    if (isAsRead) {
      await outbox.put(closed);
      await withIt?.(transaction.objectStore('drafts'), transaction.objectStore('photos'));
    }
    await transaction.done;
    return isAsRead;
  }
}
