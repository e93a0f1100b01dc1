import { Drafts } from '../form/drafts';
import { forgetAnswersBut } from '../digitalcare/answered';
import { knownPerson } from '../session/known-person';
import { keptAs } from '../shell/in-the-open';
import { outbox, phone } from './app-outbox';
import { emptyPhone, forgetTraces } from './empty-phone';

const drafts = new Drafts(phone, () => new Date());

/** Whether this person has something on the phone that the municipality has not got. */
export async function hasMoreToSend(person: string): Promise<boolean> {
  const unsent = (await outbox.entries.all()).some(
    (it) => it.state !== 'SENT' && (it.person === null || it.person === person),
  );
  return unsent || (await drafts.begunBy(person)).length > 0;
}

/**
 * Nothing of this person stays on the phone. What somebody else wrote, who was signed out without asking for it, still
 * waits for her; where nobody has anything left, the key goes too.
 */
export async function leavePhone(person: string): Promise<void> {
  localStorage.removeItem(keptAs);
  await Promise.all([
    outbox.entries.forgetOf(person),
    drafts.forgetOf(person),
    forgetAnswersBut(undefined),
    knownPerson.forgetAllBut(undefined),
  ]);
  const database = await phone.database();
  const left = (await database.count('outbox')) + (await database.count('drafts'));
  if (left === 0) {
    await emptyPhone();
  } else {
    await outbox.entries.photos.tidy(0);
    await forgetTraces();
  }
}
