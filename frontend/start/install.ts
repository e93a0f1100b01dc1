import { type InstallPrompt, installPrompt } from '../shell/offered';

/** OFFER: the phone asks when it is told to. SHOW: the person has to find the way herself, as on an iPhone. */
export type Invitation = 'OFFER' | 'SHOW' | undefined;

const keptAs = 'heime.install';

const seenAs = 'heime.seen';
const secondVisit = 2;
const declined = 'no';

/** Of all phones only an iPhone tells that a page is, or is not, on its home screen. */
type IPhone = Pick<Window, 'matchMedia'> & { navigator: { standalone?: boolean } };

type Keeping = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Whether the person should be asked to have the program on her home screen: from her second visit on, never again when
 * she has said no, and never when it is there.
 */
export class Install {
  constructor(
    private readonly lasting: Keeping,
    private readonly visit: Keeping,
    private readonly page: IPhone,
    private readonly offered: () => InstallPrompt | undefined,
  ) {}

  /** A visit is a tab's life: who reloads has not come back. */
  count(): void {
    const kept = this.#read(this.lasting, keptAs);
    if (kept !== declined && !this.#read(this.visit, seenAs)) {
      this.#write(this.visit, seenAs, '1');
      this.#write(this.lasting, keptAs, String(Number(kept ?? 0) + 1));
    }
  }

  get invitation(): Invitation {
    const installed = this.page.matchMedia('(display-mode: standalone)').matches || this.page.navigator.standalone;
    const kept = this.#read(this.lasting, keptAs);
    if (installed || kept === declined || Number(kept ?? 0) < secondVisit) {
      return undefined;
    }
    if (this.offered()) {
      return 'OFFER';
    }
    return this.page.navigator.standalone === false ? 'SHOW' : undefined;
  }

  /** Lets the phone ask. Whatever the answer, it is not asked for again. */
  async accept(): Promise<void> {
    const prompt = this.offered();
    await prompt?.prompt();
    await prompt?.userChoice;
    this.decline();
  }

  decline(): void {
    this.#write(this.lasting, keptAs, declined);
  }

  #read(storage: Keeping, key: string): string | null {
    try {
      return storage.getItem(key);
    } catch {
      return null;
    }
  }

  #write(storage: Keeping, key: string, value: string): void {
    try {
      storage.setItem(key, value);
    } catch {
      // A phone that keeps nothing is not asked.
    }
  }
}

/** The one of this page. */
export const install = new Install(localStorage, sessionStorage, window as IPhone, installPrompt);
