import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ForWhom, Frequency, Urgency } from '../form/bodies';
import { forWhom, nameOfSomebody, tFor } from '../form/acting-for';
import { chooseOne, optionsOf } from '../form/choices';
import { districtPicker } from '../form/district-picker';
import { textArea, tick } from '../form/fields';
import { formFrame, type Step } from '../form/form-frame';
import { FormScreen } from '../form/form-screen';
import { formStyles } from '../form/form-styles';
import { kindPicker, openGroup } from '../form/kind-picker';
import { kindById, nameOf } from '../form/kinds';
import { trouble } from '../form/notice';
import { PlacesOnPhone } from '../form/places-on-phone';
import { placeName } from '../form/places';
import { weekTable } from '../form/week-table';
import { t } from '../shell/texts';
import { whileShown } from '../shell/while-shown';
import { needPlan } from './need-plan';
import { needPreview } from './need-preview';

const urgencies: readonly Urgency[] = ['TODAY', 'THIS_WEEK', 'WHENEVER'];
const frequencies: readonly Frequency[] = ['ONCE', 'SEVERAL', 'WEEKLY'];
const persons: readonly ForWhom[] = ['ME', 'SOMEONE_I_HELP'];

/** "Jeg trenger hjelp": three short questions, a look at what others will see, and send. */
export class NeedForm extends LitElement {
  static override styles = formStyles;

  readonly #screen = new FormScreen(this, needPlan, [() => this.#what(), () => this.#when(), () => this.#where()]);
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
      () => needPreview(flow, this.#places.all),
      () => void flow.send(this.#title()),
      forWhom(flow, '/trenger-hjelp', 'NEEDS'),
    );
  }

  #what(): Step {
    const { flow } = this.#screen;
    const chosen = openGroup(flow.values) !== '';
    return {
      title: tFor(flow.values.onBehalfOf, 'need.form.what.title'),
      questions: [
        {
          fields: ['kind', 'words'],
          content: () => html`
            ${trouble('siren', t('need.form.not-for-emergencies'))}
            ${kindPicker(flow, { label: tFor(flow.values.onBehalfOf, 'need.form.what.title') }, undefined, () => this.#sayItInOwnWords())}
            ${textArea(flow, 'words', {
              label: t(chosen ? 'need.form.words.more' : 'need.form.words'),
              optional: chosen,
              sees: tFor(flow.values.onBehalfOf, 'need.form.words.sees'),
              rows: 2,
            })}
          `,
        },
      ],
    };
  }

  /** No kind of the group fits: then it goes by her own words, and no group stands there as if it were chosen. */
  #sayItInOwnWords(): void {
    this.#screen.flow.change({ group: '', kind: '' });
    void this.#screen.goTo('words');
  }

  #when(): Step {
    const { flow } = this.#screen;
    const label = t('need.form.urgency');
    const often = t('need.form.frequency');
    return {
      title: tFor(flow.values.onBehalfOf, 'need.form.when.title'),
      questions: [
        {
          fields: ['urgency'],
          title: label,
          content: () =>
            chooseOne(
              flow,
              'urgency',
              optionsOf(
                urgencies,
                (it) => t(`need.form.urgency.${it}`),
                (it) => t(`need.form.urgency.${it}.hint`),
              ),
              { label, look: 'rows' },
            ),
        },
        {
          fields: ['frequency'],
          title: often,
          content: () =>
            chooseOne(
              flow,
              'frequency',
              optionsOf(frequencies, (it) => t(`need.form.frequency.${it}`)),
              { label: often, look: 'pills' },
            ),
        },
        {
          fields: ['times'],
          optional: true,
          content: () => html`
            ${tick(flow, 'choosesTimes', { label: t('need.form.choosesTimes'), hint: t('need.form.choosesTimes.hint') })}
            ${flow.values.choosesTimes ? weekTable(flow, { label: t('need.form.times') }) : nothing}
          `,
        },
      ],
    };
  }

  #where(): Step {
    const { flow } = this.#screen;
    const label = t('need.form.district');
    const whom = t('need.form.forWhom');
    return {
      title: tFor(flow.values.onBehalfOf, 'need.form.where.title'),
      questions: [
        {
          fields: ['district'],
          title: label,
          content: () =>
            districtPicker(flow, this.#places.all, {
              label,
              sees: tFor(flow.values.onBehalfOf, 'need.form.district.sees'),
            }),
        },
        {
          fields: ['forWhom'],
          // Who acts for somebody writes as if it were she.
          asked: !flow.values.onBehalfOf,
          title: whom,
          content: () =>
            chooseOne(
              flow,
              'forWhom',
              optionsOf(persons, (it) => t(`need.form.forWhom.${it}`)),
              { label: whom, look: 'pills' },
            ),
        },
        {
          fields: ['mustKnow'],
          optional: true,
          content: () =>
            textArea(flow, 'mustKnow', {
              label: t('need.form.mustKnow'),
              hint: t('need.form.mustKnow.hint'),
              sees: tFor(flow.values.onBehalfOf, 'need.form.mustKnow.sees'),
              optional: true,
            }),
        },
      ],
    };
  }

  #title(): string {
    const { kind, words, district, onBehalfOf } = this.#screen.flow.values;
    const what = nameOf(kindById(kind)) || words.trim().slice(0, 60);
    const title = `${what}, ${placeName(this.#places.all, district)}`;
    const somebody = nameOfSomebody(onBehalfOf);
    return somebody ? t('need.form.title.for', title, somebody) : title;
  }
}

customElements.define('need-form', NeedForm);
