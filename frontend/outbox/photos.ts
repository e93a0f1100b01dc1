import type { Phone } from './phone';

/** So that what was chosen a moment ago is there when its draft is written down. */
const leaveAloneMs = 60_000;

/** The photos that wait on the phone. They lie by themselves, so that a draft is not rewritten with its photo for each letter. */
export class Photos {
  constructor(
    private readonly phone: Phone,
    private readonly now: () => Date,
  ) {}

  async keep(id: string, photo: Blob): Promise<void> {
    await (await this.phone.database()).put('photos', { id, photo, chosenAt: this.now().toISOString() });
  }

  async find(id: string): Promise<Blob | undefined> {
    return (await (await this.phone.database()).get('photos', id))?.photo;
  }

  async forget(id: string): Promise<void> {
    await (await this.phone.database()).delete('photos', id);
  }

  /** Forgets what neither a draft nor anything in the outbox shows any more. */
  async tidy(): Promise<void> {
    const transaction = (await this.phone.database()).transaction(['photos', 'drafts', 'outbox'], 'readwrite');
    const photos = transaction.objectStore('photos');
    const [drafts, entries, ids] = await Promise.all([
      transaction.objectStore('drafts').getAll(),
      transaction.objectStore('outbox').getAll(),
      photos.getAllKeys(),
    ]);
    const shown = new Set([...drafts, ...entries].map((it) => photoOf(it.values)));
    for (const id of ids.filter((it) => !shown.has(it))) {
      const chosen = Date.parse((await photos.get(id))?.chosenAt ?? '');
      if (!(this.now().getTime() - chosen < leaveAloneMs)) {
        await photos.delete(id);
      }
    }
    await transaction.done;
  }
}

/** The id of the photo that a form shows. */
const photoOf = (values: unknown): unknown =>
  typeof values === 'object' && values !== null && 'photo' in values ? values.photo : undefined;
