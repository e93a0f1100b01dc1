import type { FormName } from '../outbox/entry';
import type { Phone } from '../outbox/phone';
import { type DraftPlace, keyOf } from './draft-place';

/** What somebody has typed so far. It lies on the phone only. */
export interface Draft {
  key: string;
  form: FormName;
  /** The id that the registration will have, made when the form was opened, so that it can be stored only once. */
  id: string;
  /** The version on the server that is being edited; missing for something new. */
  version?: number;
  values: unknown;
  savedAt: string;
}

/** The drafts on the phone. One person never meets another's; what was typed before the sign-in follows along. */
export class Drafts {
  constructor(
    private readonly phone: Phone,
    private readonly now: () => Date,
  ) {}

  /** The draft at this place, or else what was typed before the sign-in. */
  async find(place: DraftPlace): Promise<Draft | undefined> {
    const database = await this.phone.database();
    const own = await database.get('drafts', keyOf(place));
    return own ?? (place.person ? database.get('drafts', keyOf({ ...place, person: undefined })) : undefined);
  }

  async keep(place: DraftPlace, draft: Pick<Draft, 'id' | 'version' | 'values'>): Promise<void> {
    const key = keyOf(place);
    const before = keyOf({ ...place, person: undefined });
    const transaction = (await this.phone.database()).transaction('drafts', 'readwrite');
    await transaction.store.put({ ...draft, key, form: place.form, savedAt: this.now().toISOString() });
    if (before !== key) {
      await transaction.store.delete(before);
    }
    await transaction.done;
  }

  key(place: DraftPlace): string {
    return keyOf(place);
  }

  async forget(place: DraftPlace): Promise<void> {
    await (await this.phone.database()).delete('drafts', keyOf(place));
  }
}
