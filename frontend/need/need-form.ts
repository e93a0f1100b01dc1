import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ForWhom, Frequency, Urgency } from '../form/bodies';
import { chooseOne, optionsOf } from '../form/choices';
import { districtPicker } from '../form/district-picker';
import { textArea, tick } from '../form/fields';
import { formFrame, type Step } from '../form/form-frame';
import { FormScreen } from '../form/form-screen';
import { formStyles } from '../form/form-styles';
import { kindPicker } from '../form/kind-picker';
import { kindById, nameOf } from '../form/kinds';
import { PlacesOnPhone } from '../form/places-on-phone';
import { placeName } from '../form/places';
import { weekTable } from '../form/week-table';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import { needPlan } from './need-plan';
import { needPreview } from './need-preview';

const urgencies: readonly Urgency[] = ['TODAY', 'THIS_WEEK', 'WHENEVER'];
const frequencies: readonly Frequency[] = ['ONCE', 'SEVERAL', 'WEEKLY'];
const persons: readonly ForWhom[] = ['ME', 'SOMEONE_I_HELP'];

/** "Jeg trenger hjelp": three short questions, a look at what others will see, and send. */
export class NeedForm extends LitElement {
  static override styles = formStyles;

  readonly #screen = new FormScreen(this, needPlan);
  readonly #places = new PlacesOnPhone(this);

  override render(): TemplateResult {
    return formFrame(this.#screen, this.#step(), () => void this.#screen.flow.send(this.#title()));
  }

  #step(): Step {
    switch (this.#screen.flow.step) {
      case 1:
        return this.#what();
      case 2:
        return this.#when();
      case 3:
        return this.#where();
      default:
        return needPreview(this.#screen.flow, this.#places.all);
    }
  }

  #what(): Step {
    const { flow } = this.#screen;
    return {
      title: t('need.form.what.title'),
      content: html`
        <p class="note urgent">${icon('siren')}<span>${t('need.form.not-for-emergencies')}</span></p>
        ${kindPicker(flow, { label: t('need.form.what.title') })}
        ${textArea(flow, 'words', {
          label: t(flow.values.kind ? 'need.form.words.more' : 'need.form.words'),
          optional: !!flow.values.kind,
          sees: t('need.form.words.sees'),
          rows: 2,
        })}
      `,
    };
  }

  #when(): Step {
    const { flow } = this.#screen;
    return {
      title: t('need.form.when.title'),
      content: html`
        ${chooseOne(
          flow,
          'urgency',
          optionsOf(
            urgencies,
            (it) => t(`need.form.urgency.${it}`),
            (it) => t(`need.form.urgency.${it}.hint`),
          ),
          {
            label: t('need.form.urgency'),
            look: 'rows',
          },
        )}
        ${chooseOne(
          flow,
          'frequency',
          optionsOf(frequencies, (it) => t(`need.form.frequency.${it}`)),
          {
            label: t('need.form.frequency'),
            look: 'pills',
          },
        )}
        ${tick(flow, 'choosesTimes', { label: t('need.form.choosesTimes'), hint: t('need.form.choosesTimes.hint') })}
        ${flow.values.choosesTimes ? weekTable(flow, { label: t('need.form.times') }) : nothing}
      `,
    };
  }

  #where(): Step {
    const { flow } = this.#screen;
    return {
      title: t('need.form.where.title'),
      content: html`
        ${districtPicker(flow, this.#places.all, {
          label: t('need.form.district'),
          sees: t('need.form.district.sees'),
        })}
        ${chooseOne(
          flow,
          'forWhom',
          optionsOf(persons, (it) => t(`need.form.forWhom.${it}`)),
          {
            label: t('need.form.forWhom'),
            look: 'pills',
          },
        )}
        ${textArea(flow, 'mustKnow', {
          label: t('need.form.mustKnow'),
          hint: t('need.form.mustKnow.hint'),
          sees: t('need.form.mustKnow.sees'),
          optional: true,
        })}
      `,
    };
  }

  #title(): string {
    const { kind, words, district } = this.#screen.flow.values;
    const what = nameOf(kindById(kind)) || words.trim().slice(0, 60);
    return `${what}, ${placeName(this.#places.all, district)}`;
  }
}

customElements.define('need-form', NeedForm);
