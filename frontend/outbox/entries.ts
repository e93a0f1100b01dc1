import { isOfSomethingNew } from '../form/draft-place';
import type { Answer, NewEntry, OutboxEntry, Refusal } from './entry';
import type { Phone } from './phone';
import { Photos } from './photos';

/** What was thrown away, whole, for as long as it can be brought back. */
export interface Thrown {
  entry: OutboxEntry;
  photo: Blob | undefined;
}

/** The outbox as it lies on the phone. Each change is one transaction, so a phone that dies loses nothing. */
export class Entries {
  readonly photos: Photos;

  constructor(
    private readonly phone: Phone,
    private readonly now: () => Date,
  ) {
    this.photos = new Photos(phone, now);
  }

  async all(): Promise<OutboxEntry[]> {
    return (await this.phone.database()).getAllFromIndex('outbox', 'by-place');
  }

  async byId(id: string): Promise<OutboxEntry | undefined> {
    return (await this.phone.database()).get('outbox', id);
  }

  /** Puts a finished form last in the queue and removes its draft, both or neither. The same id again replaces what waits. */
  async add(made: NewEntry, draftKey?: string): Promise<OutboxEntry> {
    const transaction = (await this.phone.database()).transaction(['outbox', 'drafts'], 'readwrite');
    const outbox = transaction.objectStore('outbox');
    const [before, last] = await Promise.all([outbox.get(made.id), outbox.index('by-place').openCursor(null, 'prev')]);
    const entry: OutboxEntry = {
      ...made,
      state: 'WAITING',
      madeAt: this.now().toISOString(),
      place: (last?.key ?? 0) + 1,
      revision: (before?.revision ?? 0) + 1,
      tries: 0,
    };
    await outbox.put(entry);
    // Whichever draft has this id: a new form that opened with it would be taken for this one.
    const drafts = transaction.objectStore('drafts');
    const done = (await drafts.getAll()).filter((it) => it.id === made.id || it.key === draftKey);
    await Promise.all(done.map((it) => drafts.delete(it.key)));
    await transaction.done;
    return entry;
  }

  /** Changes one entry if it is still there and, when a revision is given, still has that content. */
  async change(
    id: string,
    change: (entry: OutboxEntry) => OutboxEntry,
    revision?: number,
  ): Promise<OutboxEntry | undefined> {
    const transaction = (await this.phone.database()).transaction('outbox', 'readwrite');
    const entry = await transaction.store.get(id);
    if (!entry || (revision !== undefined && entry.revision !== revision)) {
      return undefined;
    }
    const changed = change(entry);
    await transaction.store.put(changed);
    await transaction.done;
    return changed;
  }

  /**
   * What has been sent keeps only its name and where it leads: the words and the photo are the server's now. A draft of something new
   * with this id goes with it, or the next new form would be taken for this one.
   */
  async sent(entry: OutboxEntry, answer: Answer): Promise<void> {
    const transaction = (await this.phone.database()).transaction(['outbox', 'drafts', 'photos'], 'readwrite');
    const outbox = transaction.objectStore('outbox');
    const now = await outbox.get(entry.id);
    if (now?.revision === entry.revision) {
      const { refusal: _, ...rest } = now;
      const sentAt = this.now().toISOString();
      await outbox.put({ ...rest, state: 'SENT', answer, sentAt, body: null, values: null });
      const drafts = transaction.objectStore('drafts');
      const same = (await drafts.getAll()).filter((it) => it.id === entry.id && isOfSomethingNew(it));
      await Promise.all(same.map((it) => drafts.delete(it.key)));
      if (now.photo) {
        await transaction.objectStore('photos').delete(now.photo);
      }
    }
    await transaction.done;
  }

  refused(entry: OutboxEntry, refusal: Refusal): Promise<OutboxEntry | undefined> {
    return this.change(entry.id, (it) => ({ ...it, state: 'REFUSED', refusal }), entry.revision);
  }

  /** Takes one out. Its photo goes with the next that is tidied away, so it is handed over too. */
  async throwAway(id: string): Promise<Thrown | undefined> {
    const transaction = (await this.phone.database()).transaction(['outbox', 'photos'], 'readwrite');
    const entry = await transaction.objectStore('outbox').get(id);
    const photo = entry?.photo ? (await transaction.objectStore('photos').get(entry.photo))?.photo : undefined;
    await transaction.objectStore('outbox').delete(id);
    await transaction.done;
    return entry && { entry, photo };
  }

  /** Puts back what was thrown away, in its old place in the queue. What has come there since with the same id stays. */
  async bringBack({ entry, photo }: Thrown): Promise<void> {
    const transaction = (await this.phone.database()).transaction(['outbox', 'photos'], 'readwrite');
    if (!(await transaction.objectStore('outbox').get(entry.id))) {
      await transaction.objectStore('outbox').put(entry.state === 'SENDING' ? { ...entry, state: 'WAITING' } : entry);
      if (entry.photo && photo) {
        await transaction.objectStore('photos').put({ id: entry.photo, photo, chosenAt: this.now().toISOString() });
      }
    }
    await transaction.done;
  }

  async remove(id: string): Promise<void> {
    await (await this.phone.database()).delete('outbox', id);
  }

  /** Forgets what was sent before the given moment, and photos that nobody waits for. */
  async forgetSent(before: Date): Promise<void> {
    const old = (await this.all()).filter((it) => it.state === 'SENT' && (it.sentAt ?? '') < before.toISOString());
    await Promise.all(old.map((it) => this.remove(it.id)));
    await this.photos.tidy();
  }
}
