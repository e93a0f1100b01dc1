import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import type { FormFlow } from './form-flow';

/** The names of a form's fields that hold a value of this type. */
export type FieldOf<V, T> = { [K in keyof V]: V[K] extends T ? K : never }[keyof V] & string;

/** What every field can say about itself. */
export interface FieldText {
  label: string;
  hint?: string | undefined;
  /** Who can see what is typed here. */
  sees?: string | undefined;
  optional?: boolean;
}

export const fieldId = (field: string): string => `field-${field}`;

/** The sentence about what is wrong with a field, or nothing. */
export function problemAt<V extends object>(flow: FormFlow<V>, field: string): string | undefined {
  const problem = flow.problems.find((it) => it.field === field);
  return problem && (problem.said ?? t(problem.key, ...(problem.params ?? [])));
}

export function descriptionIds<V extends object>(
  flow: FormFlow<V>,
  field: string,
  text: Pick<FieldText, 'hint' | 'sees'>,
): string | typeof nothing {
  const ids = [
    problemAt(flow, field) && `${fieldId(field)}-problem`,
    text.hint && `${fieldId(field)}-hint`,
    text.sees && `${fieldId(field)}-sees`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** What stands around a field: hint and who can see it. */
export function notes<V extends object>(
  flow: FormFlow<V>,
  field: string,
  text: Pick<FieldText, 'hint'>,
): TemplateResult {
  const problem = problemAt(flow, field);
  return html`
    ${text.hint ? html`<p class="hint" id="${fieldId(field)}-hint">${text.hint}</p>` : nothing}
    ${problem ? html`<p class="problem" id="${fieldId(field)}-problem">${icon('circle-alert')}<span>${problem}</span></p>` : nothing}
  `;
}

export const whoSees = (field: string, sees: string | undefined): TemplateResult | typeof nothing =>
  sees ? html`<p class="sees" id="${fieldId(field)}-sees">${icon('eye')}<span>${sees}</span></p>` : nothing;

export const optionalMark = (optional: boolean | undefined): TemplateResult | typeof nothing =>
  optional ? html`<span class="optional">${t('form.optional')}</span>` : nothing;

interface TextFieldLook extends FieldText {
  type?: 'text' | 'url' | 'tel' | 'date' | 'time';
  inputMode?: 'text' | 'url' | 'tel' | 'numeric' | 'email';
  min?: string;
  max?: string;
  autocomplete?: string;
  /** True where one may think that it need not be filled in. */
  required?: boolean;
}

/** One line of text. */
export function textField<V extends object>(
  flow: FormFlow<V>,
  field: FieldOf<V, string>,
  look: TextFieldLook,
): TemplateResult {
  return html`<div class="field">
    <label for=${fieldId(field)}>${look.label} ${optionalMark(look.optional)}</label>
    ${notes(flow, field, look)}
    <input
      id=${fieldId(field)}
      type=${look.type ?? 'text'}
      inputmode=${look.inputMode ?? 'text'}
      autocomplete=${look.autocomplete ?? 'off'}
      min=${look.min ?? nothing}
      max=${look.max ?? nothing}
      aria-required=${look.required ? 'true' : nothing}
      .value=${live(String(flow.values[field]))}
      aria-invalid=${problemAt(flow, field) ? 'true' : nothing}
      aria-describedby=${descriptionIds(flow, field, look)}
      @input=${(event: Event) => flow.change(patch<V>(field, (event.target as HTMLInputElement).value))}
      @blur=${() => flow.left(field)}
    />
    ${whoSees(field, look.sees)}
  </div>`;
}

/** Several lines of text, growing with what is typed. */
export function textArea<V extends object>(
  flow: FormFlow<V>,
  field: FieldOf<V, string>,
  look: FieldText & { rows?: number },
): TemplateResult {
  return html`<div class="field">
    <label for=${fieldId(field)}>${look.label} ${optionalMark(look.optional)}</label>
    ${notes(flow, field, look)}
    <textarea
      id=${fieldId(field)}
      rows=${look.rows ?? 3}
      .value=${live(String(flow.values[field]))}
      aria-invalid=${problemAt(flow, field) ? 'true' : nothing}
      aria-describedby=${descriptionIds(flow, field, look)}
      @input=${(event: Event) => flow.change(patch<V>(field, (event.target as HTMLTextAreaElement).value))}
      @blur=${() => flow.left(field)}
    ></textarea>
    ${whoSees(field, look.sees)}
  </div>`;
}

/**
 * One yes that is given or not. Its hint is read once, after its name.
 *
 * @param given what changes with it
 */
export function tick<V extends object>(
  flow: FormFlow<V>,
  field: FieldOf<V, boolean>,
  look: FieldText,
  given: (yes: boolean) => Partial<V> = (yes) => patch<V>(field, yes),
): TemplateResult {
  return html`<div class="field">
    ${notes(flow, field, {})}
    <label class="tick">
      <input
        id=${fieldId(field)}
        type="checkbox"
        .checked=${live(Boolean(flow.values[field]))}
        aria-labelledby="${fieldId(field)}-name"
        aria-invalid=${problemAt(flow, field) ? 'true' : nothing}
        aria-describedby=${descriptionIds(flow, field, look)}
        @change=${(event: Event) => flow.change(given((event.target as HTMLInputElement).checked))}
      />
      <span><span id="${fieldId(field)}-name">${look.label}</span>${look.hint ? html`<small id="${fieldId(field)}-hint">${look.hint}</small>` : nothing}</span>
    </label>
    ${whoSees(field, look.sees)}
  </div>`;
}

/** A change of one field. The field's type is checked where the field is named. */
export const patch = <V extends object>(field: keyof V & string, value: unknown): Partial<V> =>
  ({ [field]: value }) as Partial<V>;
