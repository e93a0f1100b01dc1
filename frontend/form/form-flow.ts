import type { NewEntry, OutboxEntry } from '../outbox/entry';
import type { Outbox } from '../outbox/outbox';
import { type DraftPlace, placeOf } from './draft-place';
import type { Drafts } from './drafts';
import { type Author, type FormPlan, firstOpen, type Screens } from './form-plan';
import { sharedNames } from './shared-names';
import { type Opened, opened, refusalOf } from './opening';
import type { Problem } from './problems';
import { searchAt, stepIn } from './steps';
import { Way } from './way';

/** What a form needs of the world around it. */
export interface FlowWorld {
  drafts: Drafts;
  outbox: Outbox;
  author(): Author;
  online(): boolean;
  fetch: typeof fetch;
  /** What the phone has of a registration that the server cannot be asked for. */
  copy?(id: string): Promise<unknown>;
  newId(): string;
  /** Leads to another screen. */
  go(address: string): void;
  /** Says on the next screen that it has arrived; or, when nobody else reads it, that it is kept. */
  sent(staysWithMe: boolean): void;
  /** Shows another step of this form in the address line, as one to come back to or in place of the one before. */
  show(search: string, instead?: boolean): void;
  /** What was filled in lies in the outbox, or further on: Back does not lead to its screens any more. */
  done(): void;
  /** Back to the step that was shown before. */
  back(): void;
}

export type Phase = 'OPENING' | 'FILLING' | 'SENDING' | 'GONE' | 'OUT_OF_REACH';

/**
 * One person's way through one form: opening it where it was left, each change kept, step by step to the preview,
 * and over to the outbox. Fires `change` when there is something new to show.
 */
export class FormFlow<Values extends object> extends EventTarget {
  phase: Phase = 'OPENING';
  values: Values;
  problems: readonly Problem[] = [];
  /** Grows each time the summary of problems wants the focus. */
  alarms = 0;
  /** True when what is shown was typed earlier. */
  restored = false;
  /** Empty until it is known what is open; until then nothing is kept. */
  #id = '';
  /** What was typed before it was known what is open. */
  #early: Partial<Values> = {};
  #version: number | undefined;
  #search = new URLSearchParams();
  #opened = 0;
  #keeping: Promise<unknown> = Promise.resolve();
  readonly #way: Way;

  /** @param parted how it is asked when not by the steps of its plan */
  constructor(
    readonly plan: FormPlan<Values>,
    private readonly world: FlowWorld,
    parted: () => Screens | undefined = () => undefined,
  ) {
    super();
    this.#way = new Way(() => parted() ?? plan.steps);
    this.values = plan.empty(this.author);
  }

  get author(): Author {
    return {
      ...this.world.author(),
      organisation: this.#search.get('lag') ?? undefined,
      actsFor: this.#search.get('for') ?? undefined,
    };
  }

  /** The steps of its plan, or, in the simple view, its questions one by one. */
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

