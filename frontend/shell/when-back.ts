import type { Said } from '../outbox/said';

/** Program and store in one answer: 200 when both are well. */
const health = '/actuator/health';
/** Longer and longer, but nobody looks at the screen for more than about a quarter of a minute in vain. */
const waitsMs = [2_000, 4_000, 8_000, 16_000];
const forgottenMs = 60_000;
/** An answer that takes longer is none. */
const patienceMs = 10_000;

/** When something was last tried because the store answered, and how often in a row: it may fail all the same. */
let tried = { at: 0, times: 0 };

/**
 * `<heime-when-back back="…">` beside a sentence that something could not be done: asks gently whether the store answers
 * again, and fires `back` once when it does. What is being written meanwhile is not sent half finished: then it is left
 * to the person to try again.
 */
class WhenBack extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turns = 0;
  /** What was asked in an earlier round is of no interest any more. */
  #round = 0;

  connectedCallback(): void {
    document.addEventListener('input', this.#leave);
    document.addEventListener('visibilitychange', this.#begin);
    this.#begin();
  }

  disconnectedCallback(): void {
    this.#round += 1;
    clearTimeout(this.#timer);
    document.removeEventListener('input', this.#leave);
    document.removeEventListener('visibilitychange', this.#begin);
  }

  /** A phone in a pocket asks for nothing. What was tried in vain a moment ago is tried more slowly, and taken back. */
  readonly #begin = (): void => {
    this.#round += 1;
    clearTimeout(this.#timer);
    const again = Date.now() - tried.at < forgottenMs;
    this.#turns = again ? tried.times : 0;
    if (again) {
      say('', 0);
    }
    if (document.visibilityState === 'visible') {
      this.#wait();
    }
  };

  #wait(): void {
    const wait = waitsMs[this.#turns] ?? Math.max(...waitsMs);
    this.#turns += 1;
    // Spread, so that not all who wait ask in the same moment.
    this.#timer = setTimeout(() => void this.#ask(this.#round), wait * (1 + Math.random() / 4));
  }

  async #ask(round: number): Promise<void> {
    const isBack = await fetch(health, { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (round !== this.#round) {
      return;
    }
    if (isBack) {
      this.disconnectedCallback();
      tried = { at: Date.now(), times: this.#turns };
      say(this.getAttribute('back') ?? '', 1);
      this.dispatchEvent(new Event('back'));
    } else {
      this.#wait();
    }
  }

  readonly #leave = (): void => {
    this.textContent = '';
    this.disconnectedCallback();
  };
}

/** In the shell's live band, which is there whatever is drawn anew below it. */
const say = (said: string, screens: number): void => {
  window.dispatchEvent(new CustomEvent<Said>('heime-said', { detail: { said, screens } }));
};

customElements.define('heime-when-back', WhenBack);
