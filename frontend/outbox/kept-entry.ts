import type { OutboxEntry } from './entry';
import type { Seal, Sealed } from './seal';

/** What somebody has written, and what was answered. */
type Hidden = 'title' | 'personName' | 'hat' | 'body' | 'values' | 'refusal' | 'answer';

/** An entry as it lies on the phone: only what the queue is kept in order by can be read without the key. */
export type KeptEntry = Omit<OutboxEntry, Hidden> & {
  sealed: Sealed;
  /** Grows each time anything changes, so that nobody writes over what another tab has written meanwhile. */
  stamp: number;
};

export async function closeEntry(seal: Seal, entry: OutboxEntry, stamp: number): Promise<KeptEntry> {
  const { title, personName, hat, body, values, refusal, answer, ...order } = entry;
  return { ...order, stamp, sealed: await seal.close({ title, personName, hat, body, values, refusal, answer }) };
}

/** Undefined when this phone cannot open it any more. */
export async function openEntry(
  seal: Seal,
  { sealed, stamp: _, ...order }: KeptEntry,
): Promise<OutboxEntry | undefined> {
  if (!sealed) {
    return order as OutboxEntry;
  }
  const hidden = await seal.open<Pick<OutboxEntry, Hidden>>(sealed).catch(() => undefined);
  return hidden && { ...order, ...hidden };
}
