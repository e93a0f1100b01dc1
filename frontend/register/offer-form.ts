import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { SpokenLanguage } from '../form/bodies';
import { actingFor, nameOfSomebody } from '../form/acting-for';
import { chooseSome, optionsOf } from '../form/choices';
import { textArea, textField } from '../form/fields';
import { foldStyles } from '../form/fold-styles';
import { formFrame, type Step } from '../form/form-frame';
import { FormScreen } from '../form/form-screen';
import { formStyles } from '../form/form-styles';
import { kindPicker } from '../form/kind-picker';
import { kindById, nameOf } from '../form/kinds';
import { isAsked, onBehalfOf } from '../form/on-behalf-of';
import { PlacesOnPhone } from '../form/places-on-phone';
import { weekTable } from '../form/week-table';
import { aloudStyles, yesInWords } from '../form/yes-in-words';
import { capital } from '../shell/moments';
import { t } from '../shell/texts';
import { whileShown } from '../shell/while-shown';
import { absencesField } from './absences-field';
import { amountField } from './amount-field';
import { areaField } from './area-field';
import { audienceField, termsField } from './audience-field';
import { dayOf } from './days';
import { type OfferValues, offerPlan, turnedTo } from './offer-plan';
import { offerPreview } from './offer-preview';
import { put } from './offer-words';
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
  static override styles = [...formStyles, foldStyles, ...aloudStyles];

  readonly #screen = new FormScreen(this, offerPlan(today), [
    () => this.#what(),
    () => this.#describe(),
    () => this.#whereAndWhen(),
  ]);
  readonly #places = new PlacesOnPhone(this);
  readonly #reach = new Reach(this, () => {
    const { flow } = this.#screen;
    return flow.values.where === 'TRAVEL' && flow.step >= flow.stepOf('where') ? flow.values : undefined;
  });

  constructor() {
    super();
    // Whose name it is filled in for may be told after it is shown.
    whileShown(this, ['heime-session']);
  }

  override render(): TemplateResult {
    const { flow } = this.#screen;
    return formFrame(
      this.#screen,
      () => offerPreview(flow, this.#places.all, this.#reach.districts),
      () => void flow.send(this.#title()),
      this.#forWhom(),
    );
  }

  /** What it asks is meant for whom it is for: it is read to her as it stands. */
  #forWhom(): TemplateResult | typeof nothing {
    const { flow } = this.#screen;
    const { onBehalfOf } = flow.values;
    if (!onBehalfOf) {
      return nothing;
    }
    const reading = flow.preview ? nothing : html`<p class="lead">${t('talk.offer.read-questions')}</p>`;
    return html`${actingFor(onBehalfOf)}${reading}`;
  }

  #what(): Step {
    const { flow } = this.#screen;
    const title = put(flow.values, 'what.title');
    return {
      title,
      lead: put(flow.values, 'what.lead'),
      questions: [
        {
          fields: ['organisation'],
          asked: isAsked(flow) && !flow.values.onBehalfOf,
          title: t('form.for-whom'),
          content: () => onBehalfOf(flow, (it) => turnedTo(flow.values, it, flow.author.district)),
        },
        { fields: ['kind'], content: () => kindPicker(flow, { label: title }, (kind) => this.#suggestTitle(kind)) },
      ],
    };
  }

  #describe(): Step {
    const { flow } = this.#screen;
    const title = t('offer.form.title');
    const description = put(flow.values, 'description');
    const spoken = put(flow.values, 'languages');
    return {
      title: t('offer.form.describe.title'),
      questions: [
        { fields: ['title'], title, content: () => textField(flow, 'title', { label: title }) },
        {
          fields: ['description'],
          title: description,
          content: () =>
            textArea(flow, 'description', {
              label: description,
              hint: put(flow.values, 'description.hint'),
              sees: t('offer.form.description.sees'),
              rows: 4,
            }),
        },
        {
          fields: ['minutesPerWeek', 'people'],
          title: put(flow.values, 'minutesPerWeek'),
          content: () => amountField(flow),
        },
        {
          fields: ['languages'],
          title: spoken,
          content: () =>
            chooseSome(
              flow,
              'languages',
              optionsOf(languages, (it) => capital(t(`form.language.${it}`))),
              { label: spoken, look: 'pills' },
            ),
        },
        { fields: ['ages', 'company', 'pets', 'wheelchair'], optional: true, content: () => audienceField(flow) },
        { fields: ['expenses', 'beforehand'], optional: true, content: () => termsField(flow) },
      ],
    };
  }

  #whereAndWhen(): Step {
    const { flow } = this.#screen;
    const times = put(flow.values, 'times');
    const until = t('offer.form.validUntil');
    return {
      title: put(flow.values, 'where.title'),
      questions: [
        {
          fields: ['where', 'districts', 'district', 'withinMinutes'],
          title: put(flow.values, 'districts'),
          content: () => areaField(flow, this.#places.all, this.#reach),
        },
        {
          fields: ['times'],
          title: times,
          content: () => weekTable(flow, { label: times, hint: put(flow.values, 'you-say'), whole: true }),
        },
        { fields: ['absences'], optional: true, content: () => absencesField(flow, dayOf(today())) },
        {
          fields: ['validUntil'],
          title: until,
          content: () =>
            textField(flow, 'validUntil', {
              label: until,
              hint: put(flow.values, 'validUntil.hint'),
              type: 'date',
              min: dayOf(today()),
            }),
        },
        {
          fields: ['spoken'],
          asked: flow.values.onBehalfOf !== '',
          content: () =>
            yesInWords(flow, 'spoken', {
              asked: t('talk.offer.asked'),
              means: t('talk.offer.means'),
              yes: t('talk.offer.yes'),
            }),
        },
      ],
    };
  }

  #title(): string {
    const { title, onBehalfOf } = this.#screen.flow.values;
    const somebody = nameOfSomebody(onBehalfOf);
    return somebody ? t('need.form.title.for', title.trim(), somebody) : title.trim();
  }

  /** The kind's own name is a good title until the person writes a better one. */
  #suggestTitle(kind: string): Partial<OfferValues> {
    const { title, kind: before } = this.#screen.flow.values;
    return title.trim() && title !== nameOf(kindById(before)) ? {} : { title: nameOf(kindById(kind)) };
  }
}

customElements.define('offer-form', OfferForm);
