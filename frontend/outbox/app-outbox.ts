import { currentSession, guardToken, refreshSession } from '../shell/session';
import { language } from '../shell/texts';
import { Entries } from './entries';
import { Outbox, type SignedIn } from './outbox';
import { Phone } from './phone';
import { sendWith } from './sender';

/** The phone of this app, and the outbox on it. */
export const phone = new Phone();

const now = () => new Date();

const entries = new Entries(phone, now);

/** The photos on it. */
export const photos = entries.photos;

export const outbox = new Outbox(entries, {
  send: sendWith((...call) => fetch(...call)),
  known: () => signedIn(currentSession()),
  ask: async () => signedIn(await refreshSession()),
  language,
  now,
  chance: Math.random,
  later: (ms, call) => void setTimeout(call, ms),
  alone: (work) => (navigator.locks ? navigator.locks.request('heime-outbox', work) : work()),
});

function signedIn(session: ReturnType<typeof currentSession>): SignedIn {
  const person = session?.signedIn ? session.person : undefined;
  return {
    person: person ? { id: person.id, name: person.name } : undefined,
    token: guardToken(),
  };
}
