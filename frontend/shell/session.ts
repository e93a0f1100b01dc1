import { keepInTheOpen, keptAs, recalled } from './in-the-open';

/** Who the server says we are, as /api/session tells it. */
export interface Session {
  signedIn: boolean;
  demo: boolean;
  /** Which build of the program the server runs. */
  build?: string;
  person?: Me | null;
  /** Those that count now. */
  hats: Hat[];
  /** Number of the municipality for which she is here now; none when she is here as herself. */
  worksFor?: string | null;
  /** The municipalities that she can choose to work for. */
  workplaces?: Workplace[];
  unread: number;
  /** How many invitations wait for an answer. */
  invitations?: number;
  demoPeople?: DemoPerson[];
  /** Through whom one can sign in beside a code, such as ID-porten. */
  providers?: { id: string; name: string }[];
  /** Whether one can sign in with a mobile number, too. */
  sms?: boolean;
  /** For whom she may act, as a next of kin or in a talk. */
  actsFor?: ForSomebody[];
  /** Whether a municipality has registered something for her that she has not looked through. */
  registeredForMe?: boolean;
  /** The day on which she is to be erased, when she has asked for it. */
  erasedOn?: string | null;
}

export interface Me {
  id: string;
  name: string;
  /** None for who has only ever come through a provider or with a number. */
  email?: string | null;
  phone?: string | null;
  district?: string | null;
  municipality?: string | null;
  /** Its tag in capitals: "NB". */
  language: string;
}

/** One of the parts a person has: resident, coordinator of an organisation or volunteer in one, case worker or administrator of a municipality. */
export interface Hat {
  role: 'RESIDENT' | 'COORDINATOR' | 'VOLUNTEER' | 'CASE_WORKER' | 'ADMINISTRATOR';
  scope?: string | null;
  label: string;
  /** Whether what is registered for the organisation is public at once. */
  trusted?: boolean;
}

/** A municipality, by its number. */
export interface Workplace {
  municipality: string;
  name: string;
}

/** Somebody who lets her act, and in what. */
export interface ForSomebody {
  id: string;
  name: string;
  areas: string[];
  /** How they talk now, when a case worker writes down what somebody says. */
  talk?: 'PHONE' | 'COUNTER' | null;
}

export interface DemoPerson {
  email: string;
  name: string;
  story: string;
  /** Whether she is one of those whom the demo is about. */
  first: boolean;
}

let session: Session | undefined = recalled();

/** What was known last, without her name until it is `opened`; undefined when the server has never been asked from this phone. */
export const currentSession = (): Session | undefined => session;

/** Where another tab has let her out, or somebody else in, nothing goes on here in her name: the page begins anew. */
const elsewhere = ({ key }: StorageEvent): void => {
  if (key === keptAs || key === null) {
    const before = session;
    const me = before?.person;
    session = recalled();
    if (!me) {
      // Her name lies where that tab may not have closed it yet.
      void refreshSession().catch(() => undefined);
    } else if (session?.person?.id === me.id) {
      take({ ...before, ...session, person: me });
      if (session.worksFor !== before?.worksFor) {
        // For whom she may act goes with the hat, and is not in the open.
        void refreshSession().catch(() => undefined);
      }
    } else {
      location.reload();
    }
  }
};
if (typeof window !== 'undefined') {
  window.addEventListener('storage', elsewhere);
}

const closed = () => import('../session/known-person');
let opening: Promise<unknown> | undefined;

/** When the phone has said who is signed in, as far as it knows, or has taken too long for it. Never rejects. */
export const opened = (): Promise<unknown> =>
  (opening ??= Promise.resolve(session?.person && closed().then((it) => it.recall())).catch(() => undefined));

/** Takes over what is known now. */
export function take(known: Session): void {
  session = known;
  window.dispatchEvent(new Event('heime-session'));
}

let asking: Promise<unknown> | undefined;

/** When the server has told who we are at least once since the page was opened, or could not be reached. */
export const asked = (): Promise<unknown> => (asking ??= refreshSession().catch(() => undefined));

const justNowMs = 5_000;
let answeredAt: number | undefined;

/** As `asked`, and once more when that was a while ago: the server may have been replaced since. Never rejects. */
export function askedJustNow(): Promise<unknown> {
  if (answeredAt !== undefined && Date.now() - answeredAt > justNowMs) {
    asking = refreshSession().catch(() => undefined);
  }
  return asked();
}

/** Asks the server who we are and fires `heime-session` on the window. Throws without network. */
export function refreshSession(): Promise<Session> {
  const answer = ask().finally(() => {
    answeredAt = Date.now();
  });
  asking ??= answer.catch(() => undefined);
  return answer;
}

async function ask(): Promise<Session> {
  const response = await fetch('/api/session', { headers: { Accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`/api/session answered ${response.status}`);
  }
  const told: Session = { ...nobody, ...((await response.json()) as Partial<Session>) };
  keep(told);
  return told;
}

/** Takes over a new count of unread notifications without asking. */
export function setUnread(unread: number): void {
  if (session && session.unread !== unread) {
    keep({ ...session, unread });
  }
}

/** True for those who meet the needs of a municipality. */
export const isStaff = (): boolean => (session?.hats ?? []).some((hat) => hat.role === 'CASE_WORKER');

/** True for those who help in an organisation. */
export const isVolunteer = (): boolean => (session?.hats ?? []).some((hat) => hat.role === 'VOLUNTEER');

/** True for those who keep the places and people of a municipality in order. */
export const isAdministrator = (): boolean => (session?.hats ?? []).some((hat) => hat.role === 'ADMINISTRATOR');

/** As the server writes down who she is here as; none for who has no choice. */
export const wornHat = (): string | undefined =>
  session?.workplaces?.length ? (session.worksFor ?? 'herself') : undefined;

/** The token that guards against forged requests, as it is now: a new page or another tab may have brought a new one. */
export const guardToken = (): string | undefined => cookie('XSRF-TOKEN');

/** The headers that a changing call needs. */
export function writing(): Record<string, string> {
  const token = guardToken();
  const person = session?.person?.id;
  const hat = wornHat();
  return {
    'Content-Type': 'application/json',
    Accept: 'application/json, application/problem+json',
    ...(token ? { 'X-XSRF-TOKEN': token } : {}),
    // Another tab may have signed in as somebody else: the server takes nothing of this person's as hers.
    ...(person ? { 'X-Heime-Person': person } : {}),
    // The same of a hat that was changed there.
    ...(hat ? { 'X-Heime-Hat': hat } : {}),
  };
}

const nobody: Session = { signedIn: false, demo: false, hats: [], unread: 0 };

const cookie = (name: string): string | undefined =>
  document.cookie
    .split('; ')
    .find((it) => it.startsWith(`${name}=`))
    ?.slice(name.length + 1);

function keep(told: Session): void {
  const before = session?.person?.id;
  keepInTheOpen(told);
  take(told);
  if (before || told.person) {
    void closed()
      .then((it) => it.keepWho(before, told))
      .catch(() => undefined);
  }
}
