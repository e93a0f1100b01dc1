import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { t } from '../shell/texts';
import { fillInCode } from './code-by-sms';
import { said } from './code-field';
import type { Attempt } from './sign-in';

/**
 * The walk through the steps of a part of a page, such as a number, the code that comes to it, a yes. What could not be
 * done is said where it was asked, and what was typed still stands; how it went is said where it began.
 */
export class Steps<Step extends string> implements ReactiveController {
  #at: Step;
  #busy = false;
  #wrong = '';
  #reading: AbortController | undefined;

  /** How it went; empty as soon as one goes on. */
  said = '';

  constructor(
    private readonly part: LitElement,
    private readonly first: Step,
  ) {
    this.#at = first;
    part.addController(this);
  }

  get at(): Step {
    return this.#at;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** What could not be done in this step. */
  get wrong(): string {
    return this.#wrong;
  }

  hostDisconnected(): void {
    this.#reading?.abort();
  }

  async try(work: () => Promise<Attempt>): Promise<boolean> {
    this.#busy = true;
    this.#wrong = '';
    this.part.requestUpdate();
    const done = await work();
    this.#busy = false;
    await this.refuse(said(done));
    if (!done.ok) this.part.renderRoot.querySelector('input')?.focus();
    return done.ok;
  }

  /** Says in this step why it does not go on. */
  async refuse(why: string): Promise<void> {
    this.#wrong = why;
    await this.#drawn();
  }

  /** @param reading whether a phone may read what is asked for there, a code, out of an SMS */
  async go(step: Step, reading = false): Promise<void> {
    this.#reading?.abort();
    this.#at = step;
    this.said = '';
    await this.refuse('');
    const asked = this.part.renderRoot.querySelector<HTMLElement>('input, .confirmation button');
    (asked ?? this.part.renderRoot.querySelector('h2'))?.focus();
    if (reading && asked instanceof HTMLInputElement) {
      this.#reading = new AbortController();
      void fillInCode(asked, this.#reading.signal);
    }
  }

  /** Leads back to where it began, and says how it went. */
  async tell(how: string): Promise<void> {
    await this.go(this.first);
    this.said = how;
    await this.#drawn();
  }

  /** The way on and the way out of a step. */
  actions(act: string): TemplateResult {
    return html`<div class="actions">
      <button class="action primary" ?disabled=${this.#busy}>${act}</button>
      <button class="action quiet" type="button" @click=${() => this.go(this.first)}>${t('me.passkeys.leave')}</button>
    </div>`;
  }

  async #drawn(): Promise<void> {
    this.part.requestUpdate();
    await this.part.updateComplete;
  }
}
