import { html, LitElement, type TemplateResult } from 'lit';
import type { Equipment, HelpWish } from '../form/bodies';
import { chooseOne, chooseSome, optionsOf } from '../form/choices';
import { districtPicker } from '../form/district-picker';
import { tick } from '../form/fields';
import { formFrame, type Step } from '../form/form-frame';
import { FormScreen } from '../form/form-screen';
import { formStyles } from '../form/form-styles';
import { meaningStyles } from '../form/meaning';
import { PlacesOnPhone } from '../form/places-on-phone';
import { searchAt } from '../form/steps';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import type { Answered } from './answered-forms';
import { AnsweredOnPhone, worldOfAnswers } from './answered';
import { careFormById, toldOf } from './care-forms';
import { aboutCareForm, careFormPicker } from './care-form-picker';
import { type ParticipationValues, participationPlan, saysSomething, stagesFrom } from './participation-plan';
import { participationPreview } from './participation-preview';

const equipment: readonly Equipment[] = ['PHONE', 'TABLET', 'COMPUTER', 'INTERNET', 'BANKID'];
const wishes: readonly HelpWish[] = ['GETTING_STARTED', 'SIGN_IN', 'EQUIPMENT', 'EVERYDAY_USE'];

/** "Digital deltakelse": a resident's own word on one digital care form. */
export class ParticipationForm extends LitElement {
  static override styles = [formStyles, meaningStyles];

  readonly #screen = new FormScreen(this, participationPlan, worldOfAnswers);
  readonly #answered = new AnsweredOnPhone(this);
  readonly #places = new PlacesOnPhone(this);

  override render(): TemplateResult {
    const { flow } = this.#screen;
    const there = this.#there();
    const step = this.#step();
    const shown = there ? { ...step, content: html`${this.#twice(there)}${step.content}` } : step;
    return formFrame(this.#screen, shown, () => void flow.send(this.#name()));
  }

  /**
   * Whoever comes from somewhere else to a form that she has answered already changes what is there. What she has typed
   * meanwhile is never taken from under her hands: then she is told, and chooses.
   */
  override updated(): void {
    const there = this.#there();
    if (there && !saysSomething(this.#screen.flow.values)) {
      void this.#to(there);
    }
  }

  /** Her answer to the same form, when she is about to give another one. */
  #there(): Answered | undefined {
    const { flow } = this.#screen;
    return flow.isNew && flow.phase === 'FILLING' ? this.#answered.of(flow.values.form) : undefined;
  }

  /** Opens what is there, at the step where she is, and puts in it what she has typed instead. */
  async #to(there: Answered, typed?: ParticipationValues): Promise<void> {
    const { flow } = this.#screen;
    const begun = { form: flow.plan.form, person: flow.author.id };
    const [path, search] = there.address.split('?');
    const step = Math.max(flow.step, 2);
    history.replaceState(null, '', path + searchAt(new URLSearchParams(search), step, flow.plan.steps.length));
    await flow.open(new URLSearchParams(location.search));
    if (flow.phase === 'FILLING') {
      if (typed) {
        flow.change(typed);
      }
      await flow.kept();
      await worldOfAnswers.drafts.forget(begun).catch(() => undefined);
    }
  }

  #twice(there: Answered): TemplateResult {
    return html`<div class="note" role="status">
      ${icon('history')}<span>${t('participation.there')}</span>
      <a class="quiet" href=${there.address}>${t('participation.there.see')}</a>
      <button type="button" class="quiet" @click=${() => void this.#instead(there)}>
        ${t('participation.there.instead')}
      </button>
    </div>`;
  }

  async #instead(there: Answered): Promise<void> {
    await this.#to(there, this.#screen.flow.values);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  #name(): string {
    const form = careFormById(this.#screen.flow.values.form);
    return form ? toldOf(form, 'names') : '';
  }

  #step(): Step {
    const { flow } = this.#screen;
    switch (flow.step) {
      case 1:
        return {
          title: t('participation.form.form.title'),
          lead: t('participation.form.form.lead'),
          content: careFormPicker(flow, { label: t('participation.form.form.title') }, (form) =>
            this.#answered.of(form),
          ),
        };
      case 2:
        return this.#stand();
      case 3:
        return this.#help();
      default:
        return participationPreview(flow, this.#places.all);
    }
  }

  #stand(): Step {
    const { flow } = this.#screen;
    return {
      title: t('participation.form.stage.title'),
      lead: this.#name(),
      content: html`
        ${aboutCareForm(careFormById(flow.values.form))}
        ${chooseOne(
          flow,
          'stage',
          optionsOf(stagesFrom(flow.values.stage), (it) => t(`participation.stage.${it}`)),
          {
            label: t('participation.form.stage'),
            look: 'rows',
          },
        )}
        ${chooseSome(
          flow,
          'has',
          optionsOf(equipment, (it) => t(`participation.has.${it}`)),
          {
            label: t('participation.form.has'),
            look: 'pills',
            optional: true,
          },
        )}
        ${chooseSome(
          flow,
          'needsHelpWith',
          optionsOf(wishes, (it) => t(`participation.help.${it}`)),
          {
            label: t('participation.form.needsHelpWith'),
            look: 'pills',
            optional: true,
          },
        )}
      `,
    };
  }

  #help(): Step {
    const { flow } = this.#screen;
    return {
      title: t('participation.form.help.title'),
      content: html`
        ${tick(flow, 'wantsHelper', {
          label: t('participation.form.wantsHelper'),
          hint: t('participation.form.wantsHelper.hint'),
        })}
        ${districtPicker(flow, this.#places.all, {
          label: t('form.district'),
          sees: flow.values.wantsHelper ? t('need.form.district.sees') : undefined,
        })}
        ${tick(flow, 'consent', {
          label: t('participation.form.consent'),
          hint: t('participation.form.consent.hint'),
        })}
        ${tick(flow, 'shared', {
          label: t('participation.form.shared'),
          hint: t('participation.form.shared.hint'),
        })}
      `,
    };
  }
}

customElements.define('participation-form', ParticipationForm);
