import { html, LitElement, type TemplateResult } from 'lit';
import { chooseSome } from '../form/choices';
import { districtPicker } from '../form/district-picker';
import { fieldId, textArea, textField } from '../form/fields';
import { formFrame, type Step } from '../form/form-frame';
import { FormScreen } from '../form/form-screen';
import { formStyles } from '../form/form-styles';
import { groups, nameOf } from '../form/kinds';
import { PlacesOnPhone } from '../form/places-on-phone';
import { t } from '../shell/texts';
import { organisationPlan } from './organisation-plan';
import { organisationPreview } from './organisation-preview';
import { UnitLookup } from './unit-lookup';
import { unitSaid } from './unit-said';

/** "Registrer et lag": a voluntary organisation, told by whoever speaks for it. */
export class OrganisationForm extends LitElement {
  static override styles = formStyles;

  readonly #screen = new FormScreen(this, organisationPlan, [
    () => this.#who(),
    () => this.#work(),
    () => this.#contact(),
  ]);
  readonly #places = new PlacesOnPhone(this);
  readonly #unit = new UnitLookup(this);

  override render(): TemplateResult {
    const { flow } = this.#screen;
    return formFrame(
      this.#screen,
      () => organisationPreview(flow, this.#places.all),
      () => void flow.send(flow.values.name.trim()),
    );
  }

  #who(): Step {
    const { flow } = this.#screen;
    const name = t('organisation.form.name');
    const about = t('organisation.form.about');
    return {
      title: t('organisation.form.who.title'),
      lead: t('organisation.form.who.lead'),
      questions: [
        {
          fields: ['name'],
          title: name,
          content: () => textField(flow, 'name', { label: name, autocomplete: 'organization' }),
        },
        {
          fields: ['orgNumber'],
          optional: true,
          content: () => html`
            ${textField(flow, 'orgNumber', {
              label: t('organisation.form.number'),
              hint: t('organisation.form.number.hint'),
              inputMode: 'numeric',
              optional: true,
            })}
            ${unitSaid(this.#unit.of(flow.values.orgNumber), flow.values.name, (known) => this.#take(known))}
          `,
        },
        {
          fields: ['about'],
          title: about,
          content: () => textArea(flow, 'about', { label: about, sees: t('form.sees.everyone'), rows: 4 }),
        },
      ],
    };
  }

  /** The button goes with its name, so the focus is led to where the name stands now. */
  #take(known: string): void {
    this.#screen.flow.change({ name: known });
    this.renderRoot.querySelector<HTMLElement>(`#${fieldId('name')}`)?.focus();
  }

  #work(): Step {
    const { flow } = this.#screen;
    const areas = t('organisation.form.areas');
    const district = t('organisation.form.district');
    return {
      title: t('organisation.form.work.title'),
      questions: [
        {
          fields: ['areas'],
          title: areas,
          content: () =>
            chooseSome(
              flow,
              'areas',
              groups.map((group) => ({ value: group.id, label: nameOf(group), icon: group.icon })),
              { label: areas, look: 'tiles' },
            ),
        },
        {
          fields: ['district'],
          title: district,
          content: () => districtPicker(flow, this.#places.all, { label: district }),
        },
        {
          fields: ['meets'],
          optional: true,
          content: () =>
            textField(flow, 'meets', {
              label: t('organisation.form.meets'),
              hint: t('organisation.form.meets.hint'),
              optional: true,
            }),
        },
      ],
    };
  }

  #contact(): Step {
    const { flow } = this.#screen;
    return {
      title: t('organisation.form.contact.title'),
      lead: t('organisation.form.contact.lead'),
      questions: [
        {
          fields: ['phone', 'email'],
          content: () => html`
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
        },
      ],
    };
  }
}

customElements.define('organisation-form', OrganisationForm);
