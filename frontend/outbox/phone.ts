import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { KeptDraft } from '../form/drafts';
import type { KeptEntry } from './kept-entry';
import type { KeptPhoto } from './photos';
import { canSeal, makeKey, Seal } from './seal';

/**
 * What the phone keeps: drafts, the outbox, photos of both, and copies of what a form needs without network. What somebody
 * has written in them is closed with the phone's own key, which lies beside them and cannot be taken out of the browser.
 */
export interface PhoneSchema extends DBSchema {
  drafts: { key: string; value: KeptDraft };
  outbox: { key: string; value: KeptEntry; indexes: { 'by-place': number } };
  kept: { key: string; value: { key: string; content: unknown; etag?: string } };
  photos: { key: string; value: KeptPhoto };
  keys: { key: string; value: CryptoKey };
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
  // What lies open from before is closed when it is written the next time.
  (database) => {
    database.createObjectStore('keys');
  },
];

const own = 'own';

/** The database on the phone, opened when first needed and again after a newer tab has upgraded it. */
export class Phone {
  readonly seal = new Seal(() => this.#key());

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

  /** Forgets everything that is kept on the phone, and the key that opens what may be left of it. */
  async empty(): Promise<void> {
    const database = await this.database();
    const stores = ['drafts', 'outbox', 'kept', 'photos', 'keys'] as const;
    const transaction = database.transaction(stores, 'readwrite');
    await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
    await transaction.done;
  }

  /** Made when first needed; whichever tab is first makes it for all. */
  async #key(): Promise<CryptoKey | undefined> {
    const database = await this.database();
    const key = await database.get('keys', own);
    if (key || !canSeal()) {
      return key;
    }
    const made = await makeKey();
    const transaction = database.transaction('keys', 'readwrite');
    const first = await transaction.store.get(own);
    if (!first) {
      await transaction.store.put(made, own);
    }
    await transaction.done;
    return first ?? made;
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
