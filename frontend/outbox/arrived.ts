import { isUnsent, type OutboxEntry } from './entry';

/** Notices when something that had to wait has been sent. What is sent at once, its own form tells about. */
export class Arrived {
  #waited: ReadonlySet<string> | undefined;

  /** @returns whether something that waited has been sent since this was asked the last time */
  since(entries: readonly OutboxEntry[]): boolean {
    const before = this.#waited;
    this.#waited = new Set(
      entries.filter((it) => isUnsent(it) && (!before || before.has(it.id) || hasFailed(it))).map((it) => it.id),
    );
    return entries.some((it) => it.state === 'SENT' && before?.has(it.id));
  }
}

const hasFailed = (entry: OutboxEntry): boolean => entry.state === 'WAITING' && entry.tries > 0;
