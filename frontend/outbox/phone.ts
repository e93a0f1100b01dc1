import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Draft } from '../form/drafts';
import type { OutboxEntry } from './entry';

/** What the phone keeps: drafts, the outbox, photos of both, and copies of what a form needs without network. */
export interface PhoneSchema extends DBSchema {
  drafts: { key: string; value: Draft };
  outbox: { key: string; value: OutboxEntry; indexes: { 'by-place': number } };
  kept: { key: string; value: { key: string; content: unknown; etag?: string } };
  photos: { key: string; value: { id: string; photo: Blob; chosenAt: string } };
}

export type PhoneDatabase = IDBPDatabase<PhoneSchema>;
export type Upgrade = (
  database: PhoneDatabase,
  transaction: IDBPTransaction<PhoneSchema, StoreNames<PhoneSchema>[], 'versionchange'>,
) => void | Promise<void>;

/** One step per version of the schema, in order. Never change one that people have: add the next. */
export const upgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('drafts', { keyPath: 'key' });
    database.createObjectStore('outbox', { keyPath: 'id' }).createIndex('by-place', 'place');
    database.createObjectStore('kept', { keyPath: 'key' });
  },
  (database) => {
    database.createObjectStore('photos', { keyPath: 'id' });
  },
];

/** The database on the phone, opened when first needed and again after a newer tab has upgraded it. */
export class Phone {
  #open: Promise<PhoneDatabase> | undefined;

  constructor(
    private readonly name = 'heime',
    private readonly steps: readonly Upgrade[] = upgrades,
  ) {}

  database(): Promise<PhoneDatabase> {
    this.#open ??= this.#connect().catch((problem: unknown) => {
      this.#open = undefined;
      throw problem;
    });
    return this.#open;
  }

  /** Lets go of the database, so that a newer version of the app can upgrade it. */
  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    (await open)?.close();
  }

  /** Forgets everything that is kept on the phone. */
  async empty(): Promise<void> {
    const database = await this.database();
    const stores = ['drafts', 'outbox', 'kept', 'photos'] as const;
    const transaction = database.transaction(stores, 'readwrite');
    await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
    await transaction.done;
  }

  #connect(): Promise<PhoneDatabase> {
    return openDB<PhoneSchema>(this.name, this.steps.length, {
      upgrade: async (database, from, _to, transaction) => {
        for (const step of this.steps.slice(from)) {
          await step(database, transaction);
        }
      },
      blocking: () => void this.close(),
      terminated: () => {
        this.#open = undefined;
      },
    });
  }
}
