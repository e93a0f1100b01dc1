import { html, nothing, type TemplateResult } from 'lit';
import { tFor } from '../form/acting-for';
import { group as frame, optionBox } from '../form/choices';
import { type FieldText, patch } from '../form/fields';
import type { FormFlow } from '../form/form-flow';
import { meaning } from '../form/meaning';
import { t } from '../shell/texts';
import { icon } from '../shell/icons';
import type { Answered } from './answered-forms';
import { type CareForm, careForms, careGroups, groupName, toldOf } from './care-forms';
import type { ParticipationValues } from './participation-plan';

/**
 * The catalogue, group by group, each form with one sentence on what it is, and what that means for those who ask. What
 * is answered already leads to the answer; an answer that is changed is about the form that it is about.
 */
export function careFormPicker(
  flow: FormFlow<ParticipationValues>,
  text: FieldText,
  answered: (form: string) => Answered | undefined,
): TemplateResult {
  const chosen = flow.values.form;
  const offered = careForms.filter((it) => !flow.editing || it.id === chosen);
  return frame(
    flow,
    'form',
    { ...text, look: 'rows', quiet: true },
    careGroups
      .map((group) => ({ group, forms: offered.filter((it) => it.group === group.id) }))
      .filter(({ forms }) => forms.length > 0)
      .map(
        ({ group, forms }) => html`
          <h2 class="over">${groupName(group)}</h2>
          ${forms.map((it) => {
            const there = answered(it.id);
            const choice =
              there && it.id !== chosen
                ? toAnswer(it, there)
                : optionBox(
                    'radio',
                    'form',
                    { value: it.id, label: toldOf(it, 'names'), icon: it.icon, hint: toldOf(it, 'what') },
                    chosen === it.id,
                    () => flow.change(patch<ParticipationValues>('form', it.id)),
                  );
            return html`${choice}${meaning(toldOf(it, 'names'), toldOf(it, 'means'))}`;
          })}
        `,
      ),
  );
}

const toAnswer = (form: CareForm, { address, stage, waits }: Answered): TemplateResult =>
  html`<a class="option" href=${address}>
    ${icon(form.icon)}
    <span class="name"
      >${toldOf(form, 'names')}<small
        >${t(waits ? 'participation.answered.waits' : 'participation.answered', t(`participation.stage.${stage}`))}</small
      ></span
    >
    ${icon('chevron-right')}
  </a>`;

/** What it takes, for whom it is filled in, what it does not do, and who to ask. */
export const aboutCareForm = (form: CareForm | undefined, onBehalfOf: string): TemplateResult | typeof nothing =>
  form
    ? html`<dl class="about">
        <dt>${tFor(onBehalfOf, 'participation.about.takes')}</dt>
        <dd>${toldOf(form, 'takes')}</dd>
        <dt>${t('participation.about.doesNot')}</dt>
        <dd>${toldOf(form, 'doesNot')}</dd>
        <dt>${t('participation.about.askWho')}</dt>
        <dd>${toldOf(form, 'askWho')}</dd>
      </dl>`
    : nothing;
