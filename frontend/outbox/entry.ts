/** The registrations that can wait on the phone. */
export type FormName = 'need' | 'help-offer' | 'self-care' | 'participation' | 'organisation';

/** WAITING for network, a sign-in or its turn; SENDING right now; SENT and confirmed; REFUSED by the server, with a reason. */
export type EntryState = 'WAITING' | 'SENDING' | 'SENT' | 'REFUSED';

/** Why the server said no: the sentence in the person's language, and the field it belongs to if there is one. */
export interface Refusal {
  status: number;
  messageKey?: string;
  field?: string;
  title?: string;
  detail?: string;
  errorId?: string;
  /** Where the person can go on. */
  next?: string;
}

/** What the server answered when it had stored a registration. */
export interface Answer {
  id: string;
  version: number;
  status: string;
  next: string;
}

/** One finished registration on its way from the phone to the server. Its id is the registration's own. */
export interface OutboxEntry {
  id: string;
  kind: FormName;
  url: string;
  /** A short name for lists, for example "Snømåking, Leland". */
  title: string;
  /** What is sent; emptied when it has been sent. */
  body: unknown;
  /** The photo that it shows, which is sent before it. */
  photo?: string;
  /** True when the photo has reached the server. */
  photoSent?: boolean;
  /** What was typed, so that it can be opened and mended; emptied when it has been sent. */
  values: unknown;
  state: EntryState;
  madeAt: string;
  sentAt?: string;
  /** Place in the queue; lower is sent first. */
  place: number;
  /** Grows each time the content changes, so that an answer to old content never hides new content. */
  revision: number;
  /** How many times it has been tried. */
  tries: number;
  /** Who made it; null when nobody was signed in. It is sent only as this person. */
  person: string | null;
  personName?: string;
  /** Who she was here as when she wrote it, where she has a choice. It is sent as that. */
  hat?: string;
  refusal?: Refusal;
  answer?: Answer;
}

/** What a form hands over when the person presses Send. */
export type NewEntry = Pick<
  OutboxEntry,
  'id' | 'kind' | 'url' | 'title' | 'body' | 'photo' | 'values' | 'person' | 'personName' | 'hat'
>;

/** True while the entry still has to reach the server. */
export const isUnsent = (entry: OutboxEntry): boolean => entry.state === 'WAITING' || entry.state === 'SENDING';

/** What another person has sent is no business of this one; what another still has waiting must be seen to wait. */
export const mayMeet = (entry: OutboxEntry, person: string | undefined): boolean =>
  entry.state !== 'SENT' || entry.person === null || entry.person === person;
