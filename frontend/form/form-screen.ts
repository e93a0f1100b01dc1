import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { world } from './app-world';
import { fieldId } from './fields';
import { FormFlow, type FlowWorld } from './form-flow';
import type { FormPlan } from './form-plan';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Binds one form's flow to the element that shows it: opens it from the address, redraws it, and moves the focus. */
export class FormScreen<Values extends object> implements ReactiveController {
  readonly flow: FormFlow<Values>;
  #step = 0;
  #alarms = 0;

  constructor(
    private readonly host: Host,
    plan: FormPlan<Values>,
    around: FlowWorld = world,
  ) {
    this.flow = new FormFlow(plan, around);
    this.flow.addEventListener('change', () => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#moved);
    window.addEventListener('vaadin-router-location-changed', this.#moved);
    void this.flow.open(new URLSearchParams(location.search));
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#moved);
    window.removeEventListener('vaadin-router-location-changed', this.#moved);
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

  /** Takes the person from the summary to the field. */
  goTo(field: string): void {
    const found = this.host.renderRoot.querySelector<HTMLElement>(`#${fieldId(field)}`);
    const input = found?.matches('fieldset') ? found.querySelector<HTMLElement>('input, select, button') : found;
    (input ?? found)?.focus();
    found?.scrollIntoView({ block: 'center' });
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

  #focus(selector: string): void {
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
