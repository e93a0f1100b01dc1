import type { DraftPlace } from './draft-place';
import type { Drafts } from './drafts';
import type { Opened } from './opening';

/** What is typed into a form, and which registration it is to be; each change is kept on the phone. */
export class Writing<Values extends object> {
  /** True when what is shown was typed earlier. */
  restored = false;
  /** Empty until it is known what is open; until then nothing is kept. */
  #id = '';
  #version: number | undefined;
  /** What was typed before it was known what is open. */
  #early: Partial<Values> = {};
  #keeping: Promise<unknown> = Promise.resolve();

  /** @param place where it is kept just now */
  constructor(
    private readonly drafts: Drafts,
    private readonly place: () => DraftPlace,
    public values: Values,
  ) {}

  /** The id that the registration has or will have. */
  get id(): string {
    return this.#id;
  }

  /** The version on the server that is changed; undefined for something new. */
  get version(): number | undefined {
    return this.#version;
  }

  begins(empty: Values): void {
    this.values = empty;
    this.restored = false;
    this.#id = '';
    this.#version = undefined;
    this.#early = {};
  }

  /** A draft may be older than the form: what it does not know is empty. */
  takes(found: Opened, empty: Values): void {
    this.#id = found.id;
    this.#version = found.version;
    this.values = { ...empty, ...(found.values as Partial<Values>), ...this.#early };
    this.restored = found.restored ?? false;
    if (Object.keys(this.#early).length > 0) {
      this.keep();
    }
  }

  change(patch: Partial<Values>): void {
    this.values = { ...this.values, ...patch };
    if (!this.#id) {
      this.#early = { ...this.#early, ...patch };
    }
    this.keep();
  }

  /** It is another registration from now on. */
  becomes(id: string): void {
    this.#id = id;
  }

  /** It changes what has arrived on the server meanwhile. */
  changes(version: number | undefined): void {
    this.#version = version;
  }

  keep(): void {
    if (!this.#id) {
      return;
    }
    const draft = {
      id: this.#id,
      values: this.values,
      ...(this.#version === undefined ? {} : { version: this.#version }),
    };
    const place = this.place();
    // A phone that refuses to keep a draft (full, private mode) must not stop the person from going on.
    this.#keeping = this.#keeping.then(() => this.drafts.keep(place, draft)).catch(() => undefined);
  }

  /** Comes back when all that was typed lies safely on the phone. */
  async kept(): Promise<void> {
    await this.#keeping;
  }

  async forget(): Promise<void> {
    await this.kept();
    await this.drafts.forget(this.place());
  }
}
