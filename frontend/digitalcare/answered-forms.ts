import type { ParticipationBody, Stage } from '../form/bodies';
import type { Entries } from '../outbox/entries';
import { isUnsent } from '../outbox/entry';
import type { Phone } from '../outbox/phone';
import type { Sealed } from '../outbox/seal';
import type { ParticipationValues } from './participation-plan';

/** What somebody has answered to one form, as /api/digital-participations tells it. */
interface MyParticipation {
  id: string;
  answers: ParticipationBody;
}

/** A form that has been answered, and where it is changed: on the server, or among what still waits on the phone. */
export interface Answered {
  form: string;
  stage: Stage;
  address: string;
  waits: boolean;
}

const list = '/api/digital-participations';
const begins = `${list} `;
const keyOf = (person: string): string => begins + person;

/** What one has answered already, as the phone knows it: what the server said last, and what waits to be sent. */
export class AnsweredForms {
  constructor(
    private readonly phone: Phone,
    private readonly entries: Pick<Entries, 'all'>,
    private readonly fetching: typeof fetch,
  ) {}

  /** By form; what waits on the phone is newer than what the server has. Nothing for those who are not signed in. */
  async here(person: string | undefined): Promise<Map<string, Answered>> {
    const stored = (await this.#kept(person)).map(
      ({ id, answers }): Answered => ({ ...said(answers), address: addressOf('id', id), waits: false }),
    );
    const waiting = (await this.entries.all())
      .filter((it) => it.kind === 'participation' && isUnsent(it) && it.person === (person ?? null))
      .map(
        (it): Answered => ({
          ...said(it.values as ParticipationValues),
          address: addressOf('mend', it.id),
          waits: true,
        }),
      );
    return new Map([...stored, ...waiting].map((it) => [it.form, it]));
  }

  /** Asks the server, and keeps what it says; without network the phone goes on with what it has. */
  async refresh(person: string | undefined): Promise<void> {
    if (!person) {
      return;
    }
    try {
      const response = await this.fetching(list, { headers: { Accept: 'application/json' } });
      if (response.ok) {
        const content = await this.phone.seal.close(await response.json());
        await (await this.phone.database()).put('kept', { key: keyOf(person), content });
      } else if (response.status === 401) {
        await this.forgetAllBut(undefined);
      }
    } catch {
      // No network, or a phone that keeps nothing: then one hears of it when it is sent.
    }
  }

  /** One's own answers under an id, for a form that is opened without network. */
  async copy(person: string | undefined, id: string): Promise<ParticipationBody | undefined> {
    return (await this.#kept(person)).find((it) => it.id === id)?.answers;
  }

  /** Nobody who takes over the phone meets them: only who is signed in has answers on it. */
  async forgetAllBut(person: string | undefined): Promise<void> {
    const database = await this.phone.database();
    const others = (await database.getAllKeys('kept')).filter(
      (it) => it.startsWith(begins) && (!person || it !== keyOf(person)),
    );
    await Promise.all(others.map((it) => database.delete('kept', it)));
  }

  async #kept(person: string | undefined): Promise<MyParticipation[]> {
    const kept = person ? await (await this.phone.database()).get('kept', keyOf(person)) : undefined;
    // What this phone cannot open any more is asked for again when there is network.
    return kept ? this.phone.seal.open<MyParticipation[]>(kept.content as Sealed).catch(() => []) : [];
  }
}

const said = ({ form, stage }: Pick<ParticipationBody, 'form'> & { stage: Stage | '' | null }) => ({
  form: form ?? '',
  stage: stage || ('CURIOUS' as const),
});

/** Past the first step: which form it is about is not what one comes to change. */
const addressOf = (name: 'id' | 'mend', id: string): string => `/digital-deltakelse?${name}=${id}&steg=2`;
