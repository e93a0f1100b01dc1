import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import { group, optionBox } from './choices';
import { type FieldText, patch } from './fields';
import type { FormFlow } from './form-flow';
import { anyTime, days, parts, toggled, type WeekTime, weekTime } from './week-times';

/** Seven days by four parts of the day, each a tick. */
export function weekTable<V extends { times: WeekTime[] }>(
  flow: FormFlow<V>,
  text: FieldText & { whole?: boolean },
): TemplateResult {
  const { times } = flow.values;
  const row = (day: (typeof days)[number]) => html`<tr>
    <th scope="row"><span aria-hidden="true">${t(`time.${day}.short`)}</span><span class="unseen">${t(`time.${day}`)}</span></th>
    ${parts.map((part) => {
      const time = weekTime(day, part);
      return html`<td><label>
        <input
          type="checkbox"
          aria-label="${t(`time.${day}`)} ${t(`shared.week.part.${part}`)}"
          .checked=${live(times.includes(time))}
          @change=${() => flow.change(patch<V>('times', toggled(times, time)))}
        /><span class="mark">${icon('check')}</span>
      </label></td>`;
    })}
  </tr>`;
  return group(
    flow,
    'times',
    { ...text, look: 'rows' },
    html`${text.whole ? wholeWeek(flow) : nothing}<table class="week">
      <thead><tr><td></td>${parts.map((part) => html`<th scope="col">${t(`time.${part}.short`)}</th>`)}</tr></thead>
      <tbody>${days.map(row)}</tbody>
    </table>`,
  );
}

/** One tick for the whole week. */
function wholeWeek<V extends { times: WeekTime[] }>(flow: FormFlow<V>): TemplateResult {
  const whole = flow.values.times.length === anyTime.length;
  return html`<div class="pills">
    ${optionBox('checkbox', 'whole-week', { value: 'whole', label: t('form.any-time') }, whole, () =>
      flow.change(patch<V>('times', whole ? [] : [...anyTime])),
    )}
  </div>`;
}

/** "Man morgen, kveld · Søn midt på dagen", or "når som helst". */
export function timesInWords(chosen: readonly { day: string; parts: string[] }[]): string[] {
  return chosen.map(({ day, parts: some }) =>
    some.length === parts.length
      ? t(`time.${day}`)
      : `${t(`time.${day}`)} ${some.map((part) => t(`shared.week.part.${part}`)).join(t('shared.week.and'))}`,
  );
}
