import type { FormName } from '../outbox/entry';
import type { Phone } from '../outbox/phone';
import type { Sealed } from '../outbox/seal';
import { type DraftPlace, isOf, keyOf } from './draft-place';

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

/** A draft as it lies on the phone: where it belongs can be read without the key, and no word of what was typed. */
export type KeptDraft = Omit<Draft, 'values'> & {
  sealed: Sealed;
  /** The id of the photo that it shows. */
  photo?: string;
};

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
    const found =
      own ?? (place.person ? await database.get('drafts', keyOf({ ...place, person: undefined })) : undefined);
    if (!found?.sealed) {
      return found as Draft | undefined;
    }
    const { sealed, photo: _, ...order } = found;
    return { ...order, values: await this.phone.seal.open(sealed) };
  }

  async keep(place: DraftPlace, { values, ...draft }: Pick<Draft, 'id' | 'version' | 'values'>): Promise<void> {
    const key = keyOf(place);
    const before = keyOf({ ...place, person: undefined });
    const sealed = await this.phone.seal.close(values);
    const order = { ...draft, key, form: place.form, savedAt: this.now().toISOString(), ...photoOf(values) };
    const transaction = (await this.phone.database()).transaction('drafts', 'readwrite');
    await transaction.store.put({ ...order, sealed });
    if (before !== key) {
      await transaction.store.delete(before);
    }
    await transaction.done;
  }

  key(place: DraftPlace): string {
    return keyOf(place);
  }

  /** Where this person has begun something; what was begun before a sign-in is hers too. */
  async begunBy(person: string): Promise<string[]> {
    const keys = await (await this.phone.database()).getAllKeys('drafts');
    return keys.filter((it) => isOf(it, person));
  }

  async forgetOf(person: string): Promise<void> {
    const database = await this.phone.database();
    await Promise.all((await this.begunBy(person)).map((it) => database.delete('drafts', it)));
  }

  async forget(place: DraftPlace): Promise<void> {
    await (await this.phone.database()).delete('drafts', keyOf(place));
  }
}

/** The photo that a form shows. */
const photoOf = (values: unknown): { photo?: string } =>
  typeof values === 'object' && values !== null && 'photo' in values && typeof values.photo === 'string'
    ? { photo: values.photo }
    : {};
