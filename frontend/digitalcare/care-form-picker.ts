import { html, nothing, type TemplateResult } from 'lit';
import { group as frame, optionBox } from '../form/choices';
import { type FieldText, patch } from '../form/fields';
import type { FormFlow } from '../form/form-flow';
import { t } from '../shell/texts';
import { type CareForm, careForms, careGroups, textOf } from './care-forms';

/** The catalogue, group by group, each form with one sentence on what it is. */
export function careFormPicker<V extends { form: string }>(flow: FormFlow<V>, text: FieldText): TemplateResult {
  return frame(
    flow,
    'form',
    { ...text, look: 'rows', quiet: true },
    careGroups.map(
      (group) => html`
        <h2 class="over">${textOf(group.names)}</h2>
        ${careForms
          .filter((it) => it.group === group.id)
          .map((it) =>
            optionBox(
              'radio',
              'form',
              { value: it.id, label: textOf(it.names), icon: it.icon, hint: textOf(it.what) },
              flow.values.form === it.id,
              () => flow.change(patch<V>('form', it.id)),
            ),
          )}
      `,
    ),
  );
}

/** What it takes, what it does not do, and who to ask. */
export const aboutCareForm = (form: CareForm | undefined): TemplateResult | typeof nothing =>
  form
    ? html`<dl class="about">
        <dt>${t('participation.about.takes')}</dt>
        <dd>${textOf(form.takes)}</dd>
        <dt>${t('participation.about.doesNot')}</dt>
        <dd>${textOf(form.doesNot)}</dd>
        <dt>${t('participation.about.askWho')}</dt>
        <dd>${textOf(form.askWho)}</dd>
      </dl>`
    : nothing;
