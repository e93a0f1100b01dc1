import { Complaints } from './complaints';
import { Course } from './course';
import type { FlowWorld } from './flow-world';
import type { Author, FormPlan, Screens } from './form-plan';
import { type Closed, opened, refusalOf } from './opening';
import type { Problem } from './problems';
import { handOver, leadOn } from './sending';
import { Writing } from './writing';

export type Phase = 'OPENING' | 'FILLING' | 'SENDING' | 'GONE' | 'OUT_OF_REACH';

/**
 * One person's way through one form: opening it where it was left, each change kept, step by step to the preview,
 * and over to the outbox. Fires `change` when there is something new to show.
 */
export class FormFlow<Values extends object> extends EventTarget {
  phase: Phase = 'OPENING';
  #opened = 0;
  readonly #course: Course;
  readonly #writing: Writing<Values>;
  readonly #complaints: Complaints;

  /** @param parted how it is asked when not by the steps of its plan */
  constructor(
    readonly plan: FormPlan<Values>,
    private readonly world: FlowWorld,
    parted: () => Screens | undefined = () => undefined,
  ) {
    super();
    const wrong = () => plan.problems(this.values);
    this.#course = new Course(world, () => parted() ?? plan.steps, wrong);
    this.#complaints = new Complaints(wrong);
    this.#writing = new Writing(
      world.drafts,
      () => this.#course.address.place(plan.form, this.author),
      plan.empty(this.author),
    );
  }

  get author(): Author {
    return this.#course.address.author(this.world.author());
  }

  get values(): Values {
    return this.#writing.values;
  }

  /** True when what is shown was typed earlier. */
  get restored(): boolean {
    return this.#writing.restored;
  }

  get editing(): boolean {
    return this.#writing.version !== undefined;
  }

  /** True when it is begun from nothing, and neither mends, changes nor resembles what is there. */
  get isNew(): boolean {
    return this.#course.address.isNew;
  }

  get problems(): readonly Problem[] {
    return this.#complaints.problems;
  }

  /** Grows each time the summary of problems wants the focus. */
  get alarms(): number {
    return this.#complaints.alarms;
  }

  /** The steps of its plan, or, in the simple view, its questions one by one. */
  get screens(): Screens {
    return this.#course.screens;
  }

  get step(): number {
    return this.#course.step;
  }

  get last(): number {
    return this.#course.last;
  }

  get preview(): boolean {
    return this.#course.preview;
  }

  /** Opens what the address asks for: an entry to mend, a draft, a registration to edit, or an empty form. */
  async open(search: URLSearchParams): Promise<void> {
    this.#begins(search);
    const turn = this.#opened;
    const place = this.#course.address.place(this.plan.form, this.author);
    const found = await opened(this.plan, this.world, place, search).catch((): Closed => 'OUT_OF_REACH');
    if (turn !== this.#opened) {
      return;
    }
    if (found === 'SIGN_IN') {
      this.world.go(`/logg-inn?til=${encodeURIComponent(`/${this.plan.path}?${search}`)}`);
    } else if (typeof found === 'string') {
      this.phase = found;
    } else {
      const open = found ?? { id: this.world.newId(), values: this.plan.begin?.(search) ?? {} };
      this.phase = 'FILLING';
      this.#writing.takes(open, this.plan.empty(this.author));
      this.#complaints.problems = open.problems ?? [];
    }
    this.at(search);
  }

  #begins(search: URLSearchParams): void {
    this.#course.begins(search);
    // What is fetched cannot be written in before it is there; an empty form can.
    this.phase = this.isNew ? 'FILLING' : 'OPENING';
    this.#writing.begins(this.plan.empty(this.author));
    this.#opened += 1;
    this.#tell();
  }

  /** True when what is open is what the address asks for, whatever the step. */
  isFor(search: URLSearchParams): boolean {
    return this.#course.address.isFor(search);
  }

  /** Shows the step that the address asks for. */
  at(search: URLSearchParams): void {
    this.#course.at(search, this.phase === 'FILLING');
    this.#tell();
  }

  /** It is asked in another way from now on: what was asked last is still there, and so is all that is typed. */
  parts(): void {
    this.#course.parts();
    this.#tell();
  }

  /**
   * Stays at what is asked when something before it is not asked any more, or is asked now.
   *
   * @returns whether it has another number now
   */
  stays(): boolean {
    const moved = this.#course.stays();
    if (moved) {
      this.#tell();
    }
    return moved;
  }

  /** The screen on which a field is asked for. */
  stepOf(field: string): number {
    return this.#course.stepOf(field);
  }

  /** Takes what was typed. What was wrong is checked again at once; nothing new is complained about meanwhile. */
  change(patch: Partial<Values>): void {
    this.#writing.change(patch);
    this.#complaints.change(patch);
    this.#tell();
  }

  /** Looks at one field when the person leaves it. */
  left(field: string): void {
    if (this.#complaints.left(field)) {
      this.#tell();
    }
  }

  /** Comes back when all that was typed lies safely on the phone. */
  async kept(): Promise<void> {
    await this.#writing.kept();
  }

  next(): void {
    const wrong = this.plan.problems(this.values).filter((it) => this.stepOf(it.field) <= this.step);
    if (wrong.length > 0) {
      this.#alarm(wrong);
      return;
    }
    this.#complaints.problems = [];
    this.#course.next();
    this.#tell();
  }

  /** To the step before: the one that the phone's own Back leads to, when it is that. */
  back(): void {
    this.#course.back();
    this.#tell();
  }

  /** From the preview to one answer; what comes after it need not be walked through again, unless it is decided by it. */
  asksAgain(field: string): void {
    this.#course.asksAgain(field, !this.plan.decides?.includes(field));
    this.#tell();
  }

  to(step: number): void {
    this.#course.to(step);
    this.#tell();
  }

  /** Forgets the draft and begins again with an empty form. */
  async startOver(): Promise<void> {
    await this.#writing.forget();
    await this.open(this.#course.anew());
  }

  /** Hands the form to the outbox, and leads to where the person sees how it went. */
  async send(title: string): Promise<void> {
    const wrong = this.plan.problems(this.values);
    if (wrong.length > 0) {
      this.#alarm(wrong);
      return;
    }
    this.phase = 'SENDING';
    this.#tell();
    await this.kept();
    const { address } = this.#course;
    const finished = { plan: this.plan, writing: this.#writing, address, author: this.author, title };
    const entry = await handOver(finished, this.world);
    if (!entry) {
      this.#comesBack([{ field: '', key: 'form.phone-full' }]);
    } else if (entry.state === 'REFUSED') {
      this.#writing.keep();
      this.#comesBack(refusalOf(entry));
    } else {
      leadOn(entry, !this.editing && (this.plan.staysWithMe?.(this.values) ?? false), this.world);
    }
  }

  #comesBack(problems: readonly Problem[]): void {
    this.phase = 'FILLING';
    this.#alarm(problems);
  }

  #alarm(problems: readonly Problem[]): void {
    const step = this.#course.firstOpen(problems);
    // What is missing further on cannot be led to before this is there.
    this.#complaints.say(problems, (field) => this.stepOf(field) <= step);
    this.#course.mends(step);
    this.#complaints.alarms += 1;
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
