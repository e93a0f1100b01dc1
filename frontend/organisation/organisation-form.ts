import { html, LitElement, type TemplateResult } from 'lit';
import { chooseSome } from '../form/choices';
import { districtPicker } from '../form/district-picker';
import { textArea, textField } from '../form/fields';
import { formFrame, type Step } from '../form/form-frame';
import { FormScreen } from '../form/form-screen';
import { formStyles } from '../form/form-styles';
import { groups, nameOf } from '../form/kinds';
import { PlacesOnPhone } from '../form/places-on-phone';
import { t } from '../shell/texts';
import { organisationPlan } from './organisation-plan';
import { organisationPreview } from './organisation-preview';

/** "Registrer et lag": a voluntary organisation, told by whoever speaks for it. */
export class OrganisationForm extends LitElement {
  static override styles = formStyles;

  readonly #screen = new FormScreen(this, organisationPlan);
  readonly #places = new PlacesOnPhone(this);

  override render(): TemplateResult {
    const { flow } = this.#screen;
    return formFrame(this.#screen, this.#step(), () => void flow.send(flow.values.name.trim()));
  }

  #step(): Step {
    switch (this.#screen.flow.step) {
      case 1:
        return this.#who();
      case 2:
        return this.#work();
      case 3:
        return this.#contact();
      default:
        return organisationPreview(this.#screen.flow, this.#places.all);
    }
  }

  #who(): Step {
    const { flow } = this.#screen;
    return {
      title: t('organisation.form.who.title'),
      lead: t('organisation.form.who.lead'),
      content: html`
        ${textField(flow, 'name', { label: t('organisation.form.name'), autocomplete: 'organization' })}
        ${textField(flow, 'orgNumber', {
          label: t('organisation.form.number'),
          hint: t('organisation.form.number.hint'),
          inputMode: 'numeric',
          optional: true,
        })}
        ${textArea(flow, 'about', { label: t('organisation.form.about'), sees: t('form.sees.everyone'), rows: 4 })}
      `,
    };
  }

  #work(): Step {
    const { flow } = this.#screen;
    return {
      title: t('organisation.form.work.title'),
      content: html`
        ${chooseSome(
          flow,
          'areas',
          groups.map((group) => ({ value: group.id, label: nameOf(group), icon: group.icon })),
          { label: t('organisation.form.areas'), look: 'tiles' },
        )}
        ${districtPicker(flow, this.#places.all, { label: t('organisation.form.district') })}
        ${textField(flow, 'meets', {
          label: t('organisation.form.meets'),
          hint: t('organisation.form.meets.hint'),
          optional: true,
        })}
      `,
    };
  }

  #contact(): Step {
    const { flow } = this.#screen;
    return {
      title: t('organisation.form.contact.title'),
      lead: t('organisation.form.contact.lead'),
      content: html`
        ${textField(flow, 'phone', {
          label: t('organisation.form.phone'),
          type: 'tel',
          inputMode: 'tel',
          sees: t('form.sees.everyone'),
        })}
        ${textField(flow, 'email', {
          label: t('organisation.form.email'),
          inputMode: 'email',
          sees: t('form.sees.everyone'),
        })}
      `,
    };
  }
}

customElements.define('organisation-form', OrganisationForm);
