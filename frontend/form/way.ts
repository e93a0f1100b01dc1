import { type Screens, stepOf } from './form-plan';

/** One's way through the screens of a form: which is open, what is asked there, and which one came by. */
export class Way {
  step = 1;
  /** Whether one thing is being changed, after which all is looked at once more. */
  changing = false;
  /** The phone has been asked to lead back and has not done so yet. */
  goesBack = false;
  /** What is asked for on the screen that is open; nothing on the preview, undefined before one is. */
  #here: readonly string[] | undefined;
  /** The screens that the phone's own Back leads through, the nearest last. */
  #behind: number[] = [];

  /** @param asked what is asked for on each screen just now */
  constructor(private readonly asked: () => Screens) {}

  get screens(): Screens {
    return this.asked();
  }

  get last(): number {
    return this.screens.length + 1;
  }

  get preview(): boolean {
    return this.step === this.last;
  }

  /** The screen on which a field is asked for. */
  stepOf(field: string): number {
    return stepOf(this.screens, field);
  }

  begins(): void {
    this.#here = undefined;
    this.#behind = [];
    this.changing = false;
  }

  /** The screen that is open is one to come back to. */
  leaves(): void {
    this.#behind.push(this.step);
  }

  /** Whether the phone's own Back leads to the screen before this one. */
  get comesFromBefore(): boolean {
    return this.#behind.at(-1) === this.step - 1;
  }

  /** The phone leads back, or somewhere else; it says so more than once. */
  returns(step: number): void {
    if (step !== this.step) {
      this.#behind = this.#behind.at(-1) === step ? this.#behind.slice(0, -1) : [];
    }
    this.opens(step);
  }

  opens(step: number): void {
    const { screens } = this;
    this.goesBack = false;
    this.step = step;
    this.#here = screens[step - 1] ?? [];
    this.changing &&= step <= screens.length;
  }

  /** Where what is asked on the open screen stands when it is asked in another way from now on. */
  parted(): number {
    this.#behind = [];
    return this.#found(this.#here ?? []);
  }

  /** Where what is asked on the open screen stands now: another question before it may have come or gone. */
  get moved(): number {
    const here = this.#here;
    if (!here || here.some((field) => this.screens[this.step - 1]?.includes(field))) {
      return this.step;
    }
    const found = this.#found(here);
    // What is not asked any more gives way to what comes after it.
    return here.length > 0 && found === this.last ? this.step : found;
  }

  #found(fields: readonly string[]): number {
    return Math.min(this.last, ...fields.map((field) => this.stepOf(field)));
  }
}
