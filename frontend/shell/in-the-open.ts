import type { Session } from './session';

/** Where what lies open is kept. What says who somebody is lies closed elsewhere. */
export const keptAs = 'heime.session';

/**
 * The facts that the first picture is painted by, before any cipher could answer. None of them says who somebody is: the
 * names among them are those of a way to sign in and of a municipality.
 */
const open =
  'signedIn demo hats role scope label trusted unread invitations providers sms registeredForMe erasedOn person id name district worksFor workplaces municipality'.split(
    ' ',
  );

export function keepInTheOpen(session: Session): void {
  const person = session.person && { ...session.person, name: '' };
  try {
    localStorage.setItem(keptAs, JSON.stringify({ ...session, person }, open));
  } catch {
    // A phone that keeps nothing still works while it has network.
  }
}

/**
 * What was known when the server was last asked. An earlier version kept all of it in the open: that is taken over, and
 * goes from there.
 */
export function recalled(): Session | undefined {
  try {
    const known = JSON.parse(localStorage.getItem(keptAs) ?? '') as Session;
    keepInTheOpen(known);
    return known;
  } catch {
    return undefined;
  }
}
