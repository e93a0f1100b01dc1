import { html, nothing, type TemplateResult } from 'lit';
import { around, type District, districtOptions, fullName, type Municipality, type Places } from './districts';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import { group as frame, optionBox } from './choices';
import { staysOpen } from './folds';
import { descriptionIds, type FieldText, fieldId, notes, patch, problemAt, whoSees } from './fields';
import type { FormFlow } from './form-flow';

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
    <select
      id=${fieldId('district')}
      aria-invalid=${problemAt(flow, 'district') ? 'true' : nothing}
      aria-describedby=${descriptionIds(flow, 'district', text)}
      @change=${(event: Event) => flow.change(patch<V>('district', (event.target as HTMLSelectElement).value))}
    >
      <option value="" .selected=${!chosen}>${t('form.district.choose')}</option>
      ${districtOptions(all, chosen, flow.author.district)}
    </select>
    ${whoSees('district', text.sees)}
  </div>`;
}

/**
 * Any number of districts, by municipality, with one tick for a whole municipality. Those around the person's home stand
 * first, the others under one line; as long as nobody knows where home is, they all stand there.
 */
export function districtsPicker<V extends { districts: string[] }>(
  flow: FormFlow<V>,
  all: Places | undefined,
  text: FieldText,
): TemplateResult {
  const { near, others } = all ? around(all, flow.author.district) : { near: [], others: [] };
  const drawn = (places: Municipality[]) =>
    places.map((it) => municipality(flow, it, districtsOf(all, it), it === near[0]));
  if (near.length === 0) {
    return frame(flow, 'districts', { ...text, look: 'rows' }, drawn(others));
  }
  const wanted = others.some((it) => districtsOf(all, it).some(({ id }) => flow.values.districts.includes(id)));
  return frame(
    flow,
    'districts',
    { ...text, look: 'rows' },
    html`${drawn(near)}
      <details class="more" ?open=${staysOpen(flow, 'districts/more', wanted)}>
        <summary><span>${t('form.districts.more')}</span>${icon('chevron-down')}</summary>
        <div class="rows">${drawn(others)}</div>
      </details>`,
  );
}

const districtsOf = (all: Places | undefined, { number }: Municipality): District[] =>
  all?.districts.filter((it) => it.municipality === number) ?? [];

function municipality<V extends { districts: string[] }>(
  flow: FormFlow<V>,
  place: Municipality,
  inside: District[],
  open: boolean,
): TemplateResult {
  const chosen = flow.values.districts;
  const set = (ids: readonly string[], wanted: boolean) =>
    flow.change(patch<V>('districts', [...chosen.filter((it) => !ids.includes(it)), ...(wanted ? ids : [])]));
  const ids = inside.map((it) => it.id);
  const count = ids.filter((id) => chosen.includes(id)).length;
  const whole = count === ids.length;
  return html`<details class="fold" ?open=${staysOpen(flow, `districts/${place.number}`, count > 0 || open)}>
    <summary><span>${fullName(place)}</span>${count ? html`<em>${whole ? t('form.districts.all') : t('form.chosen', count)}</em>` : nothing}${icon('chevron-down')}</summary>
    <div class="pills">
      ${optionBox('checkbox', 'municipality', { value: place.number, label: t('form.districts.whole', place.name) }, whole, () => set(ids, !whole))}
      ${inside.map((it) =>
        optionBox('checkbox', 'districts', { value: it.id, label: it.name }, chosen.includes(it.id), () =>
          set([it.id], !chosen.includes(it.id)),
        ),
      )}
    </div>
  </details>`;
}
