import type { FlowWorld } from './flow-world';
import { FormAddress } from './form-address';
import { firstOpen, type Screens } from './form-plan';
import type { Problem } from './problems';
import { stepIn } from './steps';
import { Way } from './way';

/** Leads through the screens of a form, never past something that is missing; the address line says which is open. */
export class Course {
  address = new FormAddress();
  readonly #way: Way;

  /**
   * @param asked what is asked for on each screen just now
   * @param wrong what is missing or wrong just now, over all screens
   */
  constructor(
    private readonly world: Pick<FlowWorld, 'show' | 'back'>,
    asked: () => Screens,
    private readonly wrong: () => readonly Problem[],
  ) {
    this.#way = new Way(asked);
  }

  get screens(): Screens {
    return this.#way.screens;
  }

  get step(): number {
    return this.#way.step;
  }

  get last(): number {
    return this.#way.last;
  }

  get preview(): boolean {
    return this.#way.preview;
  }

  /** The screen on which a field is asked for. */
  stepOf(field: string): number {
    return this.#way.stepOf(field);
  }

  /** The first screen with one of these problems; the preview when there is none. */
  firstOpen(problems: readonly Problem[] = this.wrong()): number {
    return firstOpen(this.screens, problems);
  }

  begins(search: URLSearchParams): void {
    this.address = new FormAddress(search);
    this.#way.begins();
  }

  /**
   * To the step that the address asks for.
   *
   * @param filling whether the form is there to be filled in: only then is the address put right
   */
  at(search: URLSearchParams, filling: boolean): void {
    const asked = new FormAddress(search);
    const step = stepIn(search, this.screens.length, this.firstOpen());
    const shown = asked.at(step, this.screens.length);
    this.address = new FormAddress(new URLSearchParams(shown));
    if (filling && this.address.step !== asked.step) {
      // So that the phone's own Back leads to what it says.
      this.world.show(shown, true);
    }
    this.#way.returns(step);
  }

  /** @param instead whether it takes the place of the step before in the history of the phone */
  to(step: number, instead = false): void {
    const reached = Math.min(step, this.firstOpen());
    const shown = this.address.at(reached, this.screens.length);
    if (!instead) {
      this.#way.leaves();
    }
    this.world.show(shown, instead);
    this.address = new FormAddress(new URLSearchParams(shown));
    this.#way.opens(reached);
  }

  /** On from a screen on which nothing is missing. */
  next(): void {
    this.to(this.#way.changing ? this.firstOpen() : this.step + 1);
  }

  /** To the step before: the one that the phone's own Back leads to, when it is that. */
  back(): void {
    if (this.#way.goesBack) {
      return;
    }
    if (this.#way.comesFromBefore) {
      this.#way.goesBack = true;
      this.world.back();
    } else {
      this.to(this.step - 1, true);
    }
  }

  /** From the preview to one answer. @param alone whether what comes after it need not be walked through again */
  asksAgain(field: string, alone: boolean): void {
    this.#way.changing = alone;
    this.to(this.stepOf(field));
  }

  /** To a screen with something to put right; from the preview, what lies between is not walked through again. */
  mends(step: number): void {
    if (step !== this.step) {
      this.#way.changing ||= this.preview;
      this.to(step);
    }
  }

  /** It is asked in another way from now on: what was asked last is still there. */
  parts(): void {
    this.to(this.#way.parted(), true);
  }

  /** Stays at what is asked when something before it is not asked any more, or is asked now. @returns whether it moved */
  stays(): boolean {
    const { moved } = this.#way;
    const moves = moved !== this.step;
    if (moves) {
      this.to(moved, true);
    }
    return moves;
  }

  /** Begins again with an empty form. @returns what the address says of it */
  anew(): URLSearchParams {
    const { anew } = this.address;
    this.world.show(new FormAddress(anew).at(1, this.screens.length));
    return anew;
  }
}
