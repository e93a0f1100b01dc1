import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../shell/icons';
import { descriptionIds, type FieldText, fieldId, notes, optionalMark, patch, whoSees } from './fields';
import type { FormFlow } from './form-flow';

/** One thing that can be chosen. */
export interface Option<T extends string = string> {
  value: T;
  label: string;
  icon?: string;
  hint?: string;
}

/** The options of a closed list, each with its name and, if there is more to say, a hint. */
export const optionsOf = <T extends string>(
  values: readonly T[],
  label: (value: T) => string,
  hint?: (value: T) => string,
): Option<T>[] => values.map((value) => ({ value, label: label(value), ...(hint ? { hint: hint(value) } : {}) }));

/** tiles: large with an icon, two beside each other. rows: one below the other with a hint. pills: small, beside each other. */
export type ChoiceLook = 'tiles' | 'rows' | 'pills';

interface ChoiceText extends FieldText {
  look: ChoiceLook;
  /** True when the heading of the step already says it; the legend is then only for those who cannot see. */
  quiet?: boolean;
  /** True when what is wrong is said further in, at the choice that is missing. */
  saidWithin?: boolean;
}

/** One of several. */
export function chooseOne<V extends object, T extends string>(
  flow: FormFlow<V>,
  field: keyof V & string,
  options: readonly Option<T>[],
  text: ChoiceText,
  chosen: (value: T) => Partial<V> = (value) => patch<V>(field, value),
): TemplateResult {
  return group(
    flow,
    field,
    text,
    options.map((option) =>
      optionBox('radio', field, option, String(flow.values[field]) === option.value, () =>
        flow.change(chosen(option.value)),
      ),
    ),
  );
}

/** Any number of several. */
export function chooseSome<V extends object, T extends string>(
  flow: FormFlow<V>,
  field: keyof V & string,
  options: readonly Option<T>[],
  text: ChoiceText,
): TemplateResult {
  const values = flow.values[field] as readonly T[];
  const toggle = (value: T) =>
    flow.change(patch<V>(field, values.includes(value) ? values.filter((it) => it !== value) : [...values, value]));
  return group(
    flow,
    field,
    text,
    options.map((option) =>
      optionBox('checkbox', field, option, values.includes(option.value), () => toggle(option.value)),
    ),
  );
}

/** The frame of a group of choices: its legend, hint and problem are read with it. */
export function group<V extends object>(
  flow: FormFlow<V>,
  field: string,
  text: ChoiceText,
  content: unknown,
): TemplateResult {
  return html`<fieldset
    class="field"
    id=${fieldId(field)}
    tabindex="-1"
    aria-describedby=${descriptionIds(flow, field, text)}
  >
    <legend class=${text.quiet ? 'unseen' : nothing}>${text.label} ${optionalMark(text.optional)}</legend>
    ${text.saidWithin ? nothing : notes(flow, field, text)}
    <div class=${text.look}>${content}</div>
    ${whoSees(field, text.sees)}
  </fieldset>`;
}

/** Its hint is read after its name, and not as a part of it. */
export const optionBox = (
  type: 'radio' | 'checkbox',
  name: string,
  option: Option,
  checked: boolean,
  choose: (event: Event) => void,
): TemplateResult => html`<label class="option">
  <input
    type=${type}
    name=${name}
    value=${option.value}
    aria-labelledby=${option.hint ? `${name}-${option.value}` : nothing}
    aria-describedby=${option.hint ? `${name}-${option.value}-hint` : nothing}
    .checked=${live(checked)}
    @change=${choose}
  />
  ${option.icon ? icon(option.icon) : nothing}
  <span class="name"
    >${
      option.hint
        ? html`<span id="${name}-${option.value}">${option.label}</span
            ><small id="${name}-${option.value}-hint">${option.hint}</small>`
        : option.label
    }</span
  >
  <span class="mark">${icon('check')}</span>
</label>`;
