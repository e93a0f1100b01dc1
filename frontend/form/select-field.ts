import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from './choices';
import { descriptionIds, type FieldOf, type FieldText, fieldId, notes, patch, problemAt } from './fields';
import type { FormFlow } from './form-flow';

/** One of several, in the phone's own picker. */
export function selectField<V extends object>(
  flow: FormFlow<V>,
  field: FieldOf<V, string>,
  options: readonly Option[],
  text: FieldText,
): TemplateResult {
  const chosen = String(flow.values[field]);
  return html`<div class="field">
    <label for=${fieldId(field)}>${text.label}</label>
    ${notes(flow, field, text)}
    <select
      id=${fieldId(field)}
      aria-invalid=${problemAt(flow, field) ? 'true' : nothing}
      aria-describedby=${descriptionIds(flow, field, text)}
      @change=${(event: Event) => flow.change(patch<V>(field, (event.target as HTMLSelectElement).value))}
    >
      ${options.map((it) => html`<option value=${it.value} ?selected=${it.value === chosen}>${it.label}</option>`)}
    </select>
  </div>`;
}
