import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { simple } from '../shell/view';
import type { Alone } from '../simple/one-by-one';
import { world } from './app-world';
import { fieldId } from './fields';
import type { FlowWorld } from './flow-world';
import { FormFlow } from './form-flow';
import type { Shown, Step } from './form-frame';
import type { FormPlan } from './form-plan';
import { patiently } from './patience';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Binds one form's flow to the element that shows it: opens it from the address, redraws it, and moves the focus. */
export class FormScreen<Values extends object> implements ReactiveController {
  readonly flow: FormFlow<Values>;
  #step = 0;
  #alarms = 0;
  #looking = true;

  /** @param steps what is asked on each step of the plan */
  constructor(
    private readonly host: Host,
    plan: FormPlan<Values>,
    private readonly steps: readonly (() => Step)[],
    around: FlowWorld = world,
  ) {
    this.flow = new FormFlow(plan, around, () => this.alone?.map((it) => it.fields));
    this.flow.addEventListener('change', () => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#moved);
    window.addEventListener('vaadin-router-location-changed', this.#moved);
    window.addEventListener('heime-view', this.#parted);
    void patiently(this.flow.open(new URLSearchParams(location.search))).then(this.#drawn);
  }

  readonly #drawn = (): void => {
    this.#looking = false;
    this.host.requestUpdate();
  };

  /** Nothing is drawn until the phone has said whether something was begun: that would move what is read and written. */
  get isLooking(): boolean {
    return this.#looking;
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#moved);
    window.removeEventListener('vaadin-router-location-changed', this.#moved);
    window.removeEventListener('heime-view', this.#parted);
  }

  /** Each question by itself, in the simple view. */
  get alone(): Alone[] | undefined {
    return simple()?.oneByOne(this.steps.map((step) => step()));
  }

  /** What is asked on the screen that is open, and that alone: a choice of one step is never drawn over one of another. */
  get shown(): Shown | undefined {
    const { step } = this.flow;
    const { alone } = this;
    if (alone) {
      const open = alone[step - 1];
      return open && { ...open, content: drawn(open.fields[0], open.content()) };
    }
    const whole = this.steps[step - 1]?.();
    const asked = whole?.questions.map((it) => (it.asked === false ? nothing : it.content()));
    return whole && { ...whole, content: drawn(step, html`${asked}`) };
  }

  /** A question that comes or goes before the one that is open takes nobody away from it. */
  hostUpdate(): void {
    if (this.flow.phase === 'FILLING' && this.flow.stays()) {
      this.#step = this.flow.step;
    }
  }

  hostUpdated(): void {
    const { step, alarms, phase } = this.flow;
    if (phase !== 'FILLING') {
      return;
    }
    if (this.#alarms !== alarms) {
      this.#alarms = alarms;
      this.#step = step;
      this.#focus('#problems');
    } else if (this.#step !== step) {
      const first = this.#step === 0;
      this.#step = step;
      if (!first) {
        window.scrollTo(0, 0);
        this.#focus('h1');
      }
    }
  }

  /** Takes the person from the summary to the field, on another screen too, and there to what has unfolded in it. */
  async goTo(field: string): Promise<void> {
    const step = this.flow.stepOf(field);
    if (step !== this.flow.step && step < this.flow.last) {
      this.flow.to(step);
      await this.host.updateComplete;
    }
    const found = this.host.renderRoot.querySelector<HTMLElement>(`#${fieldId(field)}`);
    const asked = found?.querySelector<HTMLElement>('fieldset.unfolded') ?? found;
    const input = asked?.matches('fieldset') ? asked.querySelector<HTMLElement>('input, select, button') : asked;
    (input ?? asked)?.focus();
    asked?.scrollIntoView({ block: 'center' });
  }

  /**
   * To another step of what is open, or to something else of the same form. The router shows a screen before it has
   * changed the address, and tells of the change in both ways.
   */
  readonly #moved = (): void => {
    const search = new URLSearchParams(location.search);
    if (!location.pathname.endsWith(`/${this.flow.plan.path}`)) {
      return;
    }
    if (this.flow.isFor(search)) {
      this.flow.at(search);
    } else {
      void this.flow.open(search);
    }
  };

  readonly #parted = (): void => {
    if (this.flow.phase === 'FILLING') {
      this.flow.parts();
    }
  };

  #focus(selector: string): void {
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** Drawn anew for another key. */
const drawn = (key: unknown, content: TemplateResult): TemplateResult => keyed(key, content) as TemplateResult;
