import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import { group as frame, optionBox } from './choices';
import { staysOpen } from './folds';
import { descriptionIds, type FieldText, fieldId, notes, patch, problemAt, whoSees } from './fields';
import type { FormFlow } from './form-flow';
import { municipalitiesFirst, type Places } from './places';

/** One district, in the phone's own picker. */
export function districtPicker<V extends { district: string }>(
  flow: FormFlow<V>,
  all: Places | undefined,
  text: FieldText,
): TemplateResult {
  const chosen = flow.values.district;
  return html`<div class="field">
    <label for=${fieldId('district')}>${text.label}</label>
    ${notes(flow, 'district', text)}
    <span class="select">
      <select
        id=${fieldId('district')}
        aria-invalid=${problemAt(flow, 'district') ? 'true' : nothing}
        aria-describedby=${descriptionIds(flow, 'district', text)}
        @change=${(event: Event) => flow.change(patch<V>('district', (event.target as HTMLSelectElement).value))}
      >
        <option value="" ?selected=${!chosen}>${t('form.district.choose')}</option>
        ${(all ? municipalitiesFirst(all, flow.author.district) : []).map(
          (place) => html`<optgroup label=${place.name}>
            ${all?.districts
              .filter((it) => it.municipality === place.number)
              .map((it) => html`<option value=${it.id} ?selected=${it.id === chosen}>${it.name}</option>`)}
          </optgroup>`,
        )}
      </select>
      ${icon('chevron-down')}
    </span>
    ${whoSees('district', text.sees)}
  </div>`;
}

/** Any number of districts, by municipality, with one tick for a whole municipality. */
export function districtsPicker<V extends { districts: string[] }>(
  flow: FormFlow<V>,
  all: Places | undefined,
  text: FieldText,
): TemplateResult {
  const chosen = flow.values.districts;
  const set = (ids: readonly string[], wanted: boolean) =>
    flow.change(patch<V>('districts', [...chosen.filter((it) => !ids.includes(it)), ...(wanted ? ids : [])]));
  const municipalities = all ? municipalitiesFirst(all, flow.author.district) : [];
  return frame(
    flow,
    'districts',
    { ...text, look: 'rows' },
    municipalities.map((place, index) => {
      const inside = all?.districts.filter((it) => it.municipality === place.number) ?? [];
      const ids = inside.map((it) => it.id);
      const count = ids.filter((id) => chosen.includes(id)).length;
      const whole = count === ids.length;
      return html`<details class="fold" ?open=${staysOpen(flow, `districts/${place.number}`, count > 0 || index === 0)}>
        <summary><span>${place.name}</span>${count ? html`<em>${whole ? t('form.districts.all') : count}</em>` : nothing}${icon('chevron-down')}</summary>
        <div class="pills">
          ${optionBox('checkbox', 'municipality', { value: place.number, label: t('form.districts.whole', place.name) }, whole, () => set(ids, !whole))}
          ${inside.map((it) =>
            optionBox('checkbox', 'districts', { value: it.id, label: it.name }, chosen.includes(it.id), () =>
              set([it.id], !chosen.includes(it.id)),
            ),
          )}
        </div>
      </details>`;
    }),
  );
}

/** True when the phone knows the district that was chosen. */
export const knows = (all: Places | undefined, id: string): boolean => !!all?.districts.some((it) => it.id === id);
