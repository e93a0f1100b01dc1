import { html, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { problemAt } from './fields';
import { staysOpen } from './folds';
import type { FormFlow } from './form-flow';

/** What most people need not fill in, under one line. It is open when something in it is filled in, or wrong. */
export function fold<V extends object>(
  flow: FormFlow<V>,
  summary: string,
  fields: readonly (keyof V & string)[],
  content: unknown,
): TemplateResult {
  const wanted = fields.some((field) => isSaid(flow.values[field]) || problemAt(flow, field));
  return html`<details class="fold" ?open=${staysOpen(flow, fields.join(), wanted)}>
    <summary><span>${summary}</span>${icon('chevron-down')}</summary>
    <div class="inside">${content}</div>
  </details>`;
}

const isSaid = (answer: unknown): boolean => (Array.isArray(answer) ? answer.length > 0 : !!answer);
