import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { FormFlow } from '../form/form-flow';
import { searchAt } from '../form/steps';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import { type AnsweredOnPhone, worldOfAnswers } from './answered';
import type { Answered } from './answered-forms';
import { type ParticipationValues, saysSomething } from './participation-plan';

/** What she has answered before to the form that she is about to answer: it is changed, rather than given twice. */
export class AnsweredBefore {
  constructor(
    private readonly host: LitElement,
    private readonly flow: FormFlow<ParticipationValues>,
    private readonly answered: AnsweredOnPhone,
  ) {}

  /**
   * Whoever comes from somewhere else to a form that she has answered already changes what is there. What she has typed
   * meanwhile, or passes with the arrow keys, is never taken from under her hands: then she is told, and chooses.
   */
  opens(): void {
    const there = this.#there;
    if (there && this.#comesFor(there) && !saysSomething(this.flow.values)) {
      void this.#to(there);
    }
  }

  /** Tells her that there is an answer, with the ways on; nothing when there is none. */
  get notice(): TemplateResult | typeof nothing {
    const there = this.#there;
    return there
      ? html`<div class="notice" role="status">
      ${icon('history')}<span>${t('participation.there')}</span>
      <a class="link" href=${there.address}>${t('participation.there.see')}</a>
      <button type="button" class="link" @click=${() => void this.#instead(there)}>
        ${t('participation.there.instead')}
      </button>
    </div>`
      : nothing;
  }

  /** Her answer to the same form, when she is about to give another one. */
  get #there(): Answered | undefined {
    const { flow } = this;
    // What somebody else has answered the phone does not have.
    const mine = flow.isNew && flow.phase === 'FILLING' && !flow.values.onBehalfOf;
    return mine ? this.answered.of(flow.values.form) : undefined;
  }

  #comesFor(there: Answered): boolean {
    return this.flow.step > 1 || new URLSearchParams(location.search).get('form') === there.form;
  }

  /** Opens what is there, at the step where she is, and puts in it what she has typed instead. */
  async #to(there: Answered, typed?: ParticipationValues): Promise<void> {
    const { flow } = this;
    const begun = { form: flow.plan.form, person: flow.author.id };
    const [path, search] = there.address.split('?');
    const step = Math.max(flow.step, 2);
    history.replaceState(null, '', path + searchAt(new URLSearchParams(search), step, flow.screens.length));
    await flow.open(new URLSearchParams(location.search));
    if (flow.phase === 'FILLING') {
      if (typed) {
        flow.change(typed);
      }
      await flow.kept();
      await worldOfAnswers.drafts.forget(begun).catch(() => undefined);
    }
  }

  async #instead(there: Answered): Promise<void> {
    await this.#to(there, this.flow.values);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }
}
