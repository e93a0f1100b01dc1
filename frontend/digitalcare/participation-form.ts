import { html, LitElement, type TemplateResult } from 'lit';
import type { Equipment, HelpWish } from '../form/bodies';
import { forWhom, isOnHerWord, nameOfSomebody, tFor } from '../form/acting-for';
import { chooseOne, chooseSome, optionsOf } from '../form/choices';
import { districtPicker } from '../form/district-picker';
import { type FieldText, tick } from '../form/fields';
import { formFrame, type Step } from '../form/form-frame';
import { FormScreen } from '../form/form-screen';
import { formStyles } from '../form/form-styles';
import { meaningStyles } from '../form/meaning';
import { PlacesOnPhone } from '../form/places-on-phone';
import { aloudStyles, type InWords, yesInWords } from '../form/yes-in-words';
import { languageCode, t } from '../shell/texts';
import { whileShown } from '../shell/while-shown';
import { AnsweredBefore } from './answered-before';
import { AnsweredOnPhone, worldOfAnswers } from './answered';
import { careFormById, toldOf } from './care-forms';
import { aboutCareForm, careFormPicker } from './care-form-picker';
import { agreed, participationPlan, stagesFrom } from './participation-plan';
import { participationPreview } from './participation-preview';
import { stageInWords } from './stage-in-words';

const equipment: readonly Equipment[] = ['PHONE', 'TABLET', 'COMPUTER', 'INTERNET', 'BANKID'];
const wishes: readonly HelpWish[] = ['GETTING_STARTED', 'SIGN_IN', 'EQUIPMENT', 'EVERYDAY_USE'];

/** "Digital deltakelse": a resident's own word on one digital care form. */
export class ParticipationForm extends LitElement {
  static override styles = [formStyles, meaningStyles, aloudStyles];

  readonly #screen = new FormScreen(
    this,
    participationPlan,
    [() => this.#which(), () => this.#stand(), () => this.#help()],
    worldOfAnswers,
  );
  readonly #answered = new AnsweredOnPhone(this);
  readonly #before = new AnsweredBefore(this, this.#screen.flow, this.#answered);
  readonly #places = new PlacesOnPhone(this);

  constructor() {
    super();
    // Whose name it is filled in for may be told after it is shown.
    whileShown(this, ['heime-session']);
  }

  override render(): TemplateResult {
    const { flow } = this.#screen;
    return formFrame(
      this.#screen,
      () => participationPreview(flow, this.#places.all),
      () => void flow.send(this.#title()),
      html`${forWhom(flow, '/digital-deltakelse', 'DIGITAL_CARE')}${this.#before.notice}`,
    );
  }

  override updated(): void {
    this.#before.opens();
  }

  #title(): string {
    const somebody = nameOfSomebody(this.#screen.flow.values.onBehalfOf);
    return somebody ? t('need.form.title.for', this.#name(), somebody) : this.#name();
  }

  /** Whether it is written down on a resident's word. */
  get #inTalk(): boolean {
    return isOnHerWord(this.#screen.flow.values.onBehalfOf);
  }

  #name(): string {
    const form = careFormById(this.#screen.flow.values.form);
    return form ? toldOf(form, 'names') : '';
  }

  /** One yes: read in the form, or heard from a case worker who reads it aloud. */
  #yes(field: 'consent' | 'shared', read: FieldText, heard: InWords): TemplateResult {
    const { flow } = this.#screen;
    const given = (yes: boolean) => agreed(field, yes, languageCode());
    return this.#inTalk ? yesInWords(flow, field, heard, given) : tick(flow, field, read, given);
  }

  #which(): Step {
    const { flow } = this.#screen;
    const title = t('participation.form.form.title');
    return {
      title,
      lead: tFor(flow.values.onBehalfOf, 'participation.form.form.lead'),
      questions: [
        {
          fields: ['form'],
          content: () =>
            careFormPicker(flow, { label: title }, (form) =>
              flow.values.onBehalfOf ? undefined : this.#answered.of(form),
            ),
        },
      ],
    };
  }

  #stand(): Step {
    const { flow } = this.#screen;
    const has = tFor(flow.values.onBehalfOf, 'participation.form.has');
    const help = tFor(flow.values.onBehalfOf, 'participation.form.needsHelpWith');
    return {
      title: tFor(flow.values.onBehalfOf, 'participation.form.stage.title'),
      lead: this.#name(),
      questions: [
        {
          fields: ['stage'],
          content: () => html`
            ${aboutCareForm(careFormById(flow.values.form), flow.values.onBehalfOf)}
            ${chooseOne(
              flow,
              'stage',
              optionsOf(stagesFrom(flow.values.stage), (it) => stageInWords(flow.values.onBehalfOf, it)),
              {
                label: tFor(flow.values.onBehalfOf, 'participation.form.stage'),
                look: 'rows',
              },
            )}
          `,
        },
        {
          fields: ['has'],
          optional: true,
          content: () =>
            chooseSome(
              flow,
              'has',
              optionsOf(equipment, (it) => t(`participation.has.${it}`)),
              { label: has, look: 'pills', optional: true },
            ),
        },
        {
          fields: ['needsHelpWith'],
          optional: true,
          content: () =>
            chooseSome(
              flow,
              'needsHelpWith',
              optionsOf(wishes, (it) => t(`participation.help.${it}`)),
              { label: help, look: 'pills', optional: true },
            ),
        },
      ],
    };
  }

  #help(): Step {
    const { flow } = this.#screen;
    const district = tFor(flow.values.onBehalfOf, 'form.district');
    return {
      title: tFor(flow.values.onBehalfOf, 'participation.form.help.title'),
      questions: [
        {
          fields: ['wantsHelper'],
          content: () =>
            tick(flow, 'wantsHelper', {
              label: tFor(flow.values.onBehalfOf, 'participation.form.wantsHelper'),
              hint: tFor(flow.values.onBehalfOf, 'participation.form.wantsHelper.hint'),
            }),
        },
        {
          fields: ['district'],
          title: district,
          content: () =>
            districtPicker(flow, this.#places.all, {
              label: district,
              sees: flow.values.wantsHelper ? tFor(flow.values.onBehalfOf, 'need.form.district.sees') : undefined,
            }),
        },
        {
          fields: ['consent', 'shared'],
          title: tFor(flow.values.onBehalfOf, 'participation.form.answers'),
          content: () => html`
            ${this.#yes(
              'consent',
              {
                label: t('consent.text.KEEP_CARE_ANSWERS.1'),
                hint: t('consent.text.KEEP_CARE_ANSWERS.1.hint'),
              },
              {
                asked: t('consent.text.KEEP_CARE_ANSWERS.1.spoken'),
                means: t('consent.text.KEEP_CARE_ANSWERS.1.spoken.hint'),
                yes: t('participation.talk.yes.keep'),
              },
            )}
            ${this.#yes(
              'shared',
              {
                label: t('consent.text.SHOW_CARE_ANSWERS.1'),
                hint: t('consent.text.SHOW_CARE_ANSWERS.1.hint'),
              },
              {
                asked: t('consent.text.SHOW_CARE_ANSWERS.1.spoken'),
                means: t('consent.text.SHOW_CARE_ANSWERS.1.spoken.hint'),
                yes: t('participation.talk.yes.show'),
              },
            )}
          `,
        },
      ],
    };
  }
}

customElements.define('participation-form', ParticipationForm);
