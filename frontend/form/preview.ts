import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import type { FormFlow } from './form-flow';

/** A registration as others will meet it. */
export interface Card {
  icon: string;
  /** The hue of its step on the ladder. */
  step: 'SELF' | 'NEIGHBOURHOOD' | 'DIGITAL' | 'MUNICIPALITY';
  title: string;
  meta: string;
  text?: string | undefined;
  chips?: readonly string[];
}

/** The twin of the Flow half's `Card`. */
export const previewCard = (card: Card): TemplateResult => html`<div class="card">
  <span class="glyph" data-step=${card.step}>${icon(card.icon)}</span>
  <div class="text">
    <h3>${card.title}</h3>
    <div class="line">${card.meta}</div>
    ${card.text ? html`<p class="where">${card.text}</p>` : nothing}
    ${card.chips?.length ? html`<ul class="chips">${card.chips.map((it) => html`<li>${it}</li>`)}</ul>` : nothing}
  </div>
</div>`;

/** One answer, and the field where it can be changed. */
export interface AnswerRow {
  label: string;
  value: string;
  field: string;
}

/** All that was answered, each with a way back to it when it is asked just now. */
export function answers<V extends object>(flow: FormFlow<V>, rows: readonly AnswerRow[]): TemplateResult {
  return html`<dl class="answers">
    ${rows
      .filter((it) => it.value)
      .map(
        (it) => html`<div>
          <dt>${it.label}</dt>
          <dd>${it.value}</dd>
          ${
            flow.stepOf(it.field) < flow.last
              ? html`<dd class="change">
                  <button type="button" class="link" @click=${() => flow.asksAgain(it.field)}>
                    ${t('form.change')}<span class="unseen"> ${it.label}</span>
                  </button>
                </dd>`
              : nothing
          }
        </div>`,
      )}
  </dl>`;
}