  /** True when it is begun from nothing, and neither mends, changes nor resembles what is there. */
  get isNew(): boolean {
    return !['id', 'mend', 'ligner'].some((one) => this.#search.has(one));
  }

  get editing(): boolean {
    return this.#version !== undefined;
  }

  /** Opens what the address asks for: an entry to mend, a draft, a registration to edit, or an empty form. */
  async open(search: URLSearchParams): Promise<void> {
    this.#search = search;
    // What is fetched cannot be written in before it is there; an empty form can.
    this.phase = this.isNew ? 'FILLING' : 'OPENING';
    this.values = this.plan.empty(this.author);
    this.restored = false;
    this.#version = undefined;
    this.#id = '';
    this.#early = {};
    this.#way.begins();
    this.#opened += 1;
    this.#tell();
    const turn = this.#opened;
    const found = await opened(this.plan, this.world, this.#place(), search);
    if (turn !== this.#opened) {
      return;
    }
    if (found === 'SIGN_IN') {
      this.world.go(`/logg-inn?til=${encodeURIComponent(`/${this.plan.path}?${search}`)}`);
    } else if (typeof found === 'string') {
      this.phase = found;
    } else {
      this.phase = 'FILLING';
      this.#take(found ?? { id: this.world.newId(), values: this.plan.begin?.(search) ?? {} });
    }
    this.at(search);
  }

  /** True when what is open is what the address asks for, whatever the step. */
  isFor(search: URLSearchParams): boolean {
    return ['id', 'lag', 'for', 'mend', 'kind', 'form', 'ligner', ...sharedNames].every(
      (one) => search.get(one) === this.#search.get(one),
    );
  }

  /** Shows the step that the address asks for. */
  at(search: URLSearchParams): void {
    const step = stepIn(search, this.screens.length, this.#firstOpen());
    const address = searchAt(search, step, this.screens.length);
    this.#search = new URLSearchParams(address);
    if (this.phase === 'FILLING' && this.#search.get('steg') !== search.get('steg')) {
      // So that the phone's own Back leads to what it says.
      this.world.show(address, true);
    }
    this.#way.returns(step);
    this.#tell();
  }

  /** It is asked in another way from now on: what was asked last is still there, and so is all that is typed. */
  parts(): void {
    this.to(this.#way.parted(), true);
  }

  /**
   * Stays at what is asked when something before it is not asked any more, or is asked now.
   *
   * @returns whether it has another number now
   */
  stays(): boolean {
    const { moved } = this.#way;
    if (moved === this.step) {
      return false;
    }
    this.to(moved, true);
    return true;
  }

  /** The screen on which a field is asked for. */
  stepOf(field: string): number {
    return this.#way.stepOf(field);
  }

  /** Takes what was typed. What was wrong is checked again at once; nothing new is complained about meanwhile. */
  change(patch: Partial<Values>): void {
    this.values = { ...this.values, ...patch };
    if (!this.#id) {
      this.#early = { ...this.#early, ...patch };
    }
    if (this.problems.length > 0) {
      const now = this.plan.problems(this.values);
      this.problems = this.problems.flatMap((old) =>
        isRefusal(old) ? (old.field in patch ? [] : [old]) : now.filter((it) => it.field === old.field),
      );
    }
    this.#keep();
    this.#tell();
  }

  /** Looks at one field when the person leaves it. */
  left(field: string): void {
    const others = this.problems.filter((it) => it.field !== field);
    const wrong = this.plan.problems(this.values).filter((it) => it.field === field && !isMissing(it));
    if (wrong.length > 0) {
      this.problems = [...others, ...wrong];
      this.#tell();
    }
  }

  /** Comes back when all that was typed lies safely on the phone. */
  async kept(): Promise<void> {
    await this.#keeping;
  }

  next(): void {
    const wrong = this.plan.problems(this.values).filter((it) => this.stepOf(it.field) <= this.step);
    if (wrong.length > 0) {
      this.#alarm(wrong);
      return;
    }
    this.problems = [];
    this.to(this.#way.changing ? this.#firstOpen() : this.step + 1);
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

  /** From the preview to one answer; what comes after it need not be walked through again, unless it is decided by it. */
  asksAgain(field: string): void {
    this.#way.changing = !this.plan.decides?.includes(field);
    this.to(this.stepOf(field));
  }

  /** @param instead whether it takes the place of the step before in the history of the phone */
  to(step: number, instead = false): void {
    const reached = Math.min(step, this.#firstOpen());
    const search = searchAt(this.#search, reached, this.screens.length);
    if (!instead) {
      this.#way.leaves();
    }
    this.world.show(search, instead);
    this.#search = new URLSearchParams(search);
    this.#way.opens(reached);
    this.#tell();
  }

  /** Forgets the draft and begins again with an empty form. */
  async startOver(): Promise<void> {
    await this.kept();
    await this.world.drafts.forget(this.#place());
    const search = new URLSearchParams(this.#search);
    search.delete('steg');
    search.delete('mend');
    this.world.show(searchAt(search, 1, this.screens.length));
    await this.open(search);
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
    const { outbox } = this.world;
    const entry = await this.#handOver(title);
    if (!entry) {
      this.phase = 'FILLING';
      this.#alarm([{ field: '', key: 'form.phone-full' }]);
      return;
    }
    if (this.world.online() && entry.person) {
      await outbox.flush();
    }
    await this.#after((await outbox.entries.byId(entry.id)) ?? entry);
  }

  /** Undefined when the phone cannot keep it; what is typed stays in the form. */
  async #handOver(title: string): Promise<OutboxEntry | undefined> {
    const { outbox, drafts } = this.world;
    try {
      this.#goOnFrom(await outbox.entries.byId(this.#id));
      return await outbox.add(this.#entry(title), drafts.key(this.#place()));
    } catch {
      return undefined;
    }
  }

  /** What was sent meanwhile, by another tab or from the outbox, is changed when it was being mended, and left alone else. */
  #goOnFrom(before: OutboxEntry | undefined): void {
    if (before?.state !== 'SENT' || this.editing) {
      return;
    }
    if (this.#search.has('mend')) {
      this.#version = before.answer?.version;
    } else {
      this.#id = this.world.newId();
    }
  }

  async #after(entry: OutboxEntry): Promise<void> {
    if (entry.state !== 'REFUSED') {
      this.world.done();
    }
    if (entry.state === 'SENT' && entry.answer) {
      this.world.sent(!this.editing && (this.plan.staysWithMe?.(this.values) ?? false));
      this.world.go(entry.answer.next);
    } else if (entry.state === 'REFUSED') {
      this.phase = 'FILLING';
      this.#keep();
      this.#alarm(refusalOf(entry));
    } else if (this.world.online() && (!entry.person || this.world.outbox.pause === 'sign-in')) {
      this.world.go(`/logg-inn?til=${encodeURIComponent(`/utboks?mitt=${entry.id}`)}`);
    } else {
      this.world.go(`/utboks?lagret=${entry.id}`);
    }
  }

  #alarm(problems: readonly Problem[]): void {
    const step = this.#firstOpen(problems);
    // What is missing further on cannot be led to before this is there.
    this.problems = problems.filter((it) => isRefusal(it) || this.stepOf(it.field) <= step);
    if (step !== this.step) {
      this.#way.changing ||= this.preview;
      this.to(step);
    }
    this.alarms += 1;
    this.#tell();
  }

  /** A draft may be older than the form: what it does not know is empty. */
  #take(found: Opened): void {
    this.#id = found.id;
    this.#version = found.version;
    this.values = { ...this.plan.empty(this.author), ...(found.values as Partial<Values>), ...this.#early };
    this.restored = found.restored ?? false;
    this.problems = found.problems ?? [];
    if (Object.keys(this.#early).length > 0) {
      this.#keep();
    }
  }

  #entry(title: string): NewEntry {
    const author = this.author;
    const photo = this.plan.photo?.(this.values);
    return {
      id: this.#id,
      kind: this.plan.form,
      url: this.plan.url(this.#id),
      title,
      body: this.plan.body(this.values, author, this.#version),
      ...(photo ? { photo } : {}),
      values: this.values,
      person: author.id ?? null,
      ...(author.name ? { personName: author.name } : {}),
    };
  }

  #place(): DraftPlace {
    return placeOf(this.plan.form, this.author, this.#search);
  }

  #keep(): void {
    if (!this.#id) {
      return;
    }
    const draft = {
      id: this.#id,
      values: this.values,
      ...(this.#version === undefined ? {} : { version: this.#version }),
    };
    const place = this.#place();
    // A phone that refuses to keep a draft (full, private mode) must not stop the person from going on.
    this.#keeping = this.#keeping.then(() => this.world.drafts.keep(place, draft)).catch(() => undefined);
  }

  #firstOpen(problems: readonly Problem[] = this.plan.problems(this.values)): number {
    return firstOpen(this.screens, problems);
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

const isRefusal = (problem: Problem): boolean => problem.key === 'form.refused';

const isMissing = (problem: Problem): boolean => problem.key.endsWith('.missing');
