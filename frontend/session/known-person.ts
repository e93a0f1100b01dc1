import { phone } from '../outbox/app-outbox';
import type { Phone } from '../outbox/phone';
import type { Sealed } from '../outbox/seal';
import { whenIdle } from '../shell/idle';
import { keptAs } from '../shell/in-the-open';
import { currentSession, type ForSomebody, type Me, take } from '../shell/session';

/** What says who is signed in, and for whom she acts. */
export interface Who {
  person: Me;
  actsFor: ForSomebody[];
}

const begins = 'who ';
const keyOf = (id: string): string => begins + id;

/** Who is signed in, as the phone knows her without network: closed, and only as long as she is here. */
export class KnownPerson {
  /** It is not closed again for each count of what is unread. */
  #last = '';

  constructor(
    private readonly phone: Phone,
    private readonly isHere: (id: string) => boolean,
  ) {}

  /** Undefined when it is not known, or cannot be opened any more. */
  async find(id: string): Promise<Who | undefined> {
    const kept = await (await this.phone.database()).get('kept', keyOf(id));
    return kept && this.phone.seal.open<Who>(kept.content as Sealed).catch(() => undefined);
  }

  async keep(who: Who): Promise<void> {
    const { id } = who.person;
    if (JSON.stringify(who) === this.#last) {
      return;
    }
    const content = await this.phone.seal.close(who);
    const database = await this.phone.database();
    // Looked at in the same breath in which it is written: who signs out meanwhile takes it along.
    if (this.isHere(id)) {
      await database.put('kept', { key: keyOf(id), content });
      this.#last = JSON.stringify(who);
    }
  }

  async forgetAllBut(id: string | undefined): Promise<void> {
    this.#last = '';
    const database = await this.phone.database();
    const others = (await database.getAllKeys('kept')).filter(
      (it) => it.startsWith(begins) && (!id || it !== keyOf(id)),
    );
    await Promise.all(others.map((it) => database.delete('kept', it)));
  }
}

export const knownPerson = new KnownPerson(phone, (id) => localStorage.getItem(keptAs)?.includes(id) ?? false);

const patienceMs = 1_000;

/** Tells the session what lay closed, unless the server has been quicker. No screen waits longer for it than a second. */
export const recall = (): Promise<unknown> =>
  Promise.race([recallWho(), new Promise((done) => setTimeout(done, patienceMs))]);

async function recallWho(): Promise<void> {
  const me = currentSession()?.person;
  if (me?.name) {
    await keepWho();
    return;
  }
  const who = me && (await knownPerson.find(me.id));
  const session = currentSession();
  if (who && session?.person === me) {
    take({ ...session, ...who, person: { ...who.person, ...me, name: who.person.name } });
  }
}

/**
 * Closes who is signed in now. Nothing stays of who was before her, also when she was signed out from another device, or
 * for good after a long time.
 */
export async function keepWho(before?: string, { person } = currentSession() ?? {}): Promise<void> {
  const now = person?.id;
  if (before && before !== now) {
    const { forgetAnswersBut } = await import('../digitalcare/answered');
    await Promise.all([forgetAnswersBut(now), knownPerson.forgetAllBut(now)]);
  } else if (before) {
    // Nothing new, as a rule: what somebody came for goes first.
    await new Promise<void>(whenIdle);
  }
  const session = currentSession();
  if (session?.person) {
    await knownPerson.keep({ person: session.person, actsFor: session.actsFor ?? [] });
  }
}
