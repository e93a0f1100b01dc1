import type { Phone } from './phone';
import type { Sealed } from './seal';

/** A photo as it lies on the phone. One of an earlier version lies open. */
export type KeptPhoto = { id: string; chosenAt: string } & ({ sealed: Sealed; type: string } | { photo: Blob });

/** So that what was chosen a moment ago is there when its draft is written down. */
const leaveAloneMs = 60_000;

/** The photos that wait on the phone. They lie by themselves, so that a draft is not rewritten with its photo for each letter. */
export class Photos {
  constructor(
    private readonly phone: Phone,
    private readonly now: () => Date,
  ) {}

  async keep(id: string, photo: Blob): Promise<void> {
    const closed = await this.close(id, photo);
    await (await this.phone.database()).put('photos', closed);
  }

  async find(id: string): Promise<Blob | undefined> {
    return this.open(await (await this.phone.database()).get('photos', id));
  }

  async close(id: string, photo: Blob): Promise<KeptPhoto> {
    const sealed = await this.phone.seal.closeBytes(new Uint8Array(await photo.arrayBuffer()));
    return { id, sealed, type: photo.type, chosenAt: this.now().toISOString() };
  }

  async open(kept: KeptPhoto | undefined): Promise<Blob | undefined> {
    if (!kept || 'photo' in kept) {
      return kept?.photo;
    }
    return new Blob([await this.phone.seal.openBytes(kept.sealed)], { type: kept.type });
  }

  async forget(id: string): Promise<void> {
    await (await this.phone.database()).delete('photos', id);
  }

  /**
   * Forgets what neither a draft nor anything in the outbox shows any more.
   *
   * @param aloneMs what was chosen less than so many milliseconds ago is left alone
   */
  async tidy(aloneMs = leaveAloneMs): Promise<void> {
    const transaction = (await this.phone.database()).transaction(['photos', 'drafts', 'outbox'], 'readwrite');
    const photos = transaction.objectStore('photos');
    const [drafts, entries, ids] = await Promise.all([
      transaction.objectStore('drafts').getAll(),
      transaction.objectStore('outbox').getAll(),
      photos.getAllKeys(),
    ]);
    const shown = new Set([...drafts, ...entries].map((it) => it.photo ?? photoOf(it)));
    for (const id of ids.filter((it) => !shown.has(it))) {
      const chosen = Date.parse((await photos.get(id))?.chosenAt ?? '');
      if (!(this.now().getTime() - chosen < aloneMs)) {
        await photos.delete(id);
      }
    }
    await transaction.done;
  }
}

/** Of a draft of an earlier version, which lies open. */
const photoOf = (kept: object): unknown =>
  'values' in kept && typeof kept.values === 'object' && kept.values !== null && 'photo' in kept.values
    ? kept.values.photo
    : undefined;
