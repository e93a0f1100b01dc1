import { html, LitElement, type TemplateResult } from 'lit';
import type { SpokenLanguage } from '../form/bodies';
import { chooseSome, optionsOf } from '../form/choices';
import { textArea, textField } from '../form/fields';
import { foldStyles } from '../form/fold-styles';
import { formFrame, type Step } from '../form/form-frame';
import { FormScreen } from '../form/form-screen';
import { formStyles } from '../form/form-styles';
import { kindPicker } from '../form/kind-picker';
import { kindById, nameOf } from '../form/kinds';
import { onBehalfOf } from '../form/on-behalf-of';
import { PlacesOnPhone } from '../form/places-on-phone';
import { weekTable } from '../form/week-table';
import { capital } from '../shell/moments';
import { t } from '../shell/texts';
import { absencesField } from './absences-field';
import { amountField } from './amount-field';
import { areaField } from './area-field';
import { audienceField, termsField } from './audience-field';
import { dayOf } from './days';
import { type OfferValues, offerPlan } from './offer-plan';
import { offerPreview } from './offer-preview';
import { Reach } from './reach';

/** The program's own first, then those of the coast, then the others by their Norwegian names: every one that the server knows. */
const languages = Object.keys({
  NB: 0,
  NN: 0,
  EN: 0,
  NORTHERN_SAMI: 0,
  SOUTHERN_SAMI: 0,
  KVEN: 0,
  SIGN_LANGUAGE: 0,
  ARABIC: 0,
  LITHUANIAN: 0,
  POLISH: 0,
  RUSSIAN: 0,
  SOMALI: 0,
  TIGRINYA: 0,
  GERMAN: 0,
  UKRAINIAN: 0,
} satisfies Record<SpokenLanguage, number>) as SpokenLanguage[];

const today = () => new Date();

/** "Jeg kan hjelpe": for oneself or for an organisation, new or to be changed. */
export class OfferForm extends LitElement {
  static override styles = [...formStyles, foldStyles];

  readonly #screen = new FormScreen(this, offerPlan(today));
  readonly #places = new PlacesOnPhone(this);
  readonly #reach = new Reach(this, () => {
    const { step, values } = this.#screen.flow;
    return step >= 3 && values.where === 'TRAVEL' ? values : undefined;
  });

  override render(): TemplateResult {
    const { flow } = this.#screen;
    return formFrame(this.#screen, this.#step(), () => void flow.send(flow.values.title.trim()));
  }

  #step(): Step {
    switch (this.#screen.flow.step) {
      case 1:
        return this.#what();
      case 2:
        return this.#describe();
      case 3:
        return this.#whereAndWhen();
      default:
        return offerPreview(this.#screen.flow, this.#places.all, this.#reach.districts);
    }
  }

  #what(): Step {
    const { flow } = this.#screen;
    return {
      title: t('offer.form.what.title'),
      lead: t('offer.form.what.lead'),
      content: html`
        ${onBehalfOf(flow)} ${kindPicker(flow, { label: t('offer.form.what.title') }, (kind) => this.#suggestTitle(kind))}
      `,
    };
  }

  #describe(): Step {
    const { flow } = this.#screen;
    return {
      title: t('offer.form.describe.title'),
      content: html`
        ${textField(flow, 'title', { label: t('offer.form.title') })}
        ${textArea(flow, 'description', {
          label: t('offer.form.description'),
          hint: t('offer.form.description.hint'),
          sees: t('offer.form.description.sees'),
          rows: 4,
        })}
        ${amountField(flow)}
        ${chooseSome(
          flow,
          'languages',
          optionsOf(languages, (it) => capital(t(`form.language.${it}`))),
          {
            label: t('offer.form.languages'),
            look: 'pills',
          },
        )}
        ${audienceField(flow)} ${termsField(flow)}
      `,
    };
  }

  #whereAndWhen(): Step {
    const { flow } = this.#screen;
    return {
      title: t('offer.form.where.title'),
      content: html`
        ${areaField(flow, this.#places.all, this.#reach)}
        ${weekTable(flow, { label: t('offer.form.times'), hint: t('offer.form.times.hint'), whole: true })}
        ${absencesField(flow, dayOf(today()))}
        ${textField(flow, 'validUntil', {
          label: t('offer.form.validUntil'),
          hint: t('offer.form.validUntil.hint'),
          type: 'date',
          min: dayOf(today()),
        })}
      `,
    };
  }

  /** The kind's own name is a good title until the person writes a better one. */
  #suggestTitle(kind: string): Partial<OfferValues> {
    const { title, kind: before } = this.#screen.flow.values;
    return title.trim() && title !== nameOf(kindById(before)) ? {} : { title: nameOf(kindById(kind)) };
  }
}

customElements.define('offer-form', OfferForm);
