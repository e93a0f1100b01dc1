import { html, nothing, type TemplateResult } from 'lit';
import { group } from '../form/choices';
import { fieldId, textField } from '../form/fields';
import type { FormFlow } from '../form/form-flow';
import { staysOpen } from '../form/folds';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import { absencesOf, mostAbsences } from './absences';
import { absenceInWords } from './day-words';
import type { OfferValues } from './offer-plan';
import { put } from './offer-words';

/** Days on which it cannot be though the week says so: folded away until somebody has one. */
export function absencesField(flow: FormFlow<OfferValues>, today: string): TemplateResult {
  const { absences, awayFrom, awayTo } = flow.values;
  const wrong = flow.problems.some((it) => it.field === 'absences');
  const open = staysOpen(flow, 'absences', absences.length > 0 || !!awayFrom || wrong);
  return html`<details class="fold" ?open=${open}>
    <summary><span>${t('offer.form.absences')}</span>${absences.length ? html`<em>${absences.length}</em>` : nothing}${icon('chevron-down')}</summary>
    <div class="inside">
      ${group(
        flow,
        'absences',
        { label: t('offer.form.absences'), hint: put(flow.values, 'absences.hint'), look: 'rows', quiet: true },
        html`
          ${absences.map((it) => putDown(flow, it))}
          ${textField(flow, 'awayFrom', { label: t('offer.form.absences.from'), type: 'date', min: today })}
          ${textField(flow, 'awayTo', {
            label: t('offer.form.absences.to'),
            type: 'date',
            min: awayFrom || today,
            optional: true,
          })}
        `,
      )}
      ${
        awayFrom && (!awayTo || awayTo >= awayFrom) && absences.length < mostAbsences
          ? html`<button
            type="button"
            class="link"
            @click=${(event: Event) => {
              flow.change({ absences: absencesOf(flow.values), awayFrom: '', awayTo: '' });
              toGroup(event);
            }}
          >${t('offer.form.absences.more')}</button>`
          : nothing
      }
    </div>
  </details>`;
}

const putDown = (flow: FormFlow<OfferValues>, absence: string): TemplateResult => html`<p class="notice">
  <span>${absenceInWords(absence)}</span>
  <button
    type="button"
    class="link"
    @click=${(event: Event) => {
      flow.change({ absences: flow.values.absences.filter((it) => it !== absence) });
      toGroup(event);
    }}
  >${t('offer.form.absences.remove')}<span class="unseen"> ${absenceInWords(absence)}</span></button>
</p>`;

/** The button goes away with what it was for: the focus goes to what is left. */
function toGroup(event: Event): void {
  (event.target as HTMLElement)
    .closest('details')
    ?.querySelector<HTMLElement>(`#${fieldId('absences')}`)
    ?.focus();
}
