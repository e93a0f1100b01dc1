import { html, nothing, type TemplateResult } from 'lit';
import { chooseSome, optionsOf } from '../form/choices';
import { textField } from '../form/fields';
import { fold } from '../form/fold';
import type { FormFlow } from '../form/form-flow';
import { selectField } from '../form/select-field';
import { days } from '../form/week-times';
import { capital } from '../shell/moments';
import { t } from '../shell/texts';
import { countsFromADay, rhythms } from './recurrence';
import type { ResourceValues } from './resource-plan';

/** At a clock time again and again, or not: the rest is asked only of what is. */
export function recurrenceFields(flow: FormFlow<ResourceValues>): TemplateResult {
  const { rhythm } = flow.values;
  return html`
    ${selectField(
      flow,
      'rhythm',
      [{ value: '', label: t('resource.form.rhythm.none') }, ...optionsOf(rhythms, (it) => t(`resource.rhythm.${it}`))],
      { label: t('resource.form.rhythm'), hint: t('resource.form.rhythm.hint') },
    )}
    ${rhythm === '' ? nothing : timesOf(flow)}
  `;
}

function timesOf(flow: FormFlow<ResourceValues>): TemplateResult {
  const counted = countsFromADay(flow.values.rhythm);
  const first = textField(flow, 'firstDay', {
    label: t('resource.form.firstDay'),
    hint: counted ? t('resource.form.firstDay.hint') : undefined,
    type: 'date',
    optional: !counted,
  });
  const last = textField(flow, 'lastDay', {
    label: t('resource.form.lastDay'),
    hint: t('resource.form.lastDay.hint'),
    type: 'date',
    optional: true,
  });
  return html`
    ${chooseSome(
      flow,
      'days',
      optionsOf(days, (it) => capital(t(`time.${it}`))),
      { label: t('resource.form.days'), look: 'pills' },
    )}
    <div class="pair">
      ${textField(flow, 'startsAt', { label: t('resource.form.startsAt'), type: 'time' })}
      ${textField(flow, 'endsAt', { label: t('resource.form.endsAt'), type: 'time', optional: true })}
    </div>
    ${counted ? html`${first}${last}` : fold(flow, t('resource.form.period'), ['firstDay', 'lastDay'], html`${first}${last}`)}
  `;
}
