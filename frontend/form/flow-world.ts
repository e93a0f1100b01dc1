import type { Outbox } from '../outbox/outbox';
import type { Drafts } from './drafts';
import type { Author } from './form-plan';

/** What a form needs of the world around it. */
export interface FlowWorld {
  drafts: Drafts;
  outbox: Outbox;
  author(): Author;
  online(): boolean;
  fetch: typeof fetch;
  /** What the phone has of a registration that the server cannot be asked for. */
  copy?(id: string): Promise<unknown>;
  newId(): string;
  /** Leads to another screen. */
  go(address: string): void;
  /** Says on the next screen that it has arrived; or, when nobody else reads it, that it is kept. */
  sent(staysWithMe: boolean): void;
  /** Shows another step of this form in the address line, as one to come back to or in place of the one before. */
  show(search: string, instead?: boolean): void;
  /** What was filled in lies in the outbox, or further on: Back does not lead to its screens any more. */
  done(): void;
  /** Back to the step that was shown before. */
  back(): void;
}
